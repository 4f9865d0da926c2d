import { IdentifierType, LinkKind, NationalityKind, RemarkKind } from '../../model/enums';
import type { IdentifierDraft, LinkDraft, NationalityDraft, RemarkDraft } from '../../model/entry-draft';
import { qualifiedCountry } from '../qualified-country';
import { defined } from '../text';

/** What both UK lists publish of a ship, each value as printed. */
export interface VesselFields {
  readonly imoNumbers: readonly string[];
  readonly hullNumbers: readonly string[];
  readonly currentOwners: readonly string[];
  readonly previousOwners: readonly string[];
  readonly flags: readonly string[];
  readonly previousFlags: readonly string[];
  readonly types: readonly string[];
  readonly tonnages: readonly string[];
  readonly lengths: readonly string[];
  readonly yearsBuilt: readonly string[];
}

export interface VesselFacts {
  readonly identifiers: IdentifierDraft[];
  readonly links: LinkDraft[];
  readonly nationalities: NationalityDraft[];
  readonly remarks: RemarkDraft[];
}

/** A ship's fields as facts: its numbers, owners, flags and dimensions. */
export function vesselFacts(fields: VesselFields): VesselFacts {
  const owners = (names: readonly string[], kind: LinkKind, kindText: string): LinkDraft[] =>
    names.map((targetName) => ({ kind, kindText, targetName }));
  const flags = (names: readonly string[], kind: NationalityKind): NationalityDraft[] =>
    names.map((name) => ({ kind, ...qualifiedCountry(name) }));
  const remarks = (texts: readonly string[], kind: RemarkKind): RemarkDraft[] =>
    texts.map((text) => ({ kind, text }));
  return {
    identifiers: [
      ...fields.imoNumbers.map(imoNumber),
      ...fields.hullNumbers.map((number) => ({
        type: IdentifierType.HULL_NUMBER,
        typeText: 'Hull identification number',
        number,
      })),
    ],
    links: [
      ...owners(fields.currentOwners, LinkKind.OWNED_BY, 'current owner/operator'),
      ...owners(fields.previousOwners, LinkKind.ASSOCIATED_WITH, 'previous owner/operator'),
    ],
    nationalities: [
      ...flags(fields.flags, NationalityKind.FLAG),
      ...flags(fields.previousFlags, NationalityKind.FORMER_FLAG),
    ],
    remarks: [
      ...remarks(fields.types, RemarkKind.VESSEL_TYPE),
      ...remarks(fields.tonnages, RemarkKind.VESSEL_TONNAGE),
      ...remarks(fields.lengths, RemarkKind.VESSEL_LENGTH),
      ...remarks(fields.yearsBuilt, RemarkKind.BUILT),
    ],
  };
}

/** `IMO9562233` and `9562233` are one number: the letters are the scheme's name. */
export function imoNumber(printed: string): IdentifierDraft {
  const number = printed.replace(/^IMO\s*(?:number)?[\s:]*/i, '');
  return defined({
    type: IdentifierType.IMO_NUMBER,
    typeText: 'IMO number',
    number,
    originalText: number === printed ? undefined : printed,
  });
}
