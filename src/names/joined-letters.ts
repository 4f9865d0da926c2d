/** The ng that Korean and Chinese syllables end in, and Persian words; نج only where a vowel is written before, for Ganj is no Gang. */
const NG = /(?<=.)ن[غگ]$|(?<=[اوي])نج$|(?<=.[اوي])ن[غگج](?=[بپتجچدزسشصطفقكمن])/g;
const HEBREW_NG = /(?<=.)נג$/;

/** A consonant within a word with an h behind it, where the h is not the ending -a. */
const BREATHED = /(?<=.)([زظدتطسصك])(?:ح|ه(?=.))/g;
/** Each as a letter that is also the sound which Latin letters spell with an h: zh, dh, th, sh, kh. */
const BREATHED_AS: Readonly<Record<string, string>> = {
  ز: 'ż',
  ظ: 'ż',
  د: 'ď',
  ت: 'ť',
  ط: 'ť',
  س: 'ś',
  ص: 'ś',
  ك: 'ķ',
};

/** An alif that only carries the long u behind it, as words begin: اون is Un. */
const SEAT = /^ا(?=و)/;

/**
 * An Arabic word, each pair of letters that Latin spellings read as one sound replaced by letters that the table has for it:
 * جونغ is Jong, and مظهر Mazhar, whose zh is z and h.
 */
export function joinArabic(word: string): string {
  return word
    .replace(SEAT, 'ء')
    .replace(NG, 'ŋ')
    .replace(BREATHED, (_, letter: string) => `${BREATHED_AS[letter] ?? ''}ĥ`);
}

/** The same of a Hebrew word, whose syllables of Korean and Chinese names end in נג. */
export const joinHebrew = (word: string): string => word.replace(HEBREW_NG, 'ŋ');
