import { familiesIn, soundSet } from '../names/sound-bounds';
import { WordFlag, lexemeOf, type Lexeme } from '../names/lexeme';
import { consonantKey, emitSoundKeys, groupKey, numberKey, wholeKey } from '../names/sound-keys';
import { ByteColumn, IntColumn, TextColumn, hashText } from './columns';
import { KeyTable } from './key-table';
import { PackedKeys } from './packed-keys';
import { MAX_ABBREVIATION, scriptNumber } from './scoring-side';

/**
 * Every distinct word of the index, numbered, with its sounds and the keys that lead to words like it. Names hold word
 * numbers only, so that likeness is worked out once a word and not once a name.
 */
export class Lexicon {
  readonly texts = new TextColumn();
  readonly pool = new ByteColumn();
  /** By word what comparing asks for, side by side: `TRAITS` numbers, at the places of `Trait`. */
  readonly traits = new IntColumn();
  readonly script = new ByteColumn();
  readonly initial = new IntColumn();
  /** By word, the first revision that has a name with it. */
  private readonly since = new IntColumn();
  /** The families that words have together, the shapes with those, see `shapeOf`, and the words of each. */
  readonly familySets = new IntColumn();
  private readonly byFamilies = new PackedKeys();
  private readonly byShape = new PackedKeys();
  private readonly byText = new KeyTable();
  private readonly byKey = new PackedKeys();

  get size(): number {
    return this.texts.length;
  }

  /** The number of a word, or -1. */
  find(text: string): number {
    const table = this.byText;
    for (let at = table.first(hashText(text)); at >= 0; at = table.after(at)) {
      const id = table.valueAt(at);
      if (this.texts.equals(id, text)) return id;
    }
    return -1;
  }

  /** The number of a word of a name that came in a revision. The word is taken in if it is new. */
  add(lexeme: Lexeme, revision: number): number {
    const known = this.find(lexeme.text);
    if (known >= 0) {
      if (revision < (this.since.data[known] as number)) this.since.data[known] = revision;
      return known;
    }
    this.since.push(revision);
    const id = this.texts.push(lexeme.text);
    this.byText.add(hashText(lexeme.text), id);
    const nature = natureOf(lexeme);
    for (const trait of [nature, soundSet(lexeme.sounds), this.pool.length, lexeme.number])
      this.traits.push(trait);
    this.pool.append(lexeme.sounds);
    if (lexeme.number < 0) this.addShape(shapeOf(nature), id);
    this.script.push(scriptNumber(lexeme.script));
    this.initial.push(lexeme.text.charCodeAt(0));
    this.addKeys(id, lexeme);
    return id;
  }

  private addShape(shape: number, id: number): void {
    if (!this.byShape.has(shape)) {
      const families = familiesOf(shape);
      if (!this.byFamilies.has(families)) this.familySets.push(families);
      this.byFamilies.add(families, shape);
    }
    this.byShape.add(shape, id);
  }

  private addKeys(id: number, lexeme: Lexeme): void {
    const added = new Set<number>();
    const add = (key: number): void => {
      if (added.has(key)) return;
      added.add(key);
      this.byKey.add(key, id);
    };
    if (lexeme.number >= 0) add(numberKey(lexeme.number));
    else {
      emitSoundKeys(lexeme.sounds, lexeme.unvowelled, false, add);
      if (lexeme.sounds.length >= 4) {
        add(wholeKey([lexeme.sounds]));
        const consonants = consonantKey([lexeme.sounds], lexeme.unvowelled);
        if (consonants !== undefined) add(consonants);
      }
    }
    for (const group of lexeme.groups) add(groupKey(group));
  }

  /** To be told when words have been added: packs what leads to them. */
  settle(): void {
    for (const keys of [this.byFamilies, this.byShape, this.byKey]) keys.settle();
  }

