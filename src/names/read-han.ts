import { COMPOUND_SURNAMES, HANJA } from './data/han-readings';
import { KANJI_GIVEN_NAMES, KANJI_SURNAMES } from './data/kanji-names';
import { PINYIN } from './data/pinyin';

const pinyin = new Map<string, string>();
for (const line of PINYIN) for (const entry of line.split('|')) addReadings(pinyin, entry, false);
const hanja = new Map<string, string>();
for (const entry of HANJA.split('|')) addReadings(hanja, entry, true);
/** By form, its readings, the usual one first. */
const kanji = new Map<string, string[]>();
for (const entry of `${KANJI_SURNAMES}|${KANJI_GIVEN_NAMES}`.split('|')) {
  const [reading = '', forms = ''] = entry.split(' ');
  for (const form of forms.split(',')) {
    const readings = kanji.get(form);
    if (readings) readings.push(reading);
    else kanji.set(form, [reading]);
  }
}
const LONGEST_KANJI = 3;
/** Ways to read one name in Japanese that are tried. */
const MOST_READINGS = 4;

function addReadings(map: Map<string, string>, entry: string, firstWins: boolean): void {
  const [syllable = '', characters = ''] = entry.split(' ');
  for (const character of characters) if (!firstWins || !map.has(character)) map.set(character, syllable);
}

/** Han characters read in one language, as words. */
export interface HanReading {
  readonly language: 'CHINESE' | 'KOREAN' | 'JAPANESE';
  readonly words: readonly string[];
}

/**
 * The readings of a run of Han characters: Mandarin always, Korean and Japanese where every character is known; Japanese in
 * several ways where its names have several usual readings.
 */
export function readHan(characters: string): HanReading[] {
  const readings: HanReading[] = [];
  const mandarin = readEach(characters, pinyin);
  if (mandarin.length > 0) readings.push({ language: 'CHINESE', words: mandarin });
  const korean = readEach(characters, hanja);
  if (korean.length > 1) readings.push({ language: 'KOREAN', words: korean });
  for (const words of readJapanese(characters)) readings.push({ language: 'JAPANESE', words });
  return readings;
}

/** Whether the first two characters are one surname. */
export const startsWithCompoundSurname = (characters: string): boolean =>
  COMPOUND_SURNAMES.some((surname) => characters.startsWith(surname));

function readEach(characters: string, table: ReadonlyMap<string, string>): string[] {
  const words: string[] = [];
  for (const character of characters) {
    const reading = table.get(character);
    if (reading === undefined) return [];
    words.push(reading);
  }
  return words;
}

function readJapanese(characters: string): string[][] {
  const letters = [...characters];
  let names: string[][] = [[]];
  let at = 0;
  while (at < letters.length) {
    let length = Math.min(LONGEST_KANJI, letters.length - at);
    while (length > 0 && !kanji.has(letters.slice(at, at + length).join(''))) length--;
    if (length === 0) return [];
    const readings = kanji.get(letters.slice(at, at + length).join('')) ?? [];
    names = names.flatMap((name) => readings.map((reading) => [...name, reading])).slice(0, MOST_READINGS);
    at += length;
  }
  return names[0]?.length === 0 ? [] : names;
}
