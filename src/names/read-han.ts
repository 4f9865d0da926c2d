import { COMPOUND_SURNAMES, HANJA, KANJI_NAMES } from './data/han-readings';
import { PINYIN } from './data/pinyin';

const pinyin = new Map<string, string>();
for (const line of PINYIN) for (const entry of line.split('|')) addReadings(pinyin, entry, false);
const hanja = new Map<string, string>();
for (const entry of HANJA.split('|')) addReadings(hanja, entry, true);
const kanji = new Map<string, string>();
for (const entry of KANJI_NAMES.split('|')) {
  const [reading = '', forms = ''] = entry.split(' ');
  for (const form of forms.split(',')) if (!kanji.has(form)) kanji.set(form, reading);
}
const LONGEST_KANJI = 3;

function addReadings(map: Map<string, string>, entry: string, firstWins: boolean): void {
  const [syllable = '', characters = ''] = entry.split(' ');
  for (const character of characters) if (!firstWins || !map.has(character)) map.set(character, syllable);
}

/** The readings of a run of Han characters, each as words: Mandarin always, Korean and Japanese where every character is known. */
export function readHan(characters: string): readonly (readonly string[])[] {
  const readings: (readonly string[])[] = [];
  const mandarin = readEach(characters, pinyin);
  if (mandarin.length > 0) readings.push(mandarin);
  const korean = readEach(characters, hanja);
  if (korean.length > 1) readings.push(korean);
  const japanese = readJapanese(characters);
  if (japanese.length > 0) readings.push(japanese);
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

function readJapanese(characters: string): string[] {
  const letters = [...characters];
  const words: string[] = [];
  let at = 0;
  while (at < letters.length) {
    let length = Math.min(LONGEST_KANJI, letters.length - at);
    while (length > 0 && !kanji.has(letters.slice(at, at + length).join(''))) length--;
    if (length === 0) return [];
    words.push(kanji.get(letters.slice(at, at + length).join('')) ?? '');
    at += length;
  }
  return words;
}
