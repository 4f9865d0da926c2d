/*
 * How the syllables of Burmese names are romanised by their bearers (Aung, Hlaing, Kyaw, Myint), which is neither the letter
 * by letter reading nor a scholarly system. Written for this project from the spelling rules of Burmese.
 * Format: `letters romanisation` pairs separated by spaces; `-` stands for "not written".
 */

/** First consonants, those with a medial that changes them before the others. */
export const BURMESE_INITIALS =
  'ချ ch ခြ ch ရှ sh ယှ sh သျှ sh လျှ sh က k ခ kh ဂ g ဃ g င ng စ s ဆ s ဇ z ဈ z ဉ ny ည ny ဋ t ဌ t ဍ d ဎ d ဏ n တ t ထ t ဒ d ဓ d ' +
  'န n ပ p ဖ ph ဗ b ဘ b မ m ယ y ရ y လ l ဝ w သ th ဿ th ဟ h ဠ l အ - ' +
  'ဣ i ဤ i ဥ u ဦ u ဧ e ဩ aw ဪ aw';

/**
 * Rhymes: vowel signs and final consonant, without tones. Finals are given by the letter of their class: င, န (also မ, ံ), တ (also
 * ပ), က, စ; ည and ယ are vowels. A medial ွ is part of the rhyme where it changes it.
 */
export const BURMESE_RHYMES =
  'ာ a ိ i ီ i ု u ူ u ေ e ဲ e ေဲ ay ော aw ို o ' +
  'င in ောင aung ိုင aing ွင win န an ာန an ိန ein ုန on ွန un ေန en ' +
  'တ at ိတ eik ုတ ok ွတ ut ာတ at ေတ it က et ောက auk ိုက aik ွက wet စ it ွစ wit ' +
  'ည i ယ e ွယ we ွည we ိုလ o လ - ရ - ိုရ o ာရ a ိုယ o ွ wa ွာ wa ွေ we ွဲ we ွေဲ way ွိ wi ွီ wi';
