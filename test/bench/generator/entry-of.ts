import type { IndexedEntry } from '../../../src/matching/indexed-entry';
import type { AliasKind, AliasStrength, IdentifierType, PartyKind } from '../../../src/model/enums';
import { BENCH_REVISION } from '../data/bench-revision';
import { scriptOf } from '../../../src/names/script';

export interface NameRow {
  readonly name: string;
  readonly kind: AliasKind;
  readonly strength: AliasStrength;
}

export interface EntryRow {
  readonly list: string;
  readonly reference: string;
  readonly kind: PartyKind;
  readonly names: readonly NameRow[];
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly birthDates: readonly string[];
  readonly countries?: readonly string[];
  readonly identifiers: readonly { readonly type: IdentifierType; readonly number: string }[];
}

/** An entry of the index, open since revision 1 and a party of its own. */
export function entryOf(row: EntryRow): IndexedEntry {
  const entryId = `${row.list}:${row.reference}`;
  const open = { addedIn: BENCH_REVISION, removedIn: null };
  return {
    entryId,
    list: row.list,
    reference: row.reference,
    kind: row.kind,
    listed: [open],
    designated: [open],
    parties: [{ partyId: entryId, ...open }],
    names: row.names
      .filter(({ name }) => name !== '')
      .map((name, at) => ({ ...name, ...open, aliasId: `${entryId}#${at}`, script: scriptOf(name.name) })),
    birthDates: row.birthDates
      .filter((date) => /^\d{4}/.test(date))
      .map((date) => ({ ...daysOf(date), circa: false, ...open })),
    genders: [],
    countries: (row.countries ?? []).map((country) => ({ country, weight: 'NATIONALITY' as const, ...open })),
    birthPlaces: [],
    identifiers: row.identifiers.map((identifier) => ({ ...identifier, ...open })),
    programs: [],
  };
}

function daysOf(date: string): { earliest: string; latest: string } {
  if (date.length === 4) return { earliest: `${date}-01-01`, latest: `${date}-12-31` };
  return date.length === 7
    ? { earliest: `${date}-01`, latest: `${date}-28` }
    : { earliest: date, latest: date };
}
