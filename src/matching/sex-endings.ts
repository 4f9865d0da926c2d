import { isVowel, soundCode } from '../names/sounds';

const codes = (sounds: string): readonly number[] => [...sounds].map(soundCode);

/** Endings that names of women have where the same names of men end otherwise; the man's second, with what may end his name. */
const ENDINGS: readonly {
  readonly woman: readonly number[];
  readonly man: readonly number[];
  readonly afterConsonant?: boolean;
}[] = [
  { woman: codes('a'), man: [], afterConsonant: true },
  { woman: codes('ia'), man: [], afterConsonant: true },
  { woman: codes('ea'), man: codes('e') },
  { woman: codes('aya'), man: codes('i') },
  { woman: codes('aya'), man: codes('oi') },
];
/** What stands before the last vowel of such a family's name. */
const FAMILY = codes('enk');
const LEAST_SOUNDS = 4;
const A = soundCode('a');
const O = soundCode('o');
const H = soundCode('h');

/**
 * Whether two like words differ by an ending that marks the sex: Maria and Mario, Joaquin and Joaquina, Viktor and Viktoria,
 * Ivanov and Ivanova, Novitsky and Novitskaya, Khaled and Khalida. Stretches of two pools of sounds.
 */
export function areOfOtherSex(
  a: Uint8Array,
  aFrom: number,
  aLength: number,
  b: Uint8Array,
  bFrom: number,
  bLength: number,
): boolean {
  const aLast = a[aFrom + aLength - 1] as number;
  const bLast = b[bFrom + bLength - 1] as number;
  if (aLast !== A) return bLast === A && areOfOtherSex(b, bFrom, bLength, a, aFrom, aLength);
  if (bLength < LEAST_SOUNDS || aLength > bLength + 2) return false;
  if (bLast === O)
    return aLength <= bLength + 1 && !(isFamily(a, aFrom, aLength) && isFamily(b, bFrom, bLength));
  const shared = beginTheSame(a, aFrom, aLength, b, bFrom, bLength);
  return ENDINGS.some(({ woman, man, afterConsonant }) => {
    const stem = bLength - man.length;
    if (aLength - woman.length !== stem || shared < stem) return false;
    if (afterConsonant === true && (isVowel(bLast) || bLast === H)) return false;
    return endsIn(a, aFrom + stem, woman) && endsIn(b, bFrom + stem, man);
  });
}

/** Families in -enko, whom Belarusian spells -enka: men and women. */
function isFamily(pool: Uint8Array, from: number, length: number): boolean {
  const stem = length - FAMILY.length - 1;
  return stem > 0 && endsIn(pool, from + stem, FAMILY);
}

function endsIn(pool: Uint8Array, from: number, ending: readonly number[]): boolean {
  return ending.every((sound, at) => pool[from + at] === sound);
}

function beginTheSame(
  a: Uint8Array,
  aFrom: number,
  aLength: number,
  b: Uint8Array,
  bFrom: number,
  bLength: number,
): number {
  const most = Math.min(aLength, bLength);
  let at = 0;
  while (at < most && mayBeTheSame(a[aFrom + at] as number, b[bFrom + at] as number)) at++;
  return at;
}

/** Vowels vary from one romanisation to the next: Adel and Adila. */
const mayBeTheSame = (a: number, b: number): boolean => a === b || (isVowel(a) && isVowel(b));
