import {
  ABBREVIATED_IN_FRONT,
  ABBREVIATIONS,
  ONLY_IN_FRONT,
  OTHER_WORDS_BEHIND,
  OTHER_WORDS_TOO,
} from './data/abbreviations';

/** The English words that an abbreviation stands for in the name of an organisation. */
const wordsOf = new Map<string, string[]>();
for (const entry of ABBREVIATIONS.split('|')) {
  const [word = '', shortened = ''] = entry.split('=');
  for (const abbreviation of shortened.split(' ')) {
    const words = wordsOf.get(abbreviation);
    if (words) words.push(word);
    else wordsOf.set(abbreviation, [word]);
  }
}

/** The words that an abbreviation of organisations stands for, the usual one first; none where it is no such abbreviation. */
export const abbreviatedBy = (abbreviation: string): readonly string[] =>
  wordsOf.get(abbreviation) ?? NO_WORDS;

const NO_WORDS: readonly string[] = [];

/** All words that are abbreviated. */
export const abbreviatedWords: ReadonlySet<string> = new Set([...wordsOf.values()].flat());

/** Abbreviations that are words of other languages, and so are meant only beside what says what an organisation does. */
export const otherWordsToo: ReadonlySet<string> = new Set(OTHER_WORDS_TOO.split(' '));

/** Words behind which an abbreviation is an English word, and so is meant only beside what says what an organisation does. */
const otherWordBehind: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  OTHER_WORDS_BEHIND.split('|').map((entry) => {
    const [abbreviation = '', words = ''] = entry.split('=');
    return [abbreviation, new Set(words.split(' '))] as const;
  }),
);

/** Whether an abbreviation is an English word behind another: Call Me. */
export const isOtherWordBehind = (abbreviation: string, before: unknown): boolean =>
  otherWordBehind.get(abbreviation)?.has(before as string) ?? false;

/** Abbreviations that are meant only where they begin a name. */
export const onlyInFront: ReadonlySet<string> = new Set(ONLY_IN_FRONT.split(' '));

/** Abbreviations that names of companies begin with. */
export const abbreviatedInFront: ReadonlySet<string> = new Set(ABBREVIATED_IN_FRONT.split(' '));
