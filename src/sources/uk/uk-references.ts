import { IdentifierType, LinkKind, PartyKind } from '../../model/enums';
import type { IdentifierDraft, LinkDraft } from '../../model/entry-draft';

/**
 * `UN Ref QDe.004`, `UN REF:QI.A.86.03`, `UN Reference  No. KPI.067`, `(UN Ref): QDi.431`, as remarks say it. Behind
 * another target's `OFSI ID: 13627,` the reference is that target's.
 */
const IN_WORDS =
  /(?<!OFSI ID:? ?\d{1,6}, ?)\bUN\s*Ref(?:erence)?\)?\.?\s*(?:No\.?|number)?\s*[:.]?\s*([A-Z]{2}[ie]\.\d{1,3}(?!\d)|[QT]\.?[IE]\.[A-Z]{1,2}\.\d{1,3}\.\d{2}|E\.\d{2}\.[IVXA]+\.\d{1,3})/gi;

/** What an entry prints of the UN's own reference for it. */
export interface UnReferences {
  readonly links: LinkDraft[];
  /** References of a form the UN has since replaced, which its list still prints in its comments. */
  readonly identifiers: IdentifierDraft[];
}

/** The UN references a remark names as the entry's own. */
export function unReferencesIn(remark: string | undefined): string[] {
  return remark === undefined ? [] : [...remark.matchAll(IN_WORDS)].map((match) => match[1] ?? '');
}

/**
 * A UN reference in the form the UN's list has it: `KPI.067` is `KPi.067`, `QI.A.86.03` is `QDi.086`, for the Al-Qaida
 * and Taliban committees kept the number when they gave permanent references (every old reference of the list of
 * 2018-04-13 whose entry the UN still had agrees). Undefined for a form that cannot be turned over.
 */
export function unReference(printed: string): string | undefined {
  const text = printed.trim();
  const now = /^([A-Z]{2})([ie])\.(\d{1,3})$/i.exec(text);
  if (now) return `${now[1]?.toUpperCase()}${now[2]?.toLowerCase()}.${now[3]?.padStart(3, '0')}`;
  const before = /^([QT])\.?([IE])\.[A-Z]{1,2}\.(\d{1,3})\.\d{2}$/i.exec(text);
  if (!before) return undefined;
  const committee = before[1]?.toUpperCase() === 'Q' ? 'QD' : 'TA';
  return `${committee}${before[2]?.toLowerCase()}.${before[3]?.padStart(3, '0')}`;
}

/**
 * The entry's links to the UN's list. A reference says whether its bearer is an individual (`i`) or an entity (`e`):
 * where the UK prints an entity's reference for a person (it did for three in 2018, for the group the person belongs
 * to), the two are not the same party, and the link says only that they have to do with each other.
 */
export function unReferences(printed: readonly string[], kind: PartyKind): UnReferences {
  const links: LinkDraft[] = [];
  const identifiers: IdentifierDraft[] = [];
  for (const text of new Set(printed)) {
    const reference = unReference(text);
    if (reference === undefined) {
      identifiers.push({ type: IdentifierType.OTHER, typeText: 'UN Ref', number: text });
      continue;
    }
    const isSame = (reference[2] === 'i') === (kind === PartyKind.INDIVIDUAL);
    links.push({
      kind: isSame ? LinkKind.SAME_PARTY : LinkKind.ASSOCIATED_WITH,
      kindText: 'UN Ref',
      targetList: 'un-sc',
      targetReference: reference,
      ...(isSame ? {} : { note: 'the reference of an entity, printed for an individual, or the reverse' }),
      ...(text === reference ? {} : { originalText: text }),
    });
  }
  return { links, identifiers };
}

/** The entry under its id on the UK's other list. */
export function sameParty(
  targetList: 'gb-uksl' | 'gb-ofsi',
  reference: string | undefined,
  kindText: string,
): LinkDraft[] {
  if (reference === undefined) return [];
  return [{ kind: LinkKind.SAME_PARTY, kindText, targetList, targetReference: reference }];
}
