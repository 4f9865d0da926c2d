/** What the server knows of itself at one moment; what `/health/ready` answers with. */
export interface ReadinessReport {
  readonly status: 'ready' | 'starting' | 'unavailable' | 'behind' | 'incomplete' | 'stopping';
  /** One sentence for a person, where the server is not ready. */
  readonly reason?: string;
  readonly database: { readonly kind: string; readonly answers: boolean };
  /** Newest revision of the registry; null while the database does not answer. */
  readonly registryRevision: number | null;
  /** Revision up to which names can be searched. */
  readonly indexRevision: number | null;
  readonly lists: readonly ListReadiness[];
}

/** One list as loaded. */
export interface ListReadiness {
  readonly id: string;
  /** Publication day of the newest edition, where it has one. */
  readonly publishedOn?: string;
  readonly entries: number;
}

/** Whoever composes the server tells it how the registry and the index are. Must not throw. */
export type ReadinessProbe = () => Promise<ReadinessReport>;
