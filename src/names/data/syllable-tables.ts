/*
 * The scripts whose consonants carry a vowel of their own. Romanisations follow how the names of their speakers are
 * spelled in passports rather than scholarly systems. Written for this project from the Unicode charts.
 * Format: `letter romanisation` pairs separated by spaces; `-` stands for "not written".
 */

/** One abugida: consonants (read with `inherent`), vowel signs that replace it, independent letters, and the sign that mutes it. */
export interface Abugida {
  readonly consonants: string;
  readonly signs: string;
  readonly letters: string;
  readonly virama: string;
  readonly inherent: string;
  /** Consonants whose own vowel is another, and that vowel. */
  readonly second?: { readonly consonants: string; readonly inherent: string };
}

export const DEVANAGARI: Abugida = {
  consonants:
    'क k ख kh ग g घ gh ङ ng च ch छ chh ज j झ jh ञ n ट t ठ th ड d ढ dh ण n त t थ th द d ध dh न n प p फ ph ब b भ bh म m ' +
    'य y र r ल l ळ l व v श sh ष sh स s ह h क़ q ख़ kh ग़ gh ज़ z ड़ r ढ़ rh फ़ f',
  signs: 'ा a ि i ी i ु u ू u ृ ri े e ै ai ो o ौ au ॅ e ॉ o ं n ँ n ः h ़ -',
  letters: 'अ a आ a इ i ई i उ u ऊ u ऋ ri ए e ऐ ai ओ o औ au ऑ o',
  virama: '्',
  inherent: 'a',
};

export const BENGALI: Abugida = {
  consonants:
    'ক k খ kh গ g ঘ gh ঙ ng চ ch ছ chh জ j ঝ jh ঞ n ট t ঠ th ড d ঢ dh ণ n ত t থ th দ d ধ dh ন n প p ফ f ব b ভ bh ম m ' +
    'য j র r ল l শ sh ষ sh স s হ h ড় r ঢ় rh য় y ৎ t',
  signs: 'া a ি i ী i ু u ূ u ৃ ri ে e ৈ oi ো o ৌ ou ং ng ঁ - ঃ h ় -',
  letters: 'অ a আ a ই i ঈ i উ u ঊ u ঋ ri এ e ঐ oi ও o ঔ ou',
  virama: '্',
  inherent: 'a',
};

export const KHMER: Abugida = {
  consonants:
    'ក k ខ kh គ k ឃ kh ង ng ច ch ឆ ch ជ ch ឈ ch ញ nh ដ d ឋ th ឌ d ឍ th ណ n ត t ថ th ទ t ធ th ន n ប b ផ ph ព p ភ ph ' +
    'ម m យ y រ r ល l វ v ស s ហ h ឡ l អ -',
  signs:
    'ា a ិ e ី i ឹ eu ឺ eu ុ u ូ ou ួ uo ើ eu ឿ eua ៀ ie េ e ែ ae ៃ ai ោ o ៅ au ំ m ះ h ៈ - ៉ - ៊ - ់ - ៌ - ៍ - ៎ - ៏ - ័ -',
  letters: 'ឥ e ឦ ei ឧ u ឩ ou ឪ au ឫ ru ឬ reu ឭ lu ឮ leu ឯ ae ឰ ai ឱ o ឲ o ឳ au',
  virama: '្',
  inherent: 'a',
  second: { consonants: 'គឃងជឈញឌឍទធនពភមយរលវ', inherent: 'o' },
};

/**
 * Ethiopic rows in code point order from U+1200, eight code points a row; the vowels of the first seven orders follow. The
 * sixth is a short vowel or none: ɨ.
 */
export const ETHIOPIC_ROWS =
  'h l h m s r s sh q qw q qw b v t ch h hw n ny - k kw kh kw w - z zh y d d j g gw ng t ch p ts ts f p';
export const ETHIOPIC_VOWELS = ['e', 'u', 'i', 'a', 'e', 'ɨ', 'o', 'wa'] as const;

/**
 * Hangul jamo in Unicode order, romanised as names are in both Koreas: eo and eu as the older spellings have them. The plain
 * stops (and the tense ones, which names hardly have) stay what they are, since romanisations differ: Pak and Bak, Tong and Dong.
 */
export const HANGUL_INITIALS = 'ㄱ ㄱ n ㄷ ㄷ r m ㅂ ㅂ s ss - ㅈ ㅈ ch k t p h'.split(' ');
export const HANGUL_VOWELS = 'a ae ya yae o e yo ye o wa wae oe yo u wo we wi yu u ɯi i'.split(' ');
export const HANGUL_FINALS = '- k k k n n n t l l l l l l l l m p p t t ng t t k t p t'.split(' ');

/**
 * The same in foreign names, of whose sounds Korean has not all: what is written b is v as well, p is f, r is l; the vowel
 * that only carries a consonant is no sound of theirs.
 */
export const FOREIGN_HANGUL_INITIALS = 'g k n d t ラ m バ p s s - ジ c チ k t พ h'.split(' ');
export const FOREIGN_HANGUL_VOWELS = 'a e ya ye ወ e yo ye o wa we we yo u wo we wi yu ɯ i i'.split(' ');
export const FOREIGN_HANGUL_FINALS = '- k k k n n n t ラ ラ ラ ラ ラ ラ ラ ラ m p p t t ng t t k t p t'.split(' ');

/**
 * Kana by row; small kana glide onto the syllable before them. Katakana is read as hiragana. The r, the b and the u and o that
 * only carry a consonant stay what they are, since foreign names have other sounds there.
 */
export const HIRAGANA =
  'あ a い i う u え e お o か ka き ki く kɯ け ke こ ko が ga ぎ gi ぐ gɯ げ ge ご go さ sa し שi す sɯ せ se そ so ざ za ' +
  'じ ジi ず zɯ ぜ ze ぞ zo た ta ち チi つ ツɯ て te と tɵ だ da ぢ ジi づ zɯ で de ど dɵ な na に ni ぬ nɯ ね ne の no は ha ' +
  'ひ hi ふ fɯ へ he ほ ho ば バa び バi ぶ バɯ べ バe ぼ バo ぱ pa ぴ pi ぷ pɯ ぺ pe ぽ po ま ma み mi む mɯ め me も mo や ya ' +
  'ゆ yu よ yo ら ラa り ラi る ラɯ れ ラe ろ ラo わ wa ゐ i ゑ e を o ん n ゔ vɯ';
export const SMALL_KANA = 'ぁ a ぃ i ぅ u ぇ e ぉ o ゃ ya ゅ yu ょ yo';
