import 'reflect-metadata';
import { lexicographicSortSchema, OperationTypeNode, printSchema, type GraphQLSchema } from 'graphql';
import { buildSchemaSync, type PubSub } from 'type-graphql';
import '../model/fact-enums-described';
import '../model/registry-enums-described';
import { Aircraft, Individual, Organization, Vessel } from '../model/party';
import { FACT_CLASSES } from '../registry/reading/fact-reads';
import { ChangeResolver } from './resolvers/change-resolver';
import { ChangeSubscription } from './resolvers/change-subscription';
import { CompareResolver } from './resolvers/compare-resolver';
import { DecisionMutations } from './resolvers/decision-mutations';
import { DesignationResolver } from './resolvers/designation-resolver';
import { EditionResolver, SourceResolver } from './resolvers/document-resolvers';
import { EditionMutations } from './resolvers/edition-mutations';
import { FactResolver } from './resolvers/fact-resolver';
import { LinkResolver } from './resolvers/link-resolver';
import { ListEntryResolver } from './resolvers/list-entry-resolver';
import { ListResolver } from './resolvers/list-resolver';
import { ListingResolver } from './resolvers/listing-resolver';
import { PartyQueries } from './resolvers/party-queries';
import { PartyResolver } from './resolvers/party-resolver';
import { RegistryDigestResolver } from './resolvers/registry-digest-resolver';
import { RevisionResolver } from './resolvers/revision-resolver';
import { SearchResolver } from './resolvers/search-resolver';
import { TermResolver, VocabularyResolver } from './resolvers/term-resolvers';
import { WebhookMutations } from './resolvers/webhook-mutations';
import { WebhookResolver } from './resolvers/webhook-resolver';
import { VerificationResolver } from './resolvers/verification-resolver';
import { VALIDATION } from './validation';

let built: GraphQLSchema | undefined;

/** The GraphQL schema, executable against an `ApiContext`. Built once for the process. */
export function buildRegistrySchema(): GraphQLSchema {
  built ??= describeRoots(
    buildSchemaSync({
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
        ListingResolver,
        ListResolver,
        PartyQueries,
        PartyResolver,
        RegistryDigestResolver,
        RevisionResolver,
        SearchResolver,
        SourceResolver,
        TermResolver,
        VerificationResolver,
        VocabularyResolver,
        WebhookMutations,
        WebhookResolver,
      ],
      orphanedTypes: [Individual, Organization, Vessel, Aircraft, ...FACT_CLASSES],
      validate: VALIDATION,
      pubSub: NO_PUB_SUB,
    }),
  );
  return built;
}

/** The library has no place to describe the three types that hold the operations. */
function describeRoots(schema: GraphQLSchema): GraphQLSchema {
  for (const [root, description] of ROOTS) {
    const type = schema.getRootType(root);
    if (type) type.description = description;
  }
  return schema;
}

const ROOTS: readonly (readonly [OperationTypeNode, string])[] = [
  [
    OperationTypeNode.QUERY,
    'What can be asked. All of one request’s answers without `asOf` may be of different revisions: give it where they must fit together.',
  ],
  [OperationTypeNode.MUTATION, 'What operators can do; everybody else is refused with FORBIDDEN.'],
  [
    OperationTypeNode.SUBSCRIPTION,
    'What can be followed, over WebSocket (graphql-transport-ws) or server-sent events. Nothing is lost over a lost connection: resume from the last cursor.',
  ],
];

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
