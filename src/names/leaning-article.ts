import { scriptOf } from './script';
import { transliterate } from './transliterate';

/** The article alone, taken up by the next word's first letter: ur-Rahman, us-Salam, ush-Shams. */
const ARTICLE =
  /^[uoae](?:r(?= r)|s(?= s)|t(?= t)|z(?= z)|sh(?= sh)|n(?= n(?:abi|is+a|oor|ur|our|as+[ie]r|ajm|az[ie]r)))/;
/** The article without what it is taken up by, or whole, before a word that it leads to: Zia-u-Rahman, Zia-ul-Haq. */
const VOWEL_ALONE = /^[uo]$/;
const WHOLE_ARTICLE = /^[uo]l$/;
const ARTICLE_ALONE = /^(?:[uoae](?:[rstzn]|sh)|[uo]l?)$/;

/** The article at the end of a word: Habibur, Nurul, Badruz, Nurun. */
const LED = /^(.{3,})u([lrzn])$/;
/** What it leads to, by its last letter. Any other word may stand behind a name that ends so. */
const LED_TO: Readonly<Record<string, RegExp>> = {
  l: /^(?:k?ha(?:q+|que|k)|huq|k?h[uo]da|[ie]sa?lam|alam|mulk|abed[ie]+n|abid[ie]+n|ar[ei]fin|hayy?|hai)$/,
  r: /^(?:r[ae](?:k?h|ha)m[aeo]+n|rak?h[ie]+m|ra+sh[ie]+d|raz+a+[qk]|rabb?|ra[uo]f|ras(?:u|oo|ou)l)$/,
  z: /^[zj]ama+n$/,
  n: /^n(?:abi|is+a|es+a|ahar)$/,
};
/** Names that end so by themselves: Mansur, Ghafur, Rasul, Maqbul, Harun, Firuz. */
const WHOLE =
  /^(?:.*p|abd|mans|manz|gh?af+|shak|sab|ta?im|te[iy]?m|ash|mash?h|masr|zuh|dast|arth?|ras|ma[qk]b|bet|muk|bab|bulb|bak|rah|har|hum[ao]y|f[ie]r|nawr|af)u[lrzn]$/;

/** Scripts in which such names are written, beside the Latin. */
const SCRIPTS = new Set(['Cyrl', 'Beng', 'Deva']);

/** Latin letters of a word in which the article may be seen; undefined for a word of another script. */
function inLatin(word: string): string | undefined {
  const script = scriptOf(word);
  if (script === 'Latn') return word;
  return SCRIPTS.has(script) ? transliterate(word, script) : undefined;
}

/** Whether the article may be this word, or its end. */
export function mayLean(word: string): boolean {
  const latin = inLatin(word);
  return latin !== undefined && (ARTICLE_ALONE.test(latin) || (LED.test(latin) && !WHOLE.test(latin)));
}

/**
 * A word for which that is so before another, the article as `al`. It leans on the word before, with the vowel of that word's
 * case, in South and Central Asia: Habib-ur-Rahman, Habibur Rahman and Nurul Haq are Habib al-Rahman and Nur al-Haq.
 */
export function partLeaning(word: string, next: string, first: boolean): readonly string[] {
  const latin = inLatin(word) ?? '';
  const behind = inLatin(next) ?? '';
  if (!first && isArticle(latin, behind)) return ['al'];
  const [, stem = '', letter = ''] = LED.exec(latin) ?? [];
  return LED_TO[letter]?.test(behind) === true ? [stem, 'al'] : [word];
}

const isArticle = (word: string, next: string): boolean =>
  ARTICLE.test(`${word} ${next}`) ||
  (VOWEL_ALONE.test(word) && LED_TO['r']?.test(next) === true) ||
  (WHOLE_ARTICLE.test(word) && LED_TO['l']?.test(next) === true);
