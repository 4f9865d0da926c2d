import type { SoundCosts } from './sound-costs';
import { SOUND_COUNT, SOUND_LETTERS } from './sounds';

/** Families of consonants; what is in none (vowels, h, w, y, ayn) comes and goes too easily to tell words apart. */
const FAMILIES = ['kqX', 'gG', 'szSZx', 'jCc', 'tdTD', 'pb', 'fv', 'm', 'nN', 'l', 'r', '0123456789'];
/** By sound, the bit of its family; 0 for none. */
const familyOf = new Uint16Array(SOUND_COUNT);
FAMILIES.forEach((letters, family) => {
  for (const letter of letters) familyOf[SOUND_LETTERS.indexOf(letter)] = 1 << family;
});

/** What it costs at least to turn a sound into none, or into one of another family. */
const escapes = new Map<Float64Array, Float64Array>();

function escapeCosts({ replace }: SoundCosts, drop: Float64Array): Float64Array {
  const known = escapes.get(drop);
  if (known) return known;
  const costs = drop.slice();
  for (let sound = 0; sound < SOUND_COUNT; sound++) {
    for (let other = 0; other < SOUND_COUNT; other++) {
      if (familyOf[other] === familyOf[sound]) continue;
      costs[sound] = Math.min(costs[sound] as number, replace[sound * SOUND_COUNT + other] as number);
    }
  }
  escapes.set(drop, costs);
  return costs;
}

/**
 * How far other words are from one word at least, without aligning them: each sound of either word must be turned into
 * one that the other word has, or dropped. Never more than `soundDistance`.
 */
export class SoundBounds {
  /** By a sound of the other word: the least it adds to the distance. */
  private readonly gained = new Float64Array(SOUND_COUNT);
  private readonly escape: Float64Array;

  /** For a word that is the first (`isA`) or the second of the pair that the costs are for. */
  constructor(
    private readonly sounds: Uint8Array,
    costs: SoundCosts,
    isA: boolean,
  ) {
    this.escape = escapeCosts(costs, isA ? costs.dropA : costs.dropB);
    const dropOther = isA ? costs.dropB : costs.dropA;
    for (let other = 0; other < SOUND_COUNT; other++) {
      let least = dropOther[other] as number;
      for (let at = 0; at < sounds.length; at++) {
        const cost = costs.replace[(sounds[at] as number) * SOUND_COUNT + other] as number;
        if (cost < least) least = cost;
      }
      this.gained[other] = least;
    }
  }

  /** Whether a word, a stretch of a pool, is further than `limit` for certain. */
  exceeds(limit: number, pool: Uint8Array, from: number, length: number): boolean {
    const { gained, escape, sounds } = this;
    let bound = 0;
    let families = 0;
    for (let at = from; at < from + length; at++) {
      const sound = pool[at] as number;
      bound += gained[sound] as number;
      if (bound > limit) return true;
      families |= familyOf[sound] as number;
    }
    bound = 0;
    for (let at = 0; at < sounds.length; at++) {
      const sound = sounds[at] as number;
      const family = familyOf[sound] as number;
      if (family !== 0 && (families & family) === 0) bound += escape[sound] as number;
    }
    return bound > limit;
  }
}
