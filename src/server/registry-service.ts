import { createApiContext, type ApiServices } from '../api/api-context';
import { buildRegistrySchema } from '../api/build-schema';
import { presentError, type ReportError } from '../api/errors/present-error';
import { checkCost, checkDocument } from '../api/limits/check-limits';
import { OPERATION_LIMITS } from '../api/limits/operation-limits';
import type { OperatorGate } from '../api/operator';
import type { GraphQLService } from './graphql-service';

/** The registry's API, as the transports serve it. */
export function registryService(
  services: ApiServices,
  operators: OperatorGate,
  report: ReportError,
): GraphQLService {
  return {
    schema: buildRegistrySchema(),
    limits: OPERATION_LIMITS,
    createContext: ({ authorization, subscription, lastEventId }) =>
      createApiContext(services, {
        operator: operators.admit(authorization),
        subscription,
        resumeAfter: lastEventId,
      }),
    presentError: (error, formatted) => presentError(error, report, formatted),
    checkDocument,
    checkOperation: ({ schema, document, operation, variables }) =>
      checkCost(schema, document, operation, variables),
  };
}
