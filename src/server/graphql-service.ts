import type { DocumentNode, GraphQLFormattedError, GraphQLSchema, OperationDefinitionNode } from 'graphql';

/** What the transports serve: the schema, and everything that must be the same whichever way a request comes. */
export interface GraphQLService {
  readonly schema: GraphQLSchema;
  readonly limits: ParsingLimits;
  /** What resolvers get as their context; called once per operation. May throw, which refuses the operation. */
  createContext(facts: RequestFacts): object;
  /**
   * What a caller is told of an error; nothing else of it leaves the process.
   *
   * @param formatted the error as the HTTP library would tell it, where it came that way.
   */
  presentError(error: unknown, formatted?: GraphQLFormattedError): GraphQLFormattedError;
  /** Throws for a document that is too large in itself, before it is validated. */
  checkDocument(document: DocumentNode): void;
  /** Throws for a valid operation that asks for more than one operation may. */
  checkOperation(operation: CheckedOperation): void;
}

/** Bounds of parsing and validating, which happen before anything of ours is asked. */
export interface ParsingLimits {
  readonly tokens: number;
  /** Selections, with fragments counted where they are used. */
  readonly selections: number;
  readonly validationErrors: number;
}

/** One valid operation, with the values of its variables as they came. */
export interface CheckedOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What is known of an operation before it is executed. */
export interface RequestFacts {
  readonly transport: 'http' | 'websocket' | 'sse';
  /** The `Authorization` header, or what a WebSocket client gave as `authorization` when it connected. */
  readonly authorization?: string | undefined;
  readonly subscription: boolean;
  /** The `Last-Event-ID` of a client that connects again: the cursor it has reached. */
  readonly lastEventId?: string | undefined;
}
