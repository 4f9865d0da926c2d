import { Address } from '../model/address';
import { Alias } from '../model/alias';
import { BirthDate } from '../model/birth-date';
import { Designation } from '../model/designation';
import { AliasKind, PartyKind } from '../model/enums';
import { Identifier } from '../model/identifier';
import type { EntryContent, FactRecord } from '../registry/writing/entry-content';

/** How much an edition says of its entries: a fall between editions is a broken file sooner than news. */
export interface Coverage {
  readonly entries: number;
  readonly individuals: number;
  /** Individuals with a birth date. */
  readonly withBirthDate: number;
  /** Entries with a program. */
  readonly withProgram: number;
  /** Entries with another name than the primary one. */
  readonly withAlias: number;
  readonly withAddress: number;
  readonly withIdentifier: number;
}

/** Counts what an edition's entries carry, once it is known which are taken. */
export function coverageOf(entries: readonly EntryContent[]): Coverage {
  const individuals = entries.filter((entry) => entry.kind === PartyKind.INDIVIDUAL);
  return {
    entries: entries.length,
    individuals: individuals.length,
    withBirthDate: countWith(individuals, ({ entity }) => entity === BirthDate),
    withProgram: countWith(entries, ({ entity, content }) => {
      return entity === Designation && (content['programIds'] as readonly string[]).length > 0;
    }),
    withAlias: countWith(entries, ({ entity, content }) => {
      return entity === Alias && content['kind'] !== AliasKind.PRIMARY;
    }),
    withAddress: countWith(entries, ({ entity }) => entity === Address),
    withIdentifier: countWith(entries, ({ entity }) => entity === Identifier),
  };
}

function countWith(entries: readonly EntryContent[], says: (fact: FactRecord) => boolean): number {
  return entries.filter((entry) => entry.facts.some(says)).length;
}
