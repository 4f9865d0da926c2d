import { foldText } from '../names/fold-text';
import { lexemeOf } from '../names/lexeme';
import { splitWord } from '../names/split-word';
import { places } from '../names/word-classes';
import { scriptOf } from '../names/script';
import { COUNTRY_WORDS, VAGUE_PLACE_WORDS } from './data/place-words';
import { similarity } from './token-similarity';

/** Two spellings of one place agree by this much: Kandahar and Qandahar, Moscow and Москва. */
const ONE_PLACE = 0.8;
const LEAST_LETTERS = 3;
/** A word of Han characters, kana or Hangul may be as short as this. */
const LEAST_SYLLABLES = 2;
const BREAK = /[^\p{L}\p{M}]+/u;
const SYLLABLES = /^[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+$/;

const vague = new Set(foldText(`${COUNTRY_WORDS} ${VAGUE_PLACE_WORDS}`).split(' '));

/**
 * Whether two places in words, such as "Kandahar Province, Afghanistan", have a town or region in common. Countries, kinds
 * of places and directions are none: countries are evidence of their own.
 */
export function haveAPlaceInCommon(a: string, b: string): boolean {
  const asked = placeWords(a);
  return placeWords(b).some((word) =>
    asked.some((other) => similarity(lexemeOf(word), lexemeOf(other)) >= ONE_PLACE),
  );
}

function placeWords(place: string): readonly string[] {
  return foldText(place)
    .replace(/['’‘ʻʼ`]/g, '')
    .split(BREAK)
    .flatMap((word) => splitWord(word, scriptOf(word)))
    .filter(
      (word) =>
        word.length >= (SYLLABLES.test(word) ? LEAST_SYLLABLES : LEAST_LETTERS) &&
        !vague.has(word) &&
        !places.has(word),
    );
}
