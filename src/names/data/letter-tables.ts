/*
 * One letter, one romanisation, for the alphabets that are read letter by letter. Written for this project after the
 * usual practice of passports and lists (ICAO 9303 part 3 for Cyrillic, ELOT 743 for Greek, BGN/PCGN elsewhere).
 * Format: `letter romanisation` pairs separated by spaces; `-` stands for "not written".
 */

/** Cyrillic of Russian, Belarusian, Serbian, Macedonian, Bulgarian, and the letters of the Turkic and Iranian languages. */
export const CYRILLIC =
  'а a б b в v г g д d е e ё yo ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh ' +
  'щ shch ъ - ы y ь - э e ю yu я ya ђ dj ј j љ lj њ nj ћ c џ dz ѓ gj ќ kj ѕ dz ў u і i ї yi є ye ґ g қ q ғ gh ә a ү u ' +
  'ұ u ң ng ө o һ h ҳ h ҷ j ӯ u ӣ i ҡ q ҙ z ҫ s ҕ gh җ j ӑ a ӗ e ҥ ng ӏ - ѣ e ѳ f ѵ i ћ c ӷ gh ӄ q ҝ g ҹ ch';

/** Where Ukrainian reads a letter differently from Russian. */
export const UKRAINIAN = 'г h и y';

/** Greek, single letters; the digraphs come first. */
export const GREEK =
  'α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o';
export const GREEK_DIGRAPHS = 'μπ b ντ nt γκ gk γγ ng γξ nx γχ nch ου ou αυ av ευ ev ηυ iv αι ai ει ei οι oi τζ tz';

export const ARMENIAN =
  'ա a բ b գ g դ d ե e զ z է e ը e թ t ժ zh ի i լ l խ kh ծ ts կ k հ h ձ dz ղ gh ճ ch մ m յ y ն n շ sh ո o չ ch պ p ' +
  'ջ j ռ r ս s վ v տ t ր r ց ts ւ v փ p ք k օ o ֆ f և ev';
export const ARMENIAN_DIGRAPHS = 'ու u';

export const GEORGIAN =
  'ა a ბ b გ g დ d ე e ვ v ზ z თ t ი i კ k ლ l მ m ნ n ო o პ p ჟ zh რ r ს s ტ t უ u ფ p ქ k ღ gh ყ q შ sh ჩ ch ც ts ' +
  'ძ dz წ ts ჭ ch ხ kh ჯ j ჰ h';

/** Hebrew consonants; `'` marks the letters that carry a vowel nobody writes, ŋ letters that are read together. */
export const HEBREW =
  "א ' ב b ג g ד d ה h ו w ז z ח kh ט t י y כ k ך k ל l מ m ם m נ n ן n ס s ע ' פ p ף f צ ts ץ ts ק k ר r ש ש ת t ŋ ng";

/**
 * Arabic with the letters of Persian, Urdu, Pashto, Sindhi, Kurdish and Uyghur; `'` is ayn and hamza. The last line is what
 * letters are that are read together.
 */
export const ARABIC =
  "ا a أ a إ i آ a ٱ a ب b ت t ث th ج j ح h خ kh د d ذ dh ر r ز z س s ش sh ص s ض dh ط t ظ dh ع ' غ gh ف f ق q ك k ل l " +
  "م m ن n ه h و w ي y ى a ة a ء ' ؤ w ئ y پ p چ ch ژ zh گ g ک k ی y ٹ t ڈ d ڑ r ں n ے e ہ h ھ h ۀ h ۃ a ۂ h ۓ e " +
  "ټ t ډ d ړ r ږ g ښ sh ځ z څ ts ڼ n ې e ۍ y ګ g ڪ k ڭ ng ۆ o ۇ u ۈ u ۋ w ە e ێ e ڕ r ڵ l ڤ v ڨ g ڠ ng ۏ v ٺ t ڊ d ڍ d ﻻ la " +
  'ŋ ng ż ż ď ď ť ť ś ś ķ ķ ĥ ĥ';