  /** Where a word's sounds begin in `pool`. */
  soundsFrom(id: number): number {
    return this.traits.data[id * TRAITS + Trait.FROM] as number;
  }

  soundsLength(id: number): number {
    return lengthOf(this.nature(id));
  }

  /** What the word counts, or -1. */
  number(id: number): number {
    return this.traits.data[id * TRAITS + Trait.NUMBER] as number;
  }

  /** Bits of `WordFlag`. */
  flags(id: number): number {
    return flagsOf(this.nature(id));
  }

  private nature(id: number): number {
    return this.traits.data[id * TRAITS + Trait.NATURE] as number;
  }

  /** Whether the first name with a word came after a revision. */
  isLater(id: number, revision: number): boolean {
    return (this.since.data[id] as number) > revision;
  }

  /** Whether any word is stored under a key. */
  has(key: number): boolean {
    return this.byKey.has(key);
  }

  /** The words stored under a key. */
  forEachOf(key: number, visit: (id: number) => void): void {
    this.byKey.forEach(key, visit);
  }

  /** Visits the shapes of words, but for those whose families are passed over. */
  forEachShape(passesOver: (families: number) => boolean, visit: (shape: number) => void): void {
    for (let at = 0; at < this.familySets.length; at++) {
      const families = this.familySets.data[at] as number;
      if (!passesOver(families)) this.byFamilies.forEach(families, visit);
    }
  }

  /** The words of a shape; none for numbers. */
  forEachShaped(shape: number, visit: (id: number) => void): void {
    this.byShape.forEach(shape, visit);
  }

  /** The word's letters if it is short enough to abbreviate something, else ''. */
  shortText(id: number): string {
    return this.soundsLength(id) <= MAX_ABBREVIATION ? this.texts.get(id) : '';
  }

  /** The word itself, for explanations. */
  lexeme(id: number): Lexeme {
    return lexemeOf(this.texts.get(id));
  }

  get bytes(): number {
    return this.columns().reduce((sum, column) => sum + column.bytes, 0);
  }

  trim(): void {
    for (const column of this.columns()) column.trim();
  }

  private columns(): { bytes: number; trim(): void }[] {
    const { texts, pool, traits, script, initial, since, familySets, byFamilies, byShape, byText, byKey } =
      this;
    return [texts, pool, traits, script, initial, since, familySets, byFamilies, byShape, byText, byKey];
  }
}

/** What there is in `traits` of each word. */
export const TRAITS = 4;
export const Trait = {
  /** Its consonants' families, how many sounds it has, and its flags: see `familiesOf`, `lengthOf` and `flagsOf`. */
  NATURE: 0,
  /** Its sounds as a set, see `soundSet`. */
  SOUNDS: 1,
  /** Where its sounds begin in the pool. */
  FROM: 2,
  NUMBER: 3,
} as const;

const FLAG_BITS = 8;
const FLAG_MASK = (1 << FLAG_BITS) - 1;
const LENGTH_BITS = 7;
const LENGTH_MASK = (1 << LENGTH_BITS) - 1;

const natureOf = ({ sounds, flags }: Lexeme): number =>
  (familiesIn(sounds, 0, sounds.length) << (FLAG_BITS + LENGTH_BITS)) | (sounds.length << FLAG_BITS) | flags;

/** What of a word's nature tells roughly how far it is from others: all but what kind of word it is, beside its vowelling. */
const shapeOf = (nature: number): number => nature & ~(FLAG_MASK & ~WordFlag.UNVOWELLED);

/** The parts of a nature, and of a shape. */
export const familiesOf = (nature: number): number => nature >> (FLAG_BITS + LENGTH_BITS);
export const lengthOf = (nature: number): number => (nature >> FLAG_BITS) & LENGTH_MASK;
export const flagsOf = (nature: number): number => nature & FLAG_MASK;
export const isUnvowelled = (nature: number): boolean => (nature & WordFlag.UNVOWELLED) !== 0;
