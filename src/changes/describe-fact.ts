import { Address } from '../model/address';
import { Alias } from '../model/alias';
import { BirthDate } from '../model/birth-date';
import { BirthPlace } from '../model/birth-place';
import { Designation } from '../model/designation';
import { AliasKind, AliasStrength } from '../model/enums';
import type { Fact } from '../model/fact';
import { GenderStatement } from '../model/gender-statement';
import { Identifier } from '../model/identifier';
import { Link } from '../model/link';
import { Nationality } from '../model/nationality';
import { Remark } from '../model/remark';
import { Role } from '../model/role';

/** Longest text shown of a fact, in characters: an address fits, a narrative does not. */
const LONGEST_TEXT = 80;

/** A fact in a few words, `alias "Shahab al-Muhajir"`: enough for a person to tell it from the entry's others. */
export function describeFact(fact: Fact): string {
  if (fact instanceof Alias) return `${nameKind(fact)} ${quoted(fact.name)}`;
  if (fact instanceof Designation) return `designation ${underPrograms(fact.programIds)}`.trimEnd();
  if (fact instanceof Role) return `role ${quoted(fact.text)}`;
  if (fact instanceof BirthDate) return `birth date ${quoted(fact.text)}`;
  if (fact instanceof BirthPlace) return `birth place ${quoted(fact.text)}`;
  if (fact instanceof Nationality) return `${inWords(fact.kind)} ${quoted(fact.countryText)}`;
  if (fact instanceof GenderStatement) return `gender ${inWords(fact.gender)}`;
  if (fact instanceof Identifier) return `${shortened(fact.typeText)} ${quoted(fact.number)}`;
  if (fact instanceof Address) return `address ${quoted(fact.text)}`;
  if (fact instanceof Link)
    return `tie ${quoted(`${fact.kindText}: ${fact.targetName ?? fact.targetEntryId ?? ''}`)}`;
  if (fact instanceof Remark) return `remark ${quoted(fact.text)}`;
  throw new Error(`Expected a fact of a known kind, came ${fact.constructor.name}.`);
}

/** `under SDGT, IRAN`; empty for no program. Ids are jurisdiction and tag, and people know programs by their tags. */
export function underPrograms(ids: readonly string[]): string {
  const tags = [...new Set(ids)].map(programTag).sort();
  if (tags.length === 0) return '';
  const more = tags.length - MOST_PROGRAMS;
  return `under ${tags.slice(0, MOST_PROGRAMS).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

const MOST_PROGRAMS = 5;
const LONGEST_TAG = 40;

/** `SDGT` of `us:SDGT`. */
export function programTag(id: string): string {
  return shortened(id.slice(id.indexOf(':') + 1), LONGEST_TAG);
}

/** In quotation marks, shortened. */
export function quoted(text: string): string {
  return `"${shortened(text)}"`;
}

export function shortened(text: string, longest = LONGEST_TEXT): string {
  const characters = [...text];
  return characters.length <= longest ? text : `${characters.slice(0, longest - 1).join('')}…`;
}

/** `SPELLING_VARIANT` and `amendedOn` as people write them. */
export function inWords(name: string): string {
  return name
    .replaceAll('_', ' ')
    .replace(/(?<=[a-z])[A-Z]/g, ' $&')
    .toLowerCase();
}

function nameKind({ kind, strength }: Alias): string {
  if (kind === AliasKind.PRIMARY) return 'primary name';
  return strength === AliasStrength.WEAK ? 'weak alias' : 'alias';
}
