import { AliasKind, PartyKind } from '../model/enums';
import type { EntryDraft } from '../model/entry-draft';

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

/** Counts coverage draft by draft. */
export class CoverageCounter {
  private readonly counts = {
    entries: 0,
    individuals: 0,
    withBirthDate: 0,
    withProgram: 0,
    withAlias: 0,
    withAddress: 0,
    withIdentifier: 0,
  };

  add(draft: EntryDraft): void {
    const isIndividual = draft.kind === PartyKind.INDIVIDUAL;
    this.counts.entries += 1;
    this.counts.individuals += Number(isIndividual);
    this.counts.withBirthDate += Number(isIndividual && draft.birthDates.length > 0);
    this.counts.withProgram += Number(
      draft.designations.some((designation) => designation.programs.length > 0),
    );
    this.counts.withAlias += Number(draft.aliases.some((alias) => alias.kind !== AliasKind.PRIMARY));
    this.counts.withAddress += Number(draft.addresses.length > 0);
    this.counts.withIdentifier += Number(draft.identifiers.length > 0);
  }

  total(): Coverage {
    return { ...this.counts };
  }
}
