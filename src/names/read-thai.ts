import { THAI_AROUND, THAI_FINALS, THAI_ONSETS, THAI_VOWELS } from './data/thai-letters';
import { letterMap } from './letter-map';

const onsets = letterMap(THAI_ONSETS);
const finals = letterMap(THAI_FINALS);
const vowels = letterMap(THAI_VOWELS);
const around = letterMap(THAI_AROUND);

const TONES = /[\u0e48-\u0e4b\u0e4e]/g;
const SIGN = '[\\u0e30-\\u0e39\\u0e47]';
/** A silenced consonant, with a vowel sign that goes with it and what is left of a cluster behind a final (จันทร์), ends a syllable. */
const SILENT_CLUSTER = new RegExp(`(?<=${SIGN}[ก-ฮ])(?:[ก-ฮ]ร|ษณ)์`, 'g');
const SILENT = /[ก-ฮ][\u0e34\u0e38]?์/g;
const SYLLABLE_END = '-';
/** An h that is not spoken before a final m: Phrom. */
const SILENT_H = new RegExp(`(?<=[รา])ห(?=ม(?!${SIGN}))`, 'g');

const CLUSTER = /^(?:[กขคตปผพ][รลว]|ศร)/;
/** A high ห before a sonorant only marks the tone. */
const LED = /^(?:ห[งญนมยรลว]|อย)(?=.)/;
const WRITTEN_S = /^(?:ทร|สร|ซร)(?=.)/;
const SIGNED = new RegExp(`^${SIGN}`);
const BARE = new RegExp(`^[ก-ฮ](?!${SIGN})`);
/** A consonant without a vowel sign that does not begin a syllable with one. */
const LOOSE = new RegExp(`^(?![กขคตปผพ][รล]${SIGN}|[ก-ฮ]?รร)[ก-ฮ](?!${SIGN})`);
/** Two final consonants of which only the first is spoken. */
const SPOKEN_ONCE = /^(?:[กขคชตทดป]ร|ทธ|ตต|ทท|ฒฑ|ชช|คค)/;

/** A vowel that links the parts of names of Indian origin, and an r that is spelled and not spoken: only some write them. */
const LINK = 'ɐ';
const MUTE_R = 'ɹ';

/** Reads one Thai word, syllable by syllable. */
export function readThai(text: string): string {
  const letters = text
    .replace(TONES, '')
    .replace(SILENT_CLUSTER, SYLLABLE_END)
    .replace(SILENT, SYLLABLE_END)
    .replace(SILENT_H, '');
  const runs = looseRuns(letters);
  let out = '';
  let at = 0;
  while (at < letters.length) {
    const { read, length } = readSyllable(letters.slice(at), runs.subarray(at));
    out += read;
    at += length;
  }
  return out;
}

/** By place, how many loose consonants follow each other from there on: counted once, as words may be long. */
function looseRuns(letters: string): Uint32Array {
  const runs = new Uint32Array(letters.length + 1);
  for (let at = letters.length - 1; at >= 0; at--)
    if (LOOSE.test(letters.slice(at))) runs[at] = (runs[at + 1] as number) + 1;
  return runs;
}

interface Part {
  readonly read: string;
  readonly length: number;
}

/** Reads what a word begins with, of which `runs` are the loose consonants. */
function readSyllable(rest: string, runs: Uint32Array): Part {
  const before = 'เแโไใ'.includes(rest.charAt(0)) ? rest.charAt(0) : '';
  const onset = readOnset(rest.slice(before.length), before);
  if (onset === undefined) return { read: '', length: 1 };
  const at = before.length + onset.length;
  const vowel = before !== '' ? readAround(before, rest.slice(at)) : readVowel(rest.slice(at), runs[at] ?? 0);
  const end = at + vowel.length;
  const closed = close(rest.slice(end), runs[end] ?? 0, vowel, onset.read === '');
  return { read: onset.read + vowel.read + closed.read, length: end + closed.length };
}

/** The consonants a syllable begins with. */
function readOnset(rest: string, vowelBefore: string): Part | undefined {
  const first = onsets.get(rest.charAt(0));
  if (first === undefined) return undefined;
  const second = onsets.get(rest.charAt(1)) ?? '';
  const signed = SIGNED.test(rest.slice(2));
  const opens = vowelBefore !== '' || signed || BARE.test(rest.slice(2));
  if (opens && LED.test(rest)) return { read: second, length: 2 };
  if (opens && WRITTEN_S.test(rest)) return { read: 's', length: 2 };
  if (opens && CLUSTER.test(rest) && !rest.startsWith('รร', 1) && (signed || rest.charAt(1) !== 'ว'))
    return { read: first + second, length: 2 };
  if (vowelBefore === 'เ' && rest.charAt(2) === 'ิ') return { read: `${first}a${second}`, length: 2 };
  return { read: first, length: 1 };
}

