import type { AuthorityDraft } from '../../model/entry-draft';
import { UN_SECURITY_COUNCIL } from '../un/un-programmes';

const FOREIGN_SECRETARY: AuthorityDraft = {
  id: 'gb-fcdo',
  name: 'Secretary of State for Foreign, Commonwealth and Development Affairs',
  country: 'GB',
};
const TREASURY: AuthorityDraft = { id: 'gb-hmt', name: 'HM Treasury', country: 'GB' };
const EU_COUNCIL: AuthorityDraft = { id: 'eu-council', name: 'Council of the European Union' };

/** Regulations under which it is the Treasury that may designate (S.I. 2019/577, regulation 5). */
const TREASURY_REGIMES =
  /^(?:The )?Counter-Terrorism (?:\(Sanctions\) \(EU Exit\) Regulations|\(Domestic\))/i;

/**
 * Who designated, by the list's own word for the source: `UN`, `UK`, or both. Under the Sanctions and Anti-Money
 * Laundering Act 2018 the UK's own designations are the Secretary of State's, but for domestic counter-terrorism.
 * One undefined member where the list names no source.
 */
export function authoritiesOfSource(
  source: string | undefined,
  regime: string,
): (AuthorityDraft | undefined)[] {
  const says = (word: string): boolean => new RegExp(`\\b(?:${word}|both)\\b`, 'i').test(source ?? '');
  const authorities = [
    ...(says('UN') ? [UN_SECURITY_COUNCIL] : []),
    ...(says('UK') ? [TREASURY_REGIMES.test(regime) ? TREASURY : FOREIGN_SECRETARY] : []),
  ];
  return authorities.length === 0 ? [undefined] : authorities;
}

/**
 * Who designated, by what the remarks of the lists of before 2021 say: `UN listing`, `UN and EU listing`, `EU listing
 * only`, or a UN reference. `UK listing` names no authority: the UK then had several acts and authorities.
 */
export function authoritiesInWords(
  remark: string | undefined,
  hasUnReference: boolean,
): (AuthorityDraft | undefined)[] {
  const words = remark ?? '';
  const authorities = [
    ...(hasUnReference || /\bUN(?: and EU)? listing\b/i.test(words) ? [UN_SECURITY_COUNCIL] : []),
    ...(/\bEU listing\b/i.test(words) ? [EU_COUNCIL] : []),
  ];
  return authorities.length === 0 ? [undefined] : authorities;
}
