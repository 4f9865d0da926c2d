import {
  COMPANY_LABELS,
  COMPANY_NOTES,
  HEAD_OFFICE,
  LABELS,
  NOTES,
  OFFICE_NOTES,
  PERSON_NOTES,
} from './data/written-around';
import { isEnough } from './enough-of-a-name';
import { withoutAddress } from './without-address';

/** Labels and notes that are taken off one name at most. */
const MOST_NOTES = 4;

const HAS_THREE_LETTERS = /(?:\p{L}\P{L}*){3}/u;

const startsWith = (labels: readonly string[]): RegExp => new RegExp(`^\\s*(?:${labels.join('|')})`, 'iu');
/** Behind the name, in parentheses or not. */
const endsWith = (notes: readonly string[]): RegExp =>
  new RegExp(`[\\s,;–-]{0,3}(?<![\\p{L}\\d])[([]?(?:${notes.join('|')})[)\\]]?[\\s.,;]*$`, 'iu');

const personLabel = startsWith(LABELS);
const companyLabel = startsWith([...LABELS, ...COMPANY_LABELS]);
const personNote = endsWith([...NOTES, ...PERSON_NOTES]);
const companyNote = endsWith([...NOTES, ...COMPANY_NOTES]);
const headOfficeNote = endsWith([...NOTES, ...COMPANY_NOTES, HEAD_OFFICE]);
const officeNote = endsWith(OFFICE_NOTES);
/** What has neither needs no expression with every town in it, which takes most of a second to be compiled when first asked. */
const HAS_OFFICE = /office|branch/i;

/**
 * A name without what is written before and behind it, as long as three letters are left: beside a date or an account, a first
 * name is what was asked for. A branch or a regional office is taken off what is enough of a name without it.
 */
export function withoutNotes(written: string, person: boolean): string {
  const hasOffice = !person && HAS_OFFICE.test(written);
  const label = person ? personLabel : companyLabel;
  const note = person ? personNote : hasOffice ? headOfficeNote : companyNote;
  let name = balanced(written);
  for (let n = 0; n < MOST_NOTES; n++) {
    const bare = balanced(name.replace(label, '').replace(note, ''));
    const rest = person ? withoutAddress(bare) : hasOffice ? withoutOffice(bare) : bare;
    if (rest === name || !HAS_THREE_LETTERS.test(rest)) return name;
    name = rest;
  }
  return name;
}

function withoutOffice(name: string): string {
  const rest = balanced(name.replace(officeNote, ''));
  return isEnough(rest, false) ? rest : name;
}

/** Without the parenthesis that another name stood in, and spaces around. */
function balanced(text: string): string {
  const name = text.trim();
  const isLeft = name.endsWith(')') && name.split('(').length < name.split(')').length;
  return isLeft ? name.slice(0, -1).trim() : name;
}
