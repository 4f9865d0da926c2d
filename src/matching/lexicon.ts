import { familiesIn } from '../names/sound-bounds';
import { lexemeOf, type Lexeme } from '../names/lexeme';
import { consonantKey, emitSoundKeys, groupKey, numberKey, wholeKey } from '../names/sound-keys';
import { ByteColumn, IntColumn, TextColumn } from './columns';
import { KeyTable } from './key-table';
import { MAX_ABBREVIATION, scriptNumber } from './scoring-side';

/**
 * Every distinct word of the index, numbered, with its sounds and the keys that lead to words like it. Names hold word
 * numbers only, so that likeness is worked out once a word and not once a name.
 */
export class Lexicon {
  readonly texts = new TextColumn();
  readonly pool = new ByteColumn();
  readonly soundsFrom = new IntColumn();
  readonly soundsLength = new ByteColumn();
  /** Families of consonants, see `familiesIn`. */
  readonly families = new IntColumn();
  readonly script = new ByteColumn();
  /** Bits of `WordFlag`. */
  readonly flags = new ByteColumn();
  readonly number = new IntColumn();
  readonly initial = new IntColumn();
  /** The families that words have together, the shapes with those, see `shapeOf`, and the words of each. */
  readonly familySets = new IntColumn();
  private readonly byFamilies = new KeyTable();
  private readonly byShape = new KeyTable();
  private readonly byText = new KeyTable();
  private readonly byKey = new KeyTable();

  get size(): number {
    return this.texts.length;
  }

  /** The number of a word, or -1. */
  find(text: string): number {
    const bytes = Buffer.from(text, 'utf8');
    const table = this.byText;
    for (let at = table.first(hashBytes(bytes)); at >= 0; at = table.after(at)) {
      const id = table.valueAt(at);
      if (this.texts.equals(id, bytes)) return id;
    }
    return -1;
  }

  /** The number of a word, which is taken in if it is new. */
  add(lexeme: Lexeme): number {
    const known = this.find(lexeme.text);
    if (known >= 0) return known;
    const id = this.texts.push(lexeme.text);
    this.byText.add(hashBytes(Buffer.from(lexeme.text, 'utf8')), id);
    this.soundsFrom.push(this.pool.length);
    this.soundsLength.push(lexeme.sounds.length);
    this.pool.append(lexeme.sounds);
    const families = familiesIn(lexeme.sounds, 0, lexeme.sounds.length);
    this.families.push(families);
    if (lexeme.number < 0) this.addShape(shapeOf(families, lexeme.sounds.length, lexeme.unvowelled), id);
    this.script.push(scriptNumber(lexeme.script));
    this.flags.push(lexeme.flags);
    this.number.push(lexeme.number);
    this.initial.push(lexeme.text.charCodeAt(0));
    this.addKeys(id, lexeme);
    return id;
  }

  private addShape(shape: number, id: number): void {
    if (this.byShape.first(shape) < 0) {
      const families = familiesOf(shape);
      if (this.byFamilies.first(families) < 0) this.familySets.push(families);
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

  /** Whether any word is stored under a key. */
  has(key: number): boolean {
    return this.byKey.first(key) >= 0;
  }

  /** The words stored under a key. */
  forEachOf(key: number, visit: (id: number) => void): void {
    visitAll(this.byKey, key, visit);
  }

  /** Visits the shapes of words, but for those whose families are passed over. */
  forEachShape(passesOver: (families: number) => boolean, visit: (shape: number) => void): void {
    for (let at = 0; at < this.familySets.length; at++) {
      const families = this.familySets.data[at] as number;
      if (!passesOver(families)) visitAll(this.byFamilies, families, visit);
    }
  }

  /** The words of a shape; none for numbers. */
  forEachShaped(shape: number, visit: (id: number) => void): void {
    visitAll(this.byShape, shape, visit);
  }

  /** The word's letters if it is short enough to abbreviate something, else ''. */
  shortText(id: number): string {
    return (this.soundsLength.data[id] as number) <= MAX_ABBREVIATION ? this.texts.get(id) : '';
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
    const { texts, pool, soundsFrom, soundsLength, families, script, flags, number, initial } = this;
    const { familySets, byFamilies, byShape, byText, byKey } = this;
    return [
      ...[texts, pool, soundsFrom, soundsLength, families, script, flags, number, initial],
      ...[familySets, byFamilies, byShape, byText, byKey],
    ];
  }
}

/** What of a word tells roughly how far it is from others: its consonants' families, how many sounds it has, its vowelling. */
const shapeOf = (families: number, length: number, unvowelled: boolean): number =>
  (families << 8) | (length << 1) | (unvowelled ? 1 : 0);

/** The parts of a shape. */
export const familiesOf = (shape: number): number => shape >> 8;
export const lengthOf = (shape: number): number => (shape >> 1) & 0x7f;
export const isUnvowelled = (shape: number): boolean => (shape & 1) === 1;

function visitAll(table: KeyTable, key: number, visit: (id: number) => void): void {
  for (let at = table.first(key); at >= 0; at = table.after(at)) visit(table.valueAt(at));
}

/** FNV-1a. */
export function hashBytes(bytes: Uint8Array): number {
  let h = 0x811c9dc5 | 0;
  for (let at = 0; at < bytes.length; at++) h = Math.imul(h ^ (bytes[at] as number), 0x01000193);
  return h;
}
