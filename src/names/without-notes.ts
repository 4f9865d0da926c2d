import {
  BRANCH,
  COMPANY_LABELS,
  COMPANY_NOTES,
  HEAD_OFFICE,
  LABELS,
  NOTES,
  OFFICE_NOTES,
  PERSON_NOTES,
} from './data/written-around';
import { isEnough } from './enough-of-a-name';
import { townAtEnd } from './town-at-end';
import { withoutAddress } from './without-address';

/** Labels and notes that are taken off one name at most. */
const MOST_NOTES = 4;

const HAS_THREE_LETTERS = /(?:\p{L}\P{L}*){3}/u;

const startsWith = (labels: readonly string[]): RegExp => new RegExp(`^\\s*(?:${labels.join('|')})`, 'iu');
const AT_END = '[)\\]]?[\\s.,;]*$';
/** Behind the name, in parentheses or not. */
const endsWith = (notes: readonly string[]): RegExp =>
  new RegExp(`[\\s,;–-]{0,3}(?<![\\p{L}\\d])[([]?(?:${notes.join('|')})${AT_END}`, 'iu');
const BEFORE_TOWN = /[\s,;–-]{0,3}[([]?$/;

const personLabel = startsWith(LABELS);
const companyLabel = startsWith([...LABELS, ...COMPANY_LABELS]);
const personNote = endsWith([...NOTES, ...PERSON_NOTES]);
const companyNote = endsWith([...NOTES, ...COMPANY_NOTES, HEAD_OFFICE]);
const headOffice = new RegExp(`${HEAD_OFFICE}${AT_END}`, 'iu');
const officeNote = endsWith(OFFICE_NOTES);
const branch = new RegExp(`${BRANCH}${AT_END}`, 'iu');

/**
 * A name without what is written before and behind it, as long as three letters are left: beside a date or an account, a first
 * name is what was asked for. A branch or a regional office is taken off what is enough of a name without it.
 */
export function withoutNotes(written: string, person: boolean): string {
  const label = person ? personLabel : companyLabel;
  let name = balanced(written);
  for (let n = 0; n < MOST_NOTES; n++) {
    const unlabelled = name.replace(label, '');
    const rest = person
      ? withoutAddress(balanced(unlabelled.replace(personNote, '')))
      : withoutOffice(balanced(withoutNote(unlabelled, companyNote, headOffice)));
    if (rest === name || !HAS_THREE_LETTERS.test(rest)) return name;
    name = rest;
  }
  return name;
}

function withoutOffice(name: string): string {
  const rest = balanced(withoutNote(name, officeNote, branch));
  return rest !== name && isEnough(rest, false) ? rest : name;
}

/** Without a note at the end, or an office there with its town, whichever begins before the other. */
function withoutNote(name: string, note: RegExp, office: RegExp): string {
  const start = note.exec(name)?.index ?? name.length;
  const before = name.slice(0, office.exec(name)?.index ?? 0);
  const town = townAtEnd(before);
  const townStart = town === undefined ? start : before.slice(0, town).replace(BEFORE_TOWN, '').length;
  return name.slice(0, Math.min(start, townStart));
}

/** Without the parenthesis that another name stood in, and spaces around. */
function balanced(text: string): string {
  const name = text.trim();
  const isLeft = name.endsWith(')') && name.split('(').length < name.split(')').length;
  return isLeft ? name.slice(0, -1).trim() : name;
}
