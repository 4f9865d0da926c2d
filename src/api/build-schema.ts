import 'reflect-metadata';
import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql';
import { buildSchemaSync, type PubSub } from 'type-graphql';
import { Aircraft, Individual, Organization, Vessel } from '../model/party';
import { FACT_CLASSES } from '../registry/reading/fact-reads';
import { ChangeResolver } from './resolvers/change-resolver';
import { ChangeSubscription } from './resolvers/change-subscription';
import { CompareResolver } from './resolvers/compare-resolver';
import { DecisionMutations } from './resolvers/decision-mutations';
import { DesignationResolver } from './resolvers/designation-resolver';
import { EditionResolver, SourceResolver, VocabularyResolver } from './resolvers/document-resolvers';
import { EditionMutations } from './resolvers/edition-mutations';
import { FactResolver } from './resolvers/fact-resolver';
import { LinkResolver } from './resolvers/link-resolver';
import { ListEntryResolver } from './resolvers/list-entry-resolver';
import { ListResolver } from './resolvers/list-resolver';
import { PartyQueries } from './resolvers/party-queries';
import { PartyResolver } from './resolvers/party-resolver';
import { RegistryDigestResolver } from './resolvers/registry-digest-resolver';
import { RevisionResolver } from './resolvers/revision-resolver';
import { SearchResolver } from './resolvers/search-resolver';
import { WebhookMutations } from './resolvers/webhook-mutations';
import { WebhookResolver } from './resolvers/webhook-resolver';
import { VerificationResolver } from './resolvers/verification-resolver';

let built: GraphQLSchema | undefined;

/** The GraphQL schema, executable against an `ApiContext`. Built once for the process. */
export function buildRegistrySchema(): GraphQLSchema {
  built ??= buildSchemaSync({
    resolvers: [
      ChangeResolver,
      ChangeSubscription,
      CompareResolver,
      DecisionMutations,
      DesignationResolver,
      EditionMutations,
      EditionResolver,
      FactResolver,
      LinkResolver,
      ListEntryResolver,
      ListResolver,
      PartyQueries,
      PartyResolver,
      RegistryDigestResolver,
      RevisionResolver,
      SearchResolver,
      SourceResolver,
      VerificationResolver,
      VocabularyResolver,
      WebhookMutations,
      WebhookResolver,
    ],
    orphanedTypes: [Individual, Organization, Vessel, Aircraft, ...FACT_CLASSES],
    validate: { forbidUnknownValues: false, validationError: { target: false, value: false } },
    pubSub: NO_PUB_SUB,
  });
  return built;
}

/** The schema as SDL, sorted: what `schema.graphql` holds. */
export function printRegistrySchema(): string {
  return `${printSchema(lexicographicSortSchema(buildRegistrySchema()))}\n`;
}

/** Asked for by the library as soon as there is a subscription. Ours read the change log and publish nothing. */
const NO_PUB_SUB: PubSub = {
  publish: () => undefined,
  subscribe: () => {
    throw new Error('Subscriptions read the change log; there is no publisher.');
  },
};
