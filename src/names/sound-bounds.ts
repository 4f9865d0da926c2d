import type { SoundCosts } from './sound-costs';
import { FARTHEST } from './sound-distance';
import { SOUND_COUNT, SOUND_LETTERS, EITHER_SOUNDS } from './sounds';

/** Families of consonants; what is in none (vowels, h, w, y, ayn) comes and goes too easily to tell words apart. */
const FAMILIES = ['kqX', 'gG', 'szSZx', 'jCc', 'tdTD', 'pb', 'fv', 'm', 'nN', 'l', 'r', '0123456789'];
/** By sound, the bit of its family; 0 for none. */
const familyOf = new Uint16Array(SOUND_COUNT);
FAMILIES.forEach((letters, family) => {
  for (const letter of letters) familyOf[SOUND_LETTERS.indexOf(letter)] = 1 << family;
});
/** Letters that stand for several sounds are in a family of their own, with which words are not bounded by families. */
const EITHER_FAMILY = 1 << FAMILIES.length;
const isEither = new Uint8Array(SOUND_COUNT);
for (const letters of EITHER_SOUNDS) {
  const sound = SOUND_LETTERS.indexOf(letters.charAt(0));
  isEither[sound] = 1;
  familyOf[sound] = EITHER_FAMILY;
}

const isTelling = (family: number): boolean => family !== 0 && family !== EITHER_FAMILY;

/** The families of consonants in a stretch of sounds, as bits. */
export function familiesIn(sounds: Uint8Array, from: number, length: number): number {
  let families = 0;
  for (let at = from; at < from + length; at++) families |= familyOf[sounds[at] as number] as number;
  return families;
}

/** What it costs at least to turn a sound into none, or into one of another family. */
const escapes = new Map<Int32Array, Int32Array>();

function escapeCosts({ replace }: SoundCosts, drop: Int32Array): Int32Array {
  const known = escapes.get(drop);
  if (known) return known;
  const costs = drop.slice();
  for (let sound = 0; sound < SOUND_COUNT; sound++) {
    for (let other = 0; other < SOUND_COUNT; other++) {
      if (familyOf[other] === familyOf[sound] || isEither[other] === 1) continue;
      costs[sound] = Math.min(costs[sound] as number, replace[sound * SOUND_COUNT + other] as number);
    }
  }
  escapes.set(drop, costs);
  return costs;
}

/** Sounds as bits of one number. Digits, and sounds next to each other that differ least, share one: bounds get looser, not wrong. */
const SHARED_BITS = 'Zz Gg Dd Nn 0x 1x 2x 3x 4x 5x 6x 7x 8x 9x';
const bitOf = new Int32Array(SOUND_COUNT);
/** The bit of all letters that stand for several sounds. */
const EITHER_BIT = 1 << 31;
/** The same bit marks the last level of `SoundEscapes`, which words without such letters come to with any sounds. */
const ALWAYS = EITHER_BIT;
const sharers = new Map(SHARED_BITS.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)]));
const owners = [...SOUND_LETTERS].filter((letter, sound) => !sharers.has(letter) && isEither[sound] === 0);
[...SOUND_LETTERS].forEach((letter, sound) => {
  bitOf[sound] = isEither[sound] === 1 ? EITHER_BIT : 1 << owners.indexOf(sharers.get(letter) ?? letter);
});

/** The sounds of a word as a set in one number; some sounds share a bit. */
export function soundSet(sounds: Uint8Array): number {
  let set = 0;
  for (const sound of sounds) set |= bitOf[sound] as number;
  return set;
}

/** What one sound costs, by which sounds the other word has: with one of `masks[n]`, `costs[n]`. */
interface SoundEscapes {
  readonly masks: Int32Array;
  readonly costs: Int32Array;
}

function soundEscapes(sound: number, { replace }: SoundCosts, drop: Int32Array): SoundEscapes {
  const dropped = drop[sound] as number;
  const costOf = (other: number): number => replace[sound * SOUND_COUNT + other] as number;
  const others = Array.from({ length: SOUND_COUNT }, (_, other) => other).filter(
    (other) => costOf(other) < dropped && isEither[other] === 0,
  );
  const costs = [...new Set(others.map(costOf))].sort((a, b) => a - b);
  const masks = costs.map((cost) =>
    others
      .filter((other) => costOf(other) === cost)
      .reduce((mask, other) => mask | (bitOf[other] as number), 0),
  );
  return { masks: Int32Array.from([...masks, ALWAYS]), costs: Int32Array.from([...costs, dropped]) };
}

/** By costs of leaving out (one of the tables) and sound. */
const escapesBySound = new Map<Int32Array, SoundEscapes[]>();

function escapesOf(costs: SoundCosts, drop: Int32Array): readonly SoundEscapes[] {
  let known = escapesBySound.get(drop);
  if (!known) {
    known = Array.from({ length: SOUND_COUNT }, (_, sound) => soundEscapes(sound, costs, drop));
    escapesBySound.set(drop, known);
  }
  return known;
}

/** Families are looked up by halves. */
const HALF_BITS = 6;
const HALF_MASK = (1 << HALF_BITS) - 1;

