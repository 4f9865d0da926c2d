import type { EntryDraft } from '../../model/entry-draft';
import { AliasStrength, LinkKind, RemarkKind, RoleKind } from '../../model/enums';
import { isSanctionsWord } from './feature-words';
import { addFeature } from './features';
import { aliasDraft, aliasKind } from './ofac-names';
import { withoutFinalStop } from './ofac-text';
import { remarkClauses } from './remark-clauses';
import { readFeature } from './remark-features';
import { rolesOf } from './roles';

export interface RemarkOptions {
  readonly locator?: string;
  /**
   * Whether a name that ends in a full stop is really printed so somewhere in the edition. OFAC merges a name's own
   * stop with the one that ends the remark, so a last `Linked To: ROSTEC.` cannot be read without knowing the names.
   */
  readonly isName?: (name: string) => boolean;
  /** The list cut the remark off: its last clause is incomplete, and no fact may be read from it. */
  readonly cut?: boolean;
}

/**
 * Adds every fact that a remark states: the flat files print there what the XML has elements for, in clauses such as
 * `DOB 1976`, `alt. Passport M-110522 (India) issued 13 Nov 1978`, `a.k.a. 'BNC'`, `Linked To: HIZBALLAH.`. A clause that
 * is not understood becomes a `COMMENT`, as printed.
 */
export function addRemarks(draft: EntryDraft, remark: string, options: RemarkOptions = {}): void {
  const clauses = remarkClauses(remark);
  clauses.forEach((clause, index) => {
    const last = index === clauses.length - 1;
    if (last && options.cut === true) addComment(draft, `${clause}…`, clause, options);
    else addClause(draft, clause, last, options);
  });
}

function addClause(draft: EntryDraft, printed: string, last: boolean, options: RemarkOptions): void {
  if (addLink(draft, printed, last, options)) return;
  const clause = withoutFinalStop(printed);
  const plain = clause.replace(ALTERNATIVE, '');
  if (addWeakAlias(draft, plain, options) || addRole(draft, plain, options)) return;
  if (addRelative(draft, plain, options)) return;
  if (isSanctionsWord(plain)) {
    draft.remarks.push({ kind: RemarkKind.SANCTIONS_RISK, text: plain, ...provenance(printed, options) });
    return;
  }
  const feature = readFeature(plain);
  if (feature === undefined) addComment(draft, clause, printed, options);
  else addFeature(draft, { ...feature, ...provenance(printed, options) });
}

/** Flat files repeat an entry's title among the remark's clauses: it is a role already. */
function addComment(draft: EntryDraft, text: string, printed: string, options: RemarkOptions): void {
  if (draft.roles.some((role) => role.text === text || role.text === printed)) return;
  draft.remarks.push({ kind: RemarkKind.COMMENT, text, ...provenance(printed, options) });
}

/** `Linked To: HIZBALLAH` in flat files, `(Linked To: HIZBALLAH)` in the classic XML. */
function addLink(draft: EntryDraft, printed: string, last: boolean, options: RemarkOptions): boolean {
  const [, bracketed, plain] = /^(?:\(Linked To: (.+)\)\.?|Linked To: (.+))$/.exec(printed) ?? [];
  const targetName = bracketed ?? (plain !== undefined && last ? linkedName(plain, options) : plain);
  if (targetName === undefined) return false;
  draft.links.push({
    kind: LinkKind.ASSOCIATED_WITH,
    kindText: 'Linked To',
    targetName,
    ...provenance(printed, options),
  });
  return true;
}

function linkedName(printed: string, { isName }: RemarkOptions): string {
  if (isName?.(printed) === true) return printed;
  const bare = printed.replace(/\.$/, '');
  return isName?.(bare) === true ? bare : withoutFinalStop(printed);
}

function addWeakAlias(draft: EntryDraft, clause: string, options: RemarkOptions): boolean {
  const [, word, name] = /^([afn]\.k\.a\.) '(.+)'$/.exec(clause) ?? [];
  const kind = aliasKind(word);
  if (kind === undefined || name === undefined) return false;
  const alias = { name, kind, strength: AliasStrength.WEAK, ...provenance(clause, options) };
  draft.aliases.push(aliasDraft(draft.kind, alias));
  return true;
}

/** `Position: Director`, `Alternate Title, Police Chief`, `Occupation: Chemist`: older remarks' own way with titles. */
function addRole(draft: EntryDraft, clause: string, options: RemarkOptions): boolean {
  const [, word, text] = /^(Position:|Alternate Title[,:]|Occupation:) +(.+)$/.exec(clause) ?? [];
  if (word === undefined || text === undefined) return false;
  const roles = word === 'Occupation:' ? [{ kind: RoleKind.OCCUPATION, text }] : rolesOf(text);
  draft.roles.push(...roles.map((role) => ({ ...role, ...provenance(clause, options) })));
  return true;
}

const RELATIVE =
  /^((?:(?:half-)?(?:brother|sister)|child|son|daughter|wife|husband|father|mother|nephew|niece|uncle|cousin)(?:-in-law)? of) (\p{Lu}[^;,]{2,80})$/iu;

/** `daughter of Saddam Hussein al-Tikriti`. */
function addRelative(draft: EntryDraft, clause: string, options: RemarkOptions): boolean {
  const [, kindText, targetName] = RELATIVE.exec(clause) ?? [];
  if (kindText === undefined || targetName === undefined) return false;
  draft.links.push({ kind: LinkKind.FAMILY, kindText, targetName, ...provenance(clause, options) });
  return true;
}

/** Flat files mark the second and later values of one kind; the XML does not, or as `mainEntry`. */
const ALTERNATIVE = /^alt\. /i;

function provenance(printed: string, { locator }: RemarkOptions): { locator?: string; originalText: string } {
  return { originalText: printed, ...(locator === undefined ? {} : { locator }) };
}
