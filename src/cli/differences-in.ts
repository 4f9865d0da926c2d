/** A place where a document says something else than the truth it was taken from. */
export interface DocumentDifference {
  /** `matches.0.score` */
  readonly field: string;
  readonly receipt: string;
  readonly now: string;
}

/**
 * Where a document differs from the truth, as JSON. Fields that the document leaves out are not missed, items of an array
 * are; nothing at all is no difference.
 *
 * @param except fields that are not compared, wherever they stand.
 */
export function differencesIn(
  field: string,
  document: unknown,
  truth: unknown,
  except: readonly string[] = [],
): DocumentDifference[] {
  if (document === undefined) return [];
  if (typeof document === 'object' && document !== null && typeof truth === 'object' && truth !== null) {
    const names = Object.keys(Array.isArray(document) ? longer(document, truth) : document);
    return names
      .filter((name) => !except.includes(name))
      .flatMap((name) => {
        const [said, is] = [document, truth].map((side) => (side as Record<string, unknown>)[name]);
        return differencesIn(`${field}.${name}`, Array.isArray(document) ? (said ?? null) : said, is, except);
      });
  }
  if (document === truth) return [];
  return [{ field, receipt: shown(document), now: shown(truth) }];
}

function longer(document: readonly unknown[], truth: object): readonly unknown[] {
  return Array.isArray(truth) && truth.length > document.length ? (truth as unknown[]) : document;
}

function shown(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}
