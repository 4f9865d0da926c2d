/** What the main thread asks of the thread that runs the embedded database. */
export type WireRequest =
  /** Whole messages of PostgreSQL's wire protocol, as a client writes them. */
  | { readonly id: number; readonly type: 'exchange'; readonly sent: Uint8Array }
  | { readonly id: number; readonly type: 'dump' }
  | { readonly id: number; readonly type: 'close' };

/** What comes back: the backend's bytes, or why there are none. */
export type WireResponse =
  | { readonly id: number; readonly type: 'answered'; readonly answer: Uint8Array<ArrayBuffer> }
  | { readonly id: number; readonly type: 'dumped'; readonly image: Uint8Array }
  | { readonly id: number; readonly type: 'closed' }
  | { readonly id: number; readonly type: 'failed'; readonly message: string };

/** What the thread is started with. */
export interface EmbeddedOptions {
  /** A folder, or absent for a database in memory (tests). */
  readonly dataDir?: string;
  /** An image to start from, made by `dump`: not packed, as unpacking it would be most of the start. */
  readonly image?: Uint8Array;
}
