import { EAST_ASIAN_WORDS } from './data/business-words';
import { WORD_EQUIVALENTS } from './data/company-words';
import { PLACE_ADJECTIVES } from './data/place-adjectives';
import { foldText } from './fold-text';
import { romanisations } from './romanisations';

/**
 * Russian words by how they end as they are listed, and their other endings: bodies have most of their words in the
 * genitive, and plants are for the production *of* something. Words in -ый stand for all genders.
 */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/^([а-я]{3,})[ыио]й$/, 'ая яя ое ее ого его ому ему ой ей ую ые ие ых их'],
  [/^([а-я]{3,}и)я$/, 'и ю й'],
  [/^([а-я]{3,}и)е$/, 'я ю й'],
  [/^([а-я]{3,}ств)о$/, 'а у'],
  [/^([а-я]{3,}[бвгдзклмнпрстфхцчшщ])а$/, 'ы и у е'],
  [/^([а-я]{3,})ь$/, 'и ю'],
  [/^([а-я]{2,}[бвгдзклмнпрстфхц])$/, 'а у'],
];

/** What an ending makes another word of: Gaza of gas, ships of court. */
const OTHER_WORDS = new Set(['газа', 'суда']);

function inflected(word: string): readonly string[] {
  for (const [form, endings] of ENDINGS) {
    const [, stem] = form.exec(word) ?? [];
    if (stem !== undefined)
      return [word, ...endings.split(' ').map((ending) => stem + ending)].filter(
        (form) => !OTHER_WORDS.has(form),
      );
  }
  return [word];
}

/** By the English word, itself and whatever says the same in a name, folded, in every form it has there. */
const groups = new Map<string, Set<string>>();
for (const entry of `${WORD_EQUIVALENTS}|${EAST_ASIAN_WORDS}`.split('|')) {
  const [english = '', others = ''] = entry.split('=');
  const group = groups.get(english) ?? new Set([english]);
  for (const word of foldText(others).split(' '))
    if (word !== '') inflected(word).forEach((form) => group.add(form));
  groups.set(english, group);
}

/** Adjectives of places: Крымская is of Crimea. */
for (const entry of PLACE_ADJECTIVES.split('|')) {
  const [names = '', adjective = ''] = entry.split('=');
  const words = names.split(' ');
  const [place = ''] = words;
  const group = groups.get(place) ?? new Set(words);
  for (const word of words) inflected(word).forEach((form) => group.add(form));
  inflected(adjective).forEach((form) => group.add(form));
  groups.set(place, group);
}

/** Russian words of the tables in Latin letters. */
const romanised = new Set<string>();
for (const group of groups.values())
  for (const latin of [...group].flatMap(romanisations)) {
    group.add(latin);
    romanised.add(latin);
  }

/** Shorter words are names as often: Vostok, Sever. */
const SHORTEST_FOREIGN = 8;

/** Whether a word in Latin letters is certain to be a Russian one of the table. */
export const isRomanised = (word: string): boolean => word.length >= SHORTEST_FOREIGN && romanised.has(word);

/** Words that mean the same in names of organisations; a word may be in several groups. */
export const translationGroups: readonly (readonly string[])[] = [...groups.values()].map((group) => [
  ...group,
]);

const englishOf = new Map<string, string>();
for (const [english, group] of groups)
  for (const word of group) if (!englishOf.has(word)) englishOf.set(word, english);

/** The English word that a word of an organisation's name translates or abbreviates, or the word itself. */
export const inEnglish = (word: string): string => englishOf.get(word) ?? word;

/** Whether a word of an organisation's name is one that the table translates. */
export const isTranslation = (word: string): boolean => englishOf.has(word);
