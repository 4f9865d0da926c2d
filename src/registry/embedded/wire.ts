/** What the main thread asks of the thread that runs the embedded database. */
export type WireRequest =
  | { readonly id: number; readonly type: 'exec'; readonly message: Uint8Array }
  | { readonly id: number; readonly type: 'dump' }
  | { readonly id: number; readonly type: 'close' };

/** What comes back: PostgreSQL's backend messages as plain objects, or why there are none. */
export type WireResponse =
  | { readonly id: number; readonly type: 'messages'; readonly messages: readonly BackendMessage[] }
  | { readonly id: number; readonly type: 'dumped'; readonly image: Uint8Array }
  | { readonly id: number; readonly type: 'closed' }
  | { readonly id: number; readonly type: 'failed'; readonly message: string };

/** One message of PostgreSQL's wire protocol; `name` tells which. */
export interface BackendMessage {
  readonly name: string;
  readonly [field: string]: unknown;
}

/** What the thread is started with. */
export interface EmbeddedOptions {
  /** A folder, or absent for a database in memory (tests). */
  readonly dataDir?: string;
  /** A gzip image to start from, made by `dump`. */
  readonly image?: Uint8Array;
}
