import type { Lexeme } from '../names/lexeme';
import { SoundBounds } from '../names/sound-bounds';
import { FULL_COSTS, UNVOWELLED_COSTS } from '../names/sound-costs';
import { TRAITS, Trait, familiesOf, isUnvowelled, lengthOf, type Lexicon } from './lexicon';
import { isBeginning, lengthsApart, type DistanceLimits } from './token-similarity';

/** Tells quickly which words of the lexicon are certain to be further from one word than a limit. */
export class WordBounds {
  private word!: Lexeme;
  private readonly same = new SoundBounds();
  /** Towards words of the other vowelling; filled once one is met. */
  private unlike: SoundBounds | undefined;
  private hasUnlike = false;
  /** The length of the longest word that is not apart by its length. */
  private longest = 0;

  constructor(private readonly lexicon: Lexicon) {}

  /** Takes in another word. */
  fill(word: Lexeme): void {
    this.word = word;
    this.hasUnlike = false;
    this.same.fill(word.sounds, FULL_COSTS, true);
    this.longest = word.sounds.length;
    while (!lengthsApart(word.sounds.length, this.longest + 1)) this.longest++;
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

  /** Whether the consonants of all shapes of these families put them further than a share of the limits. */
  areFamiliesApart({ same, other }: DistanceLimits, share: number, families: number): boolean {
    return (
      this.same.ofFamilies(families) > share * (same[this.longest] as number) &&
      this.other.ofFamilies(families) > share * (other[this.longest] as number)
    );
  }

  /** How much of the distance allowed the consonants of a shape use up at least; more than all where lengths are apart. */
  shapeDistance(limits: DistanceLimits, shape: number): number {
    const { sounds, unvowelled } = this.word;
    const length = lengthOf(shape);
    const families = familiesOf(shape);
    if (unvowelled !== isUnvowelled(shape)) {
      const limit = limits.other[unvowelled ? sounds.length : length] as number;
      return shareOf(limit, this.other.ofFamilies(families));
    }
    if (lengthsApart(sounds.length, length)) return Infinity;
    return shareOf(limits.same[Math.max(sounds.length, length)] as number, this.same.ofFamilies(families));
  }

  private get other(): SoundBounds {
    const unlike = (this.unlike ??= new SoundBounds());
    if (!this.hasUnlike) unlike.fill(this.word.sounds, UNVOWELLED_COSTS, this.word.unvowelled);
    this.hasUnlike = true;
    return unlike;
  }
}

const shareOf = (limit: number, distance: number): number => (distance === 0 ? 0 : distance / limit);
