import type { CountryTie, IndexedEntry } from '../../../src/matching/indexed-entry';
import type { EntryDraft } from '../../../src/model/entry-draft';
import { BENCH_REVISION } from './bench-revision';

const OPEN = { addedIn: BENCH_REVISION, removedIn: null };

/** What the index is told of an entry that a list's reader gave: open since the one revision, a party of its own. */
export function entryOfDraft(list: string, draft: EntryDraft): IndexedEntry {
  const entryId = `${list}:${draft.reference}`;
  return {
    entryId,
    list,
    reference: draft.reference,
    kind: draft.kind,
    listed: [OPEN],
    designated: [OPEN],
    parties: [{ partyId: entryId, ...OPEN }],
    names: draft.aliases.map(({ name, kind, strength, script, parts }, at) => ({
      aliasId: `${entryId}#${at}`,
      name,
      kind,
      strength,
      script,
      ...(parts && { parts }),
      ...OPEN,
    })),
    birthDates: draft.birthDates.flatMap(({ earliest, latest, circa }) =>
      earliest && latest ? [{ earliest, latest, circa, ...OPEN }] : [],
    ),
    genders: draft.genders.map(({ gender }) => ({ gender, ...OPEN })),
    countries: [
      ...countries(draft.nationalities, 'NATIONALITY'),
      ...countries(draft.birthPlaces, 'BIRTH'),
      ...countries(draft.addresses, 'ADDRESS'),
    ],
    birthPlaces: draft.birthPlaces.map(({ text }) => ({ text, ...OPEN })),
    identifiers: draft.identifiers.map(({ type, number, country }) => ({
      type,
      number,
      ...(country && { country }),
      ...OPEN,
    })),
    programs: draft.designations.flatMap(({ programs }) => programs.map(({ id }) => ({ program: id, ...OPEN }))),
  };
}

function countries(facts: readonly { country?: string }[], weight: CountryTie) {
  return facts.flatMap(({ country }) => (country ? [{ country, weight, ...OPEN }] : []));
}
