import { KOREAN_MARK } from './marks';
import { WeightClass } from './token-weights';
import { COMMON_NAMES } from './data/common-names';
import { lexemeOf, type Lexeme } from './lexeme';
import { remembered } from './remembered';
import { spell } from './sounds';

const byWord = new Map<string, WeightClass>();
const byGroup = new Map<number, WeightClass>();
for (const [words, weight] of [
  [COMMON_NAMES.veryCommon, WeightClass.VERY_COMMON],
  [COMMON_NAMES.common, WeightClass.COMMON],
  [COMMON_NAMES.uncommon, WeightClass.UNCOMMON],
  [COMMON_NAMES.listed, WeightClass.UNCOMMON],
] as const) {
  for (const word of words.split(' ')) {
    if (!byWord.has(word)) byWord.set(word, weight);
    for (const group of lexemeOf(word).groups) if (!byGroup.has(group)) byGroup.set(group, weight);
  }
}

/** Sounds of common names, for words of other scripts: how they are read, or their consonants where vowels are unwritten. */
const bySound = new Map<string, WeightClass>();
const byConsonants = new Map<string, WeightClass>();
for (const [word, weight] of byWord) {
  const { sounds, unvowelled } = lexemeOf(word);
  if (unvowelled) continue;
  const shape = soundShape(sounds);
  const consonants = shape.replaceAll('a', '');
  if (!bySound.has(shape)) bySound.set(shape, weight);
  if (consonants.length >= 3 && !byConsonants.has(consonants)) byConsonants.set(consonants, weight);
}

/** Patronymics are made from a few dozen names and shared by thousands. */
const PATRONYMIC =
  /(?:[oea]vi[ct]h|[oea]vit(?:j|sch)|[oe]vna|ivna|[ae]una|ovych|ович|евич|овна|евна|івна|івич|авіч|евіч|аўна|еўна)$/;

/** How rare a word is among the names of people: a spelling of a common name is as common as the name. */
export function rarityOf(lexeme: Lexeme): WeightClass {
  const direct = byWord.get(lexeme.text.replace(KOREAN_MARK, ''));
  if (direct !== undefined) return direct;
  if (PATRONYMIC.test(lexeme.text)) return WeightClass.COMMON;
  let rarity: WeightClass = WeightClass.RARE;
  for (const group of lexeme.groups)
    rarity = Math.max(rarity, byGroup.get(group) ?? WeightClass.RARE) as WeightClass;
  return rarity !== WeightClass.RARE || lexeme.script === 'Latn' ? rarity : soundRarityOf(lexeme);
}

/** How rare the commonest name is that sounds like a word, vowels aside. */
export const soundRarityOf = ({ text }: Lexeme): WeightClass => rarityBySound(text);

const rarityBySound = remembered((word): WeightClass => {
  const { sounds, unvowelled } = lexemeOf(word);
  const shape = soundShape(sounds);
  return (unvowelled ? byConsonants.get(shape.replaceAll('a', '')) : bySound.get(shape)) ?? WeightClass.RARE;
});

/** A word's consonants, with every run of vowels as one `a`; h, y and ayn left out. */
function soundShape(sounds: Uint8Array): string {
  return spell(sounds)
    .replace(/[hy']/g, '')
    .replace(/[aeiou]+/g, 'a');
}
