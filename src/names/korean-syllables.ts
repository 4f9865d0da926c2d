import {
  GIVEN_SYLLABLES,
  KOREAN_SURNAMES,
  LATIN_FINALS,
  LATIN_INITIALS,
  LATIN_VOWELS,
  RUSSIAN_FINALS,
  RUSSIAN_INITIALS,
  RUSSIAN_VOWELS,
} from './data/korean-syllables';

type Spellings = Map<string, string[]>;

/** How one alphabet writes each jamo, by its place in Unicode's order. */
interface Jamo {
  readonly initials: readonly (readonly string[])[];
  readonly vowels: readonly (readonly string[])[];
  readonly finals: readonly (readonly string[])[];
}

const jamo = (table: string): string[][] =>
  table
    .split(' ')
    .map((spellings) => spellings.split(',').map((spelling) => (spelling === '-' ? '' : spelling)));

const ALPHABETS: readonly Jamo[] = [
  { initials: jamo(LATIN_INITIALS), vowels: jamo(LATIN_VOWELS), finals: jamo(LATIN_FINALS) },
  { initials: jamo(RUSSIAN_INITIALS), vowels: jamo(RUSSIAN_VOWELS), finals: jamo(RUSSIAN_FINALS) },
];

const given: Spellings = new Map();
const surnames: Spellings = new Map();
for (const syllable of GIVEN_SYLLABLES)
  for (const spelling of spellingsOf(syllable)) add(given, spelling, syllable);
for (const entry of KOREAN_SURNAMES.split(' ')) {
  const [forms = '', others = ''] = entry.split('=');
  const spellings = [
    ...[...forms].flatMap(spellingsOf),
    ...others.split(',').filter((other) => other !== ''),
  ];
  for (const spelling of spellings) add(surnames, spelling, forms.charAt(0));
}

function add(spellings: Spellings, spelling: string, meant: string): void {
  const known = spellings.get(spelling);
  if (known === undefined) spellings.set(spelling, [meant]);
  else if (!known.includes(meant)) known.push(meant);
}

/** All spellings of a syllable of Hangul. */
function spellingsOf(syllable: string): string[] {
  const offset = (syllable.codePointAt(0) ?? 0) - 0xac00;
  return ALPHABETS.flatMap(({ initials, vowels, finals }) => {
    const ends = finals[offset % 28] ?? [];
    return (initials[Math.floor(offset / 588)] ?? []).flatMap((initial) =>
      (vowels[Math.floor((offset % 588) / 28)] ?? []).flatMap((vowel) =>
        ends.flatMap((end) => spell(initial, vowel, end)),
      ),
    );
  });
}

function spell(initial: string, vowel: string, end: string): string[] {
  if (vowel.endsWith('(') ? end !== '' : vowel.endsWith(')') && end === '') return [];
  const plain = vowel.replace(/[()]/, '');
  const spelled = initial + plain + end;
  if (initial === 's' && plain === 'i') return [spelled, `sh${plain}${end}`];
  if (initial === '' && plain === 'oo') return [spelled, `w${plain}${end}`];
  // The North wrote what is chong today as chyong.
  if (/^(?:ч|чх)$/.test(initial) && plain === 'о') return [spelled, `${initial}е${end}`];
  return [spelled];
}

/** Whether a word is a Korean surname, in Latin or Russian letters. */
export const isKoreanSurname = (word: string): boolean => surnames.has(inTable(word));

/** Whether a word is a syllable of Korean given names, in Latin or Russian letters. */
export const isGivenSyllable = (word: string): boolean => given.has(inTable(word));

const inTable = (word: string): string => word.replace('ё', 'е');

/** The syllables in Hangul that a word may be the spelling of, those that are surnames with a mark. */
export const koreanMeanings = (word: string): readonly string[] => [
  ...(given.get(inTable(word)) ?? []),
  ...(surnames.get(inTable(word)) ?? []).map((surname) => `${surname}-`),
];

/** All that `koreanMeanings` answers. */
export const KOREAN_MEANINGS: readonly string[] = [
  ...GIVEN_SYLLABLES,
  ...KOREAN_SURNAMES.split(' ').map((entry) => `${entry.charAt(0)}-`),
];
