/*
 * Thai letters as the bearers of Thai names romanise them, loosely after the Royal Thai General System. Written for this
 * project. Letters that have two usual romanisations stay what they are, see `EITHER_SOUNDS`. Format: `letters
 * romanisation` pairs separated by spaces; `-` stands for "not written".
 */

export const THAI_ONSETS =
  'ก ㄱ ข ค ฃ ค ค ค ฅ ค ฆ ค ง ng จ ㅈ ฉ ช ช ช ซ s ฌ ช ญ y ฎ d ฏ t ฐ th ฑ th ฒ th ณ n ด d ต t ถ th ท th ธ th น n ' +
  'บ b ป p ผ พ ฝ f พ พ ฟ f ภ ภ ม m ย y ร r ล l ว w ศ s ษ s ส s ห h ฬ l อ - ฮ h ฤ ri';

/** At the end of a syllable only t, p, k, n, m, ng and two glides are spoken; spelling often keeps the letter. */
export const THAI_FINALS =
  'ก ㄱ ข ㄱ ค ㄱ ฆ ㄱ ง ng จ จ ช จ ซ ㄷ ฎ ㄷ ฏ ㄷ ฐ ㄷ ฑ ㄷ ฒ ㄷ ด ㄷ ต ㄷ ถ ㄷ ท ㄷ ธ ㄷ ศ ส ษ ส ส ส บ ㅂ ป ㅂ พ ㅂ ฟ ㅂ ภ ㅂ ' +
  'ม m น n ณ n ญ n ร ร ล ล ฬ ล ย i ว o ห - อ -';

/** Vowel signs behind their consonant. */
export const THAI_VOWELS = 'ะ a ั a า a ำ am ิ i ี i ึ ue ื ue ุ u ู u ็ o';
/** Vowels written before their consonant and spoken behind it; with what is written behind it as well. */
export const THAI_AROUND =
  'เ e แ ae โ o ไ ai ใ ai เีย ia เือ uea เา ao เาะ o เิ oe เอ oe เย oei เ็ e เะ e แ็ ae แะ ae โะ o ไย ai เอย oei';
