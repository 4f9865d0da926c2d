import { transliterate } from './transliterate';

/** What is shorter may be any word: дел is del. */
const SHORTEST = 6;

/** Endings of Russian words by how they are transliterated here, and the other ways to write them in Latin letters. */
const ENDINGS: readonly (readonly [string, string])[] = [
  ['yy', 'yi ii iy y'],
  ['skiy', 'skii sky ski'],
  ['iy', 'ii'],
  ['oe', 'oye'],
  ['ie', 'iye'],
  ['ee', 'eye'],
  ['aya', 'aia'],
  ['iya', 'ia'],
  ['ey', 'ei'],
  ['oy', 'oi'],
];

/** A Russian word in Latin letters, as the usual systems write it; none of a short word. */
export function romanisations(word: string): readonly string[] {
  const latin = transliterate(word, 'Cyrl');
  if (latin.length < SHORTEST || latin === word) return [];
  const [ending = '', others = ''] = ENDINGS.find(([end]) => latin.endsWith(end)) ?? [];
  if (ending === '') return [latin];
  const stem = latin.slice(0, latin.length - ending.length);
  return [latin, ...others.split(' ').map((other) => stem + other)];
}
