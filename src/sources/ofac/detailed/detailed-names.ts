import { AliasKind, AliasStrength, NamePartKind, PartyKind } from '../../../model/enums';
import type { AliasDraft } from '../../../model/entry-draft';
import { aliasDraft, aliasKind, composeName } from '../ofac-names';
import type { DetailedName, DetailedNamePart, DetailedSpelling } from './detailed-party';

/** Which side of the comma a part stands on, how it is printed, and what it is. */
interface PartRule {
  readonly side: 'surname' | 'given';
  readonly upperCase: boolean;
  /** Absent for whole names. */
  readonly kind?: NamePartKind;
}

const WHOLE_NAME: PartRule = { side: 'surname', upperCase: true };

const PARTS: Readonly<Record<string, PartRule>> = {
  'Last Name': { side: 'surname', upperCase: true, kind: NamePartKind.SURNAME },
  'Maiden Name': { side: 'surname', upperCase: true, kind: NamePartKind.SURNAME },
  Matronymic: { side: 'surname', upperCase: true, kind: NamePartKind.MATERNAL },
  'First Name': { side: 'given', upperCase: false, kind: NamePartKind.GIVEN },
  'Middle Name': { side: 'given', upperCase: false, kind: NamePartKind.MIDDLE },
  Patronymic: { side: 'given', upperCase: false, kind: NamePartKind.PATRONYMIC },
  // Printed as it was entered: `Sweet Micky`.
  Nickname: { side: 'surname', upperCase: false, kind: NamePartKind.NICKNAME },
};

/**
 * A party's names as aliases, one for each script they are written in. Another script's writing of the primary name
 * is a spelling variant, since a party has one primary name; of an alias, an alias of the same kind and strength.
 */
export function detailedAliases(party: PartyKind, names: readonly DetailedName[]): AliasDraft[] {
  return names.flatMap((name) =>
    name.spellings.flatMap((spelling, index) => alias(party, name, spelling, index)),
  );
}

/**
 * The whole name as OFAC prints it in every format. The detailed formats hold parts as they were entered (`Bank of
 * Moscow`); printed, surnames and whole names are in upper case, then a comma and the rest: `MARTELLY, Michel Joseph`.
 */
export function printedName(spelling: DetailedSpelling): string | undefined {
  if (spelling.printed !== undefined) return spelling.printed;
  const side = (wanted: PartRule['side']): string | undefined => {
    const parts = spelling.parts.filter((part) => rule(part).side === wanted).map(printedPart);
    return parts.length === 0 ? undefined : parts.join(' ');
  };
  return composeName(side('surname'), side('given'));
}

function alias(
  party: PartyKind,
  name: DetailedName,
  spelling: DetailedSpelling,
  index: number,
): AliasDraft[] {
  const printed = printedName(spelling);
  if (printed === undefined) return [];
  const drafted = aliasDraft(party, {
    name: printed,
    kind: kindOf(name, index),
    strength: name.lowQuality ? AliasStrength.WEAK : AliasStrength.STRONG,
    locator: name.locator,
  });
  return [party === PartyKind.INDIVIDUAL ? withParts(drafted, spelling.parts) : drafted];
}

function kindOf(name: DetailedName, index: number): AliasKind {
  if (!name.primary) return aliasKind(name.aliasType) ?? AliasKind.AKA;
  return index === 0 ? AliasKind.PRIMARY : AliasKind.SPELLING_VARIANT;
}

/** The flat formats know a surname and the rest; where the file tells middle names and patronymics apart, so do we. */
function withParts(drafted: AliasDraft, parts: readonly DetailedNamePart[]): AliasDraft {
  const known = parts.flatMap((part) => {
    const kind = rule(part).kind;
    return kind === undefined ? [] : [{ kind, value: printedPart(part) }];
  });
  return known.length > 2 && known.length === parts.length ? { ...drafted, parts: known } : drafted;
}

function printedPart(part: DetailedNamePart): string {
  return rule(part).upperCase ? part.value.toUpperCase() : part.value;
}

function rule(part: DetailedNamePart): PartRule {
  return PARTS[part.type] ?? WHOLE_NAME;
}
