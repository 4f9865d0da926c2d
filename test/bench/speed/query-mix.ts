import type { IndexedEntry } from '../../../src/matching/indexed-entry';
import { mistypeName, reorderName } from '../generator/respell-name';
import { SeededRandom } from '../generator/seeded-random';
import { absentNames } from './datasets';

export type QueryKind = 'exact' | 'alias' | 'typo' | 'reordered' | 'absent';

export interface MixedQuery {
  readonly kind: QueryKind;
  readonly name: string;
  /** The party the name was taken from; none for an absent name. */
  readonly right?: string;
}

const KINDS: readonly QueryKind[] = ['exact', 'alias', 'typo', 'reordered', 'absent'];

/** As many questions of each kind, shuffled, the same for the same seed: what a screening desk sees in a day. */
export function queryMix(entries: readonly IndexedEntry[], count: number, seed: number): MixedQuery[] {
  const random = new SeededRandom(seed);
  const absent = absentNames(Math.ceil(count / KINDS.length));
  return Array.from({ length: count }, (_, at) => {
    const kind = KINDS[at % KINDS.length] ?? 'exact';
    if (kind === 'absent') return { kind, name: absent[Math.floor(at / KINDS.length)] ?? '' };
    const entry = random.pick(entries);
    return { kind, name: askedName(kind, entry, random), right: entry.parties[0]?.partyId ?? entry.entryId };
  });
}

function askedName(kind: QueryKind, { names }: IndexedEntry, random: SeededRandom): string {
  const [primary, ...aliases] = names.map(({ name }) => name);
  const any = random.pick(names).name;
  switch (kind) {
    case 'typo':
      return mistypeName(any, random);
    case 'reordered':
      return reorderName(any, random);
    case 'alias':
      return aliases.length > 0 ? random.pick(aliases) : (primary ?? any);
    default:
      return primary ?? any;
  }
}