/**
 * How far other words are from one word at least, without aligning them: each sound of either word must be turned into
 * one that the other word has, or dropped. Never more than `soundDistance`. To be filled anew for other words: an index asks
 * for those of every question, and would leave them to the collector otherwise.
 */
export class SoundBounds {
  /** The families of the word's consonants. */
  families = 0;
  /** By a sound of the other word: the least it adds to the distance. */
  private readonly gained = new Int32Array(SOUND_COUNT);
  /** By families that only this word has, or only the other: the least they add. */
  private readonly lost = new FamilyCosts();
  private readonly added = new FamilyCosts();
  /** What each of the word's sounds costs, level behind level, the last level of a sound marked with `ALWAYS`. */
  private levels = 0;
  private masks = new Int32Array(0);
  private costs = new Int32Array(0);

  /** Takes in a word that is the first (`isA`) or the second of the pair that the costs are for. */
  fill(sounds: Uint8Array, costs: SoundCosts, isA: boolean): this {
    this.families = familiesIn(sounds, 0, sounds.length);
    const drop = isA ? costs.dropA : costs.dropB;
    const escapes = escapesOf(costs, drop);
    const escape = escapeCosts(costs, drop);
    const dropOther = isA ? costs.dropB : costs.dropA;
    this.fillLevels(sounds, escapes);
    this.lost.begin(0);
    this.added.begin(FARTHEST);
    for (const sound of sounds) this.lost.add(familyOf[sound] as number, escape[sound] as number);
    for (let other = 0; other < SOUND_COUNT; other++) {
      let least = dropOther[other] as number;
      for (let at = 0; at < sounds.length; at++) {
        const cost = costs.replace[(sounds[at] as number) * SOUND_COUNT + other] as number;
        if (cost < least) least = cost;
      }
      this.gained[other] = least;
      this.added.lower(familyOf[other] as number, least);
    }
    this.lost.sum();
    this.added.sum();
    return this;
  }

  private fillLevels(sounds: Uint8Array, escapes: readonly SoundEscapes[]): void {
    let levels = 0;
    for (const sound of sounds) levels += (escapes[sound] as SoundEscapes).masks.length;
    if (levels > this.masks.length) {
      this.masks = new Int32Array(levels);
      this.costs = new Int32Array(levels);
    }
    this.levels = 0;
    for (const sound of sounds) {
      const { masks, costs } = escapes[sound] as SoundEscapes;
      this.masks.set(masks, this.levels);
      this.costs.set(costs, this.levels);
      this.levels += masks.length;
    }
  }

  /** How far a word with consonants of these families is at least, in parts of `ONE_SOUND`. */
  ofFamilies(families: number): number {
    if (((families | this.families) & EITHER_FAMILY) !== 0) return 0;
    return Math.max(this.lost.of(this.families & ~families), this.added.of(families & ~this.families));
  }

  /** Whether a word, a stretch of a pool with the sounds of `set`, is further than `limit` for certain. */
  exceeds(limit: number, set: number, pool: Uint8Array, from: number, length: number): boolean {
    if ((set & EITHER_BIT) === 0 && this.losesMore(limit, set)) return true;
    const { gained } = this;
    let bound = 0;
    for (let at = from; at < from + length; at++) bound += gained[pool[at] as number] as number;
    return bound > limit;
  }

  /** Whether this word's sounds cost more than `limit` where the other word has those of `set`. */
  private losesMore(limit: number, set: number): boolean {
    const { masks, costs, levels } = this;
    const found = set | ALWAYS;
    let bound = 0;
    for (let at = 0; at < levels; at++) {
      if (((masks[at] as number) & found) === 0) continue;
      bound += costs[at] as number;
      if (bound > limit) return true;
      // On to the next sound: this one's further levels are dearer.
      while (((masks[at] as number) & ALWAYS) === 0) at++;
    }
    return false;
  }
}

/** The sums of costs of families, for every set of them. */
class FamilyCosts {
  /** By family. */
  private readonly costs = new Int32Array(2 * HALF_BITS);
  private readonly low = new Int32Array(HALF_MASK + 1);
  private readonly high = new Int32Array(HALF_MASK + 1);

  /** Every family costs this, to begin with. */
  begin(cost: number): void {
    this.costs.fill(cost);
  }

  /** A family costs so much more. Words are not told apart by sounds of none. */
  add(family: number, cost: number): void {
    if (!isTelling(family)) return;
    const at = 31 - Math.clz32(family);
    this.costs[at] = (this.costs[at] as number) + cost;
  }

  /** A family costs no more than this. */
  lower(family: number, cost: number): void {
    if (!isTelling(family)) return;
    const at = 31 - Math.clz32(family);
    if (cost < (this.costs[at] as number)) this.costs[at] = cost;
  }

  /** To be called when the families' costs are known. */
  sum(): void {
    const { costs, low, high } = this;
    for (let set = 1; set <= HALF_MASK; set++) {
      const first = 31 - Math.clz32(set);
      const others = set & ~(1 << first);
      low[set] = (low[others] as number) + (costs[first] as number);
      high[set] = (high[others] as number) + (costs[first + HALF_BITS] as number);
    }
  }

  of(families: number): number {
    return (this.low[families & HALF_MASK] as number) + (this.high[families >> HALF_BITS] as number);
  }
}
