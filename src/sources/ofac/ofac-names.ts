import type { AliasDraft, NamePartDraft } from '../../model/entry-draft';
import { AliasKind, type AliasStrength, NamePartKind, PartyKind } from '../../model/enums';
import { scriptOf } from '../../names/script';

export interface PrintedAlias {
  readonly name: string;
  readonly kind: AliasKind;
  readonly strength: AliasStrength;
  readonly locator?: string;
  readonly originalText?: string;
}

/** An alias of a party of that kind: the same draft whichever format prints the name. */
export function aliasDraft(party: PartyKind, alias: PrintedAlias): AliasDraft {
  const parts = nameParts(party, alias.name);
  return { ...alias, script: scriptOf(alias.name), ...(parts === undefined ? {} : { parts }) };
}

/** `SURNAME, Given`, as every flat file prints a person's name and as the XML's two elements are put together. */
export function composeName(surname: string | undefined, given: string | undefined): string | undefined {
  if (surname === undefined) return given;
  return given === undefined ? surname : `${surname}, ${given}`;
}

/**
 * A person's surname and given names. They are read from the composed name, not from the XML's elements, so that all
 * formats agree: OFAC itself now and then types a whole `SURNAME, Given` into the surname element. A name without a
 * comma is not taken apart; other parties' commas (`CO., LTD.`) mean nothing.
 */
function nameParts(party: PartyKind, name: string): NamePartDraft[] | undefined {
  if (party !== PartyKind.INDIVIDUAL) return undefined;
  const [, surname, given] = /^(.+?(?:, (?:jr|sr|ii|iii|iv)\b\.?)?), (.+)$/iu.exec(name) ?? [];
  if (surname === undefined || given === undefined) return undefined;
  return [
    { kind: NamePartKind.SURNAME, value: surname },
    { kind: NamePartKind.GIVEN, value: given },
  ];
}

/** `aka`, `a.k.a.`, `A.K.A.`...; undefined for any other word. */
export function aliasKind(printed: string | undefined): AliasKind | undefined {
  switch (printed?.toLowerCase().replaceAll('.', '').trim()) {
    case 'aka':
      return AliasKind.AKA;
    case 'fka':
      return AliasKind.FKA;
    case 'nka':
      return AliasKind.NKA;
    default:
      return undefined;
  }
}

/**
 * The kind behind OFAC's `individual`, `Entity`, `vessel`, `Aircraft`; a flat file leaves an entity's type null. A word
 * OFAC has not used before is read as an organisation: a sanctioned party must not be lost over it.
 */
export function partyKind(printed: string | undefined): PartyKind {
  switch (printed?.toLowerCase()) {
    case 'individual':
      return PartyKind.INDIVIDUAL;
    case 'vessel':
      return PartyKind.VESSEL;
    case 'aircraft':
      return PartyKind.AIRCRAFT;
    default:
      return PartyKind.ORGANIZATION;
  }
}