/** How a syllable goes on that has this vowel. */
type Ending = 'OPEN' | 'LONG' | 'SHORT' | 'UNWRITTEN' | 'CLOSED';

interface Vowel extends Part {
  readonly ending: Ending;
}

/** A vowel of which a part is written before the consonant. */
function readAround(before: string, rest: string): Vowel {
  for (let length = 2; length > 0; length--) {
    const read = around.get(before + rest.slice(0, length));
    // A consonant letter is a part of the vowel only where it does not begin a syllable.
    const taken =
      rest.length >= length && !BARE.test(rest.charAt(length - 1)) && !SIGNED.test(rest.slice(length));
    const glide = rest.length >= length && BARE.test(rest.slice(length - 1)) && read !== undefined;
    if (read !== undefined && (taken || glide))
      return { read, length, ending: /^(?:ao|oei|ai|o)$/.test(read) ? 'CLOSED' : 'SHORT' };
  }
  return { read: around.get(before) ?? '', length: 0, ending: 'ไใ'.includes(before) ? 'CLOSED' : 'SHORT' };
}

/** A vowel sign behind the consonant, or the vowel that is not written before so many loose consonants. */
function readVowel(rest: string, loose: number): Vowel {
  const sign = rest.charAt(0);
  const read = vowels.get(sign);
  if (rest.startsWith('ัว')) return { read: 'ua', length: 2, ending: 'CLOSED' };
  if (rest.startsWith('ือ')) return { read: 'ue', length: 2, ending: 'CLOSED' };
  if (read !== undefined) return { read, length: 1, ending: endingOf(sign) };
  if (rest.startsWith('รร'))
    return BARE.test(rest.slice(2))
      ? { read: 'a', length: 2, ending: 'SHORT' }
      : { read: 'an', length: 2, ending: 'CLOSED' };
  if (sign === 'ว' && BARE.test(rest.slice(1))) return { read: 'ua', length: 1, ending: 'SHORT' };
  if (sign === 'อ' && BARE.test(rest)) return { read: 'o', length: 1, ending: 'SHORT' };
  // Consonants without vowels are spoken in pairs with an o; one more in front has an a.
  return loose % 2 === 1 && sign !== 'ว'
    ? { read: 'o', length: 0, ending: 'UNWRITTEN' }
    : { read: 'a', length: 0, ending: 'CLOSED' };
}

function endingOf(sign: string): Ending {
  if (sign === 'ะ' || sign === 'ำ') return 'CLOSED';
  if (sign === 'ั' || sign === '็') return 'SHORT';
  return sign === 'า' ? 'LONG' : 'OPEN';
}

/** Ends a syllable with the next consonant, if that does not begin one: with one of so many loose ones. */
function close(rest: string, loose: number, vowel: Vowel, bareOnset: boolean): Part {
  const letter = loose > 0 ? rest.charAt(0) : '';
  const once = loose >= 2 && SPOKEN_ONCE.test(rest);
  const long = vowel.ending === 'LONG' ? MUTE_R : '';
  const pair = loose === 2 && !once && !SIGNED.test(rest.slice(3));
  const apart = pair && (vowel.ending === 'LONG' || vowel.ending === 'OPEN');
  if (letter === '' || vowel.ending === 'CLOSED' || apart) return { read: bareOnset ? long : '', length: 0 };
  if (vowel.ending === 'UNWRITTEN')
    return { read: letter === 'ร' ? `${MUTE_R}n` : (finals.get(letter) ?? ''), length: 1 };
  if (rest.charAt(1) === letter) return { read: letter === 'ญ' ? 'n' : '', length: 1 };
  const read = (/[ยว]/.test(letter) ? '' : long) + (finals.get(letter) ?? '');
  if (once) return { read: rest.charAt(1) === 'ร' ? read + MUTE_R + LINK : read, length: 2 };
  const unspoken = loose === 2 ? loose : /^.[ก-ฮ][\u0e34\u0e38]$/.test(rest) ? rest.length : 0;
  if (unspoken === rest.length) return { read, length: unspoken };
  const linked = rest.charAt(1) !== '' && rest.charAt(1) !== SYLLABLE_END && !/[ยวง]/.test(letter);
  return { read: read + (linked ? LINK : ''), length: 1 };
}
