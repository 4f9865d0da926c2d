import { scriptOf } from '../../names/script';
import { cleanText } from '../text';
import { tidyName } from './ca-name-text';
import { organizationNames } from './ca-organization-names';

/** One name out of a packed field, with the language its label gives. */
export interface CaName {
  readonly name: string;
  readonly language?: string;
  /** The field the name was parted from, where it held more than this name. */
  readonly originalText?: string;
}

/** Labels like `Russian:` hold for every name up to the next label. */
const LABEL = /(?:^|\W)(Belarus{1,2}ian|Russian|Ukrainian|Arabic|Persian|Farsi)\s*:/gi;

const LANGUAGES: Readonly<Record<string, string>> = {
  belarusian: 'be',
  belarussian: 'be',
  russian: 'ru',
  ukrainian: 'uk',
  arabic: 'ar',
  persian: 'fa',
  farsi: 'fa',
};

/**
 * The names that `Aliases` packs into one field. The list has no one way of packing: semicolons, commas, slashes,
 * `or`, `and` and language labels all part names, and some of them stand inside names too. A person's name holds
 * none of these; an organisation's may hold any but the semicolon, and is only parted where both sides are names.
 */
export function aliasesOf(field: string | undefined, isPerson: boolean): CaName[] {
  const text = cleanText(field);
  if (text === undefined) return [];
  const names = labelled(text).flatMap(({ language, text: part }) =>
    part
      .split(';')
      .flatMap((unit) => (isPerson ? personNames(unit) : organizationNames(unit)))
      .map(tidyName)
      .filter((name) => name !== '')
      .map((name) => ({ ...(language === undefined ? {} : { language }), name })),
  );
  return names.map((name) => (name.name === text ? name : { ...name, originalText: text }));
}

function labelled(text: string): { language?: string; text: string }[] {
  const marks = [...text.matchAll(LABEL)];
  const parts: { language?: string; text: string }[] = [
    { text: text.slice(0, marks[0]?.index ?? text.length) },
  ];
  for (const [at, mark] of marks.entries()) {
    const language = LANGUAGES[(mark[1] ?? '').toLowerCase()];
    const rest = text.slice(mark.index + mark[0].length, marks[at + 1]?.index ?? text.length);
    parts.push(language === undefined ? { text: rest } : { language, text: rest });
  }
  return parts;
}

function personNames(unit: string): string[] {
  const pieces = unit.split(',').map((piece) => piece.trim());
  // `Баранов, Олег Анатольевич` is one name, surname first; `Maung Har, Maung Ha` are two.
  const [first = '', second = ''] = pieces;
  const surnameFirst = pieces.length === 2 && wordsOf(first).length === 1 && wordsOf(second).length > 1;
  if (surnameFirst && !/^or\s/i.test(second) && scriptOf(first) === scriptOf(second)) return [unit];
  return pieces
    .flatMap((piece) => piece.replace(/^(?:or|and)\s+/i, '').split(/\s+and\s+/))
    .flatMap(atScriptTurns)
    .flatMap((piece) => (/\sor\s.*\/|\/.*\sor\s/.test(piece) ? [piece] : piece.split('/')))
    .flatMap(alternatives);
}

/** A Latin name and the same name in a script written from the right often stand side by side with nothing between. */
function atScriptTurns(text: string): string[] {
  const runs: { rightToLeft: boolean; words: string[] }[] = [];
  for (const word of wordsOf(text)) {
    const rightToLeft = ['Arab', 'Hebr'].includes(scriptOf(word));
    const last = runs.at(-1);
    if (last?.rightToLeft === rightToLeft) last.words.push(word);
    else runs.push({ rightToLeft, words: [word] });
  }
  return runs.map((run) => run.words.join(' '));
}

/** `A B or C D` are two names; in `A B or C` the last word has two forms, in `A or B C` the first has. */
function alternatives(text: string): string[] {
  const sides = text.split(/\s+or\s+/).map(wordsOf);
  if (sides.length === 1 || text.includes('/')) return [text];
  const names: string[][] = [];
  for (const words of sides) {
    const previous = names.at(-1);
    const [head = ''] = words;
    if (previous === undefined) names.push(words);
    else if (words.length === 1) names.push([...previous.slice(0, -1), head]);
    else if (previous.length === 1) {
      names[names.length - 1] = [...previous, ...words.slice(1)];
      names.push(words);
    } else if (areForms(previous.at(-1) ?? '', head)) {
      names[names.length - 1] = [...previous, ...words.slice(1)];
      names.push([...previous.slice(0, -1), ...words]);
    } else names.push(words);
  }
  return names.map((words) => words.join(' '));
}

/** Two spellings of one word begin alike: `Evgenyevich or Evgenievich`. */
function areForms(a: string, b: string): boolean {
  return a !== b && a.slice(0, 3).toLowerCase() === b.slice(0, 3).toLowerCase();
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
