import {
  AROUND_WORDS,
  COMPANY_LABELS,
  COMPANY_NOTES,
  LABELS,
  NOTES,
  OTHER_COMPANY_LINKS,
  OTHER_HOLDER_LINKS,
  OTHER_NAME_LINKS,
  PERSON_NOTES,
} from './data/written-around';
import { readPassportLine } from './read-passport-line';
import { remembered } from './remembered';
import { withoutDot } from './split-words';
import { mayHaveAddress, withoutAddress } from './without-address';

/** Names that are read in one text at most; of more the first ones. */
const MOST_NAMES = 4;
/** Labels and notes that are taken off one name at most. */
const MOST_NOTES = 4;

const HAS_FIVE_LETTERS = /(?:\p{L}\P{L}*){5}/u;
const HAS_THREE_LETTERS = /(?:\p{L}\P{L}*){3}/u;
/** More than one name: behind "bin" stands the rest of one. */
const TWO_WORDS = /^(?!(?:bin|binti?|ibn|bt)\s).*\p{L}{2}.*[\s,]\S*\p{L}{2}/iu;
/** A slash between two words. Beside a single letter it is part of an abbreviation. */
const SLASH = /(?<!(?<!\p{L})\p{L}\s*)\/(?!\s*\p{L}(?!\p{L}))/u;

/** How texts around a name are told from names with little effort: by a sign, or by a word of them. */
const AROUND_SIGN = /[<‹\d:/]|\.\s?[kb]\.\s?a/i;
const aroundWords: ReadonlySet<string> = new Set(AROUND_WORDS.split(' '));
const isAround = remembered((word) => aroundWords.has(withoutDot(word)));

const mayHoldMore = (written: string, words: readonly string[], person: boolean): boolean =>
  AROUND_SIGN.test(written) || words.some(isAround) || (person && mayHaveAddress(words));

/**
 * The names in a text that holds more than one, or something that is no name: two names of one party ("Al-Qa'ida/Islamic
 * Army", "Gulf Glory (ex Nichinori)"), two holders of an account, an account number, a birth date, a branch, a form of
 * address, a passport's line. Each is another way to read the text, which is a name as it is written all the same. Empty for most names. `words`
 * are those of the text.
 */
export function namesWithin(written: string, words: readonly string[], person: boolean): readonly string[] {
  const holdsMore = mayHoldMore(written, words, person);
  if (!holdsMore && !written.includes('(')) return NONE;
  const line = readPassportLine(written);
  if (line !== undefined) return person ? [line] : NONE;
  const names = new Set([...alternatives(written), ...(person ? NONE : withoutAbbreviation(written))]);
  if (holdsMore) {
    const { links, least } = person ? ofPeople : ofOthers;
    const text = withoutRuns(written);
    const holders = person && MANY_HOLDERS.test(text);
    const parts = holders ? text.split(COUPLE_LINK) : withoutNotes(text, person).split(links);
    for (const part of parts) {
      const name = withoutNotes(part, person);
      if (name !== written && (parts.length === 1 ? HAS_THREE_LETTERS : least).test(name)) names.add(name);
    }
  }
  return [...names].slice(0, MOST_NAMES);
}

const NONE: readonly string[] = [];

/** Spaces and marks that are repeated, over which the expressions below would go again and again. */
const SAME = /([\s,;:.–-])\1+/gu;
const MIXED = /([\s,;:.–-]{3})[\s,;:.–-]+/gu;
const withoutRuns = (text: string): string => text.replace(SAME, '$1').replace(MIXED, '$1');

/** Lists print two names of one party as "Al-Qa'ida/Islamic Army": each is a name of its own. */
function alternatives(name: string): readonly string[] {
  if (!name.includes('/')) return NONE;
  const parts = name.split(SLASH).map((part) => part.trim());
  return parts.length > 1 && parts.length <= 3 && parts.every((part) => HAS_FIVE_LETTERS.test(part))
    ? parts
    : NONE;
}

const ABBREVIATED = /^(.*\S)\s*\([\p{Lu}\p{N}][\p{Lu}\p{N}.&-]{1,9}\)$/u;

/** Lists print an organization's abbreviation behind its name, "Haqqani Network (HQN)", which nobody asks for with it. */
function withoutAbbreviation(name: string): readonly string[] {
  if (!name.includes('(')) return NONE;
  const [, full] = ABBREVIATED.exec(name.trim()) ?? [];
  return full !== undefined && HAS_FIVE_LETTERS.test(full) ? [full] : NONE;
}

/** A link between names, in parentheses with what follows or between spaces. */
const linked = (links: readonly string[]): string =>
  `[\\s,;]+[([]?\\s*(?:${links.join('|')})(?![\\p{L}\\d])[\\s:]+`;
/** "Ex" is a former name in parentheses, or between names; but import and export are shortened so. */
const EX = '\\s*[([]\\s*ex[\\s.:-]+|(?<!(?<!\\p{L})imp?(?:ort)?[.\\s]?)[\\s,;-]+ex[\\s.:-]+(?=\\S)';
const NOW = '\\s*[([]\\s*now\\s+';

/** How another name is joined, and what a name is at least: of people more than one word, a first name alone says nothing. */
const ofPeople = {
  links: new RegExp(linked([...OTHER_NAME_LINKS, ...OTHER_HOLDER_LINKS]), 'iu'),
  least: TWO_WORDS,
};
const ofOthers = {
  links: new RegExp(`${linked([...OTHER_NAME_LINKS, ...OTHER_COMPANY_LINKS])}|${EX}|${NOW}`, 'iu'),
  least: HAS_THREE_LETTERS,
};

/** Mr A B and Mrs C D, each with a form of address: "and" joins the parts of one name otherwise. */
const MANY_HOLDERS = /^(?:mr|mrs|ms|miss|dr)(?!\p{L}).+\s(?:and|&)\s(?:mr|mrs|ms|miss|dr)(?!\p{L})/iu;
const COUPLE_LINK = /\s(?:and|&)\s/iu;

const startsWith = (labels: readonly string[]): RegExp => new RegExp(`^\\s*(?:${labels.join('|')})`, 'iu');
/** Behind the name, in parentheses or not. */
const endsWith = (notes: readonly string[]): RegExp =>
  new RegExp(`[\\s,;–-]{0,3}(?<![\\p{L}\\d])[([]?(?:${notes.join('|')})[)\\]]?[\\s.,;]*$`, 'iu');

const personLabel = startsWith(LABELS);
const companyLabel = startsWith([...LABELS, ...COMPANY_LABELS]);
const personNote = endsWith([...NOTES, ...PERSON_NOTES]);
const companyNote = endsWith([...NOTES, ...COMPANY_NOTES]);

/** A name without what is written before and behind it, as long as a name is left. */
function withoutNotes(written: string, person: boolean): string {
  const [label, note] = person ? [personLabel, personNote] : [companyLabel, companyNote];
  let name = balanced(written);
  for (let n = 0; n < MOST_NOTES; n++) {
    const bare = balanced(name.replace(label, '').replace(note, ''));
    const rest = person ? withoutAddress(bare) : bare;
    if (rest === name || !HAS_THREE_LETTERS.test(rest)) return name;
    name = rest;
  }
  return name;
}

/** Without the parenthesis that another name stood in, and spaces around. */
function balanced(text: string): string {
  const name = text.trim();
  const isLeft = name.endsWith(')') && name.split('(').length < name.split(')').length;
  return isLeft ? name.slice(0, -1).trim() : name;
}
