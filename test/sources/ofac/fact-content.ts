import type { EntryDraft } from '../../../src/model/entry-draft';

/**
 * The content of a draft, comparable between editions and formats: without provenance, every list of facts sorted.
 * `leaveOut` names fields of one kind of fact that a format does not carry, `addresses.city` for instance.
 */
export function contentOf(draft: EntryDraft, leaveOut: readonly string[] = []): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries({ ...draft, locator: '' }).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.map((fact) => factContent(name, fact, leaveOut)).sort() : value,
    ]),
  );
}

/** Whole editions by reference, for one comparison over all. */
export function contentByReference(
  drafts: readonly EntryDraft[],
  leaveOut: readonly string[] = [],
): Record<string, unknown> {
  return Object.fromEntries(drafts.map((draft) => [draft.reference, contentOf(draft, leaveOut)]));
}

function factContent(list: string, fact: object, leaveOut: readonly string[]): string {
  const provenance = ['locator', 'originalText'];
  const fields = Object.entries(fact).filter(
    ([name]) => !provenance.includes(name) && !leaveOut.includes(`${list}.${name}`),
  );
  return JSON.stringify(fields.sort(([a], [b]) => (a < b ? -1 : 1)));
}
