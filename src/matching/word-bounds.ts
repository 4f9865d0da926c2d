import type { Lexeme } from '../names/lexeme';
import { SoundBounds } from '../names/sound-bounds';
import { FULL_COSTS, UNVOWELLED_COSTS } from '../names/sound-costs';
import { TRAITS, Trait, familiesOf, isUnvowelled, lengthOf, type Lexicon } from './lexicon';
import { isBeginning, lengthsApart, type DistanceLimits } from './token-similarity';

/** Words whose consonants alone use up more of the distance allowed are seldom near enough. */
const CONSONANT_SHARE = 0.6;

/** Tells quickly which words of the lexicon are certain to be further from one word than a limit. */
export class WordBounds {
  private readonly same: SoundBounds;
  /** The length of the longest word that is not apart by its length. */
  private readonly longest: number;
  /** Towards words of the other vowelling, once one is met. */
  private unlike: SoundBounds | undefined;

  constructor(
    private readonly word: Lexeme,
    private readonly lexicon: Lexicon,
  ) {
    this.same = new SoundBounds(word.sounds, FULL_COSTS, true);
    let longest = word.sounds.length;
    while (!lengthsApart(word.sounds.length, longest + 1)) longest++;
    this.longest = longest;
  }

  /** Whether a word of the lexicon is certain to be further than the limits. */
  isBeyond(limits: DistanceLimits, id: number): boolean {
    const { same, lexicon } = this;
    const { sounds, unvowelled } = this.word;
    const traits = lexicon.traits.data;
    const place = id * TRAITS;
    const nature = traits[place] as number;
    const set = traits[place + Trait.SOUNDS] as number;
    const from = traits[place + Trait.FROM] as number;
    const length = lengthOf(nature);
    const families = familiesOf(nature);
    const pool = lexicon.pool.data;
    if (unvowelled === isUnvowelled(nature)) {
      const limit = limits.same[Math.max(sounds.length, length)] as number;
      const apart = lengthsApart(sounds.length, length) || same.ofFamilies(families) > limit;
      // The beginning of a word has no consonants but the word's.
      if (apart && (families & same.families) !== (length < sounds.length ? families : same.families))
        return true;
      if (!apart && !same.exceeds(limit, set, pool, from, length)) return false;
      return !isBeginning(sounds, 0, sounds.length, pool, from, length);
    }
    const limit = limits.other[unvowelled ? sounds.length : length] as number;
    const { other } = this;
    if (other.ofFamilies(families) > limit) return true;
    return other.exceeds(limit, set, pool, from, length);
  }

  /** Whether all shapes with consonants of these families are apart. */
  areFamiliesApart({ same, other }: DistanceLimits, families: number): boolean {
    return (
      this.same.ofFamilies(families) > CONSONANT_SHARE * (same[this.longest] as number) &&
      this.other.ofFamilies(families) > CONSONANT_SHARE * (other[this.longest] as number)
    );
  }

  /** Whether the consonants of a shape alone put its words further than a share of the limits: seldom near enough. */
  isShapeApart(limits: DistanceLimits, shape: number): boolean {
    const { sounds, unvowelled } = this.word;
    const length = lengthOf(shape);
    const families = familiesOf(shape);
    if (unvowelled !== isUnvowelled(shape)) {
      const limit = limits.other[unvowelled ? sounds.length : length] as number;
      return this.other.ofFamilies(families) > CONSONANT_SHARE * limit;
    }
    if (lengthsApart(sounds.length, length)) return true;
    const limit = limits.same[Math.max(sounds.length, length)] as number;
    return this.same.ofFamilies(families) > CONSONANT_SHARE * limit;
  }

  private get other(): SoundBounds {
    return (this.unlike ??= new SoundBounds(this.word.sounds, UNVOWELLED_COSTS, this.word.unvowelled));
  }
}
