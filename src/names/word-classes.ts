import {
  GENERIC_WORDS,
  INITIALISMS,
  PHRASES,
  PLACES,
  VESSEL_MARKS,
  VESSEL_PHRASES,
  VESSEL_TYPES,
} from './data/company-words';
import { CITIES, CITY_PHRASES } from './data/cities';
import { FORMS_BESIDE_NAMES, LEGAL_FORMS } from './data/legal-forms';
import {
  GENERATIONS,
  KUNYAS,
  LAST_GENERATIONS,
  LETTER_PARTICLES,
  PARTICLES,
  PLACEHOLDERS,
  TITLES,
  TITLES_BEFORE,
  TITLE_OR_NAME,
} from './data/person-words';
import { foldText } from './fold-text';
import { translationGroups } from './translations';

const wordSet = (words: string): ReadonlySet<string> =>
  new Set(
    foldText(words)
      .split(' ')
      .filter((word) => word !== ''),
  );

/** Titles with a mark inside, "г-н", by what they are without it. */
export const markedTitles: ReadonlyMap<string, string> = new Map(
  [...wordSet(TITLES)].filter((word) => word.includes('-')).map((word) => [word, word.replace('-', '')]),
);
export const titles: ReadonlySet<string> = new Set([...wordSet(TITLES), ...markedTitles.values()]);
export const titlesOrNames = wordSet(TITLE_OR_NAME);
export const titlesBefore = wordSet(TITLES_BEFORE);
export const particles = wordSet(PARTICLES);
export const letterParticles = wordSet(LETTER_PARTICLES);
export const kunyas = wordSet(KUNYAS);
export const placeholders = wordSet(PLACEHOLDERS);
export const faintWords = wordSet(GENERIC_WORDS.faint);
/** Words as faint, but for the first of a name. */
export const addressWords = wordSet(GENERIC_WORDS.addresses);
/** Words as faint between two others. */
export const linkWords = wordSet(GENERIC_WORDS.links);
export const weakWords = wordSet(GENERIC_WORDS.weak);
export const bodies = wordSet(GENERIC_WORDS.bodies);
export const mediumWords = wordSet(GENERIC_WORDS.medium);

/** Whether a word is usual in names of organisations. */
export const isOrganizationWord = (word: string): boolean =>
  weakWords.has(word) || bodies.has(word) || mediumWords.has(word);

/** What stands before the name of a vessel. */
export const vesselMarks = wordSet(VESSEL_MARKS);

const vesselTypes = wordSet(VESSEL_TYPES);

/** Whether a word says that a name is a vessel's. */
export const isVesselWord = (word: string): boolean => vesselMarks.has(word) || vesselTypes.has(word);

/**
 * Whether a name without legal forms begins with what kind of vessel it names: Yacht Tango, and not Yacht Club, which says
 * what a company does.
 */
export const beginsWithVesselType = ([first = '', next]: readonly string[]): boolean =>
  vesselTypes.has(first) && next !== undefined && !mediumWords.has(next) && !weakWords.has(next);

/** Countries, their adjectives and regions. */
export const places = wordSet(PLACES);
export const cities = wordSet(CITIES);

const phraseMap = (table: string): ReadonlyMap<string, string> =>
  new Map(table.split('|').map((entry) => [entry.split('=')[0] ?? '', entry.split('=')[1] ?? ''] as const));

/** Legal forms that begin a name only beside another: ALC Shipping is called ALC. */
export const formsBesideNames = wordSet(FORMS_BESIDE_NAMES);

/** The words that initials of a body stand for. */
export const initialisms: ReadonlyMap<string, readonly string[]> = new Map(
  INITIALISMS.split('|').flatMap((entry) => {
    const [initials = '', words = ''] = entry.split('=');
    return initials.split(' ').map((one) => [one, words.split(' ')] as const);
  }),
);

/** Towns of two words by the word that stands for them. */
export const cityPhrases = phraseMap(CITY_PHRASES);
/** Phrases of two words by the word that stands for them, towns among them; the second, of words that begin a name. */
export const phrases: ReadonlyMap<string, string> = new Map([...phraseMap(PHRASES), ...cityPhrases]);
export const vesselPhrases = phraseMap(VESSEL_PHRASES);

/** Parts of compounds that thousands of names share. */
export const sharedParts = wordSet('abd allah din zada אללה عبد الله دين زاده абд алла дин зада');

const generationMap = (table: string): ReadonlyMap<string, string> =>
  new Map(table.split(' ').map((entry) => [entry.split('=')[0] ?? '', entry.split('=')[1] ?? ''] as const));

/** Generation marks by the word that stands for each; the second, of words that are such marks only as the last of a name. */
export const generations = generationMap(GENERATIONS);
export const lastGenerations = generationMap(LAST_GENERATIONS);

/** Whether a word by itself tells nobody apart: a title, a link or the beginning of a kunya, and no name. */
export const saysNobody = (word: string): boolean =>
  (titles.has(word) && !titlesOrNames.has(word)) || particles.has(word) || kunyas.has(word);

const WRITTEN_TOGETHER = /^[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{2,}$/;

const writtenTogether = (words: Iterable<string>): ReadonlySet<string> =>
  new Set([...words].filter((word) => WRITTEN_TOGETHER.test(word)));

/** Titles of people, and legal forms and words of companies, that stand in one word with a name. */
export const personPhrases = writtenTogether(titles);
export const organizationPhrases = writtenTogether([
  ...Object.values(LEGAL_FORMS).flatMap((forms) => forms.split('|')),
  ...weakWords,
  ...translationGroups.flat(),
]);

const ROMAN = /^(?=[ivx])x{0,3}(?:ix|iv|v?i{0,3})$/;

/** Whether a word is a Roman numeral up to thirty-nine. */
export const isRoman = (word: string): boolean => ROMAN.test(word);
