import type { AliasDraft, GenderDraft, NamePartDraft, RoleDraft } from '../../model/entry-draft';
import { AliasKind, AliasStrength, Gender, NamePartKind, RoleKind } from '../../model/enums';
import { scriptOf } from '../../names/script';
import { defined, joinText } from '../text';
import { uniqueFacts } from './unique-facts';
import type { XmlElement } from '../xml';
import { attribute, ordered, provenance, remarksOf } from './eu-element';

/** What the `nameAlias` elements of an entity say: its names, and what each name carries along. */
export interface EuNames {
  readonly aliases: AliasDraft[];
  readonly roles: RoleDraft[];
  readonly genders: GenderDraft[];
  /** Remarks that are not about the name they stand under. */
  readonly remarks: { element: XmlElement; text: string }[];
}

const PARTS: readonly (readonly [string, NamePartKind])[] = [
  ['firstName', NamePartKind.GIVEN],
  ['middleName', NamePartKind.MIDDLE],
  ['lastName', NamePartKind.SURNAME],
];

/** `Good quality a.k.a.`, `Low quality a.k.a.`: the UN's judgement of an alias, which the list keeps as a remark. */
const QUALITY = /^(good|low)\s+quality(\s+a\.?\s?k\.?\s?a\.?)?[.;,]?$/i;
const FORMER = /^\(?(f\.?\s?k\.?\s?a\.?|formerly known as|former name)\)?[.;,]?$/i;

export function euNames(entity: XmlElement): EuNames {
  const elements = ordered(entity, 'nameAlias').filter((element) => wholeName(element) !== undefined);
  const primary = primaryOf(elements);
  const sorted = [...elements.filter((e) => e === primary), ...elements.filter((e) => e !== primary)];
  return {
    aliases: uniqueNames(sorted.map((element) => toAlias(element, element === primary))),
    roles: uniqueFacts(elements.flatMap(toRoles)),
    genders: uniqueFacts(elements.flatMap(toGenders)),
    remarks: elements.flatMap((element) =>
      remarksOf(element)
        .filter((text) => !QUALITY.test(text) && !FORMER.test(text))
        .map((text) => ({ element, text })),
    ),
  };
}

/**
 * The list marks no primary name: `strong` is true of nearly all. The first name entered (lowest lasting number) that
 * is strong and is not a translation stands for the entity; failing that the first strong one; failing that the first.
 */
function primaryOf(elements: readonly XmlElement[]): XmlElement | undefined {
  const strong = elements.filter((element) => strengthOf(element) === AliasStrength.STRONG);
  const own = strong.find((element) => [undefined, 'en'].includes(languageOf(element)));
  return own ?? strong[0] ?? elements[0];
}

function toAlias(element: XmlElement, primary: boolean): AliasDraft {
  const name = wholeName(element) ?? '';
  const parts = partsOf(element);
  const former = remarksOf(element).some((text) => FORMER.test(text));
  return defined({
    name,
    kind: primary ? AliasKind.PRIMARY : former ? AliasKind.FKA : AliasKind.AKA,
    strength: strengthOf(element),
    script: scriptOf(name),
    language: languageOf(element),
    parts: parts.length > 0 ? parts : undefined,
    ...provenance(element),
  });
}

/** One name in one language is one alias, however many acts print it. */
function uniqueNames(aliases: readonly AliasDraft[]): AliasDraft[] {
  const seen = new Map<string, AliasDraft>();
  for (const alias of aliases) {
    const key = `${alias.language ?? ''} ${alias.name}`;
    const known = seen.get(key);
    if (known === undefined) seen.set(key, alias);
    else if (alias.strength === AliasStrength.STRONG) seen.set(key, { ...known, strength: alias.strength });
  }
  return [...seen.values()];
}

function wholeName(element: XmlElement): string | undefined {
  const parts = PARTS.map(([name]) => attribute(element, name));
  return attribute(element, 'wholeName') ?? joinText(parts, ' ');
}

function partsOf(element: XmlElement): NamePartDraft[] {
  return PARTS.flatMap(([name, kind]) => {
    const value = attribute(element, name);
    return value === undefined ? [] : [{ kind, value }];
  });
}

function strengthOf(element: XmlElement): AliasStrength {
  const low = remarksOf(element).some((text) => QUALITY.exec(text)?.[1]?.toLowerCase() === 'low');
  const strong = element.attributes['strong'] !== 'false' && element.attributes['strong'] !== '0';
  return strong && !low ? AliasStrength.STRONG : AliasStrength.WEAK;
}

/** The list prints ISO 639-1 codes in capitals; BCP 47 writes them small. */
function languageOf(element: XmlElement): string | undefined {
  return attribute(element, 'nameLanguage')?.toLowerCase();
}

function toRoles(element: XmlElement): RoleDraft[] {
  const position = attribute(element, 'function');
  const title = attribute(element, 'title');
  return [
    ...(title === undefined ? [] : [{ kind: RoleKind.TITLE, text: title, ...provenance(element) }]),
    ...(position === undefined ? [] : [{ kind: RoleKind.POSITION, text: position, ...provenance(element) }]),
  ];
}

function toGenders(element: XmlElement): GenderDraft[] {
  const printed = attribute(element, 'gender');
  const gender = printed === 'M' ? Gender.MALE : printed === 'F' ? Gender.FEMALE : undefined;
  return gender === undefined ? [] : [{ gender, ...provenance(element) }];
}
