import { WordFlag } from '../names/lexeme';
import { MAX_TOKENS, TokenKind, type NameForm } from '../names/name-token';
import { MAX_SOUNDS } from '../names/sounds';
import { LEFT_OUT_WEIGHTS, TOKEN_WEIGHTS, WeightClass } from '../names/token-weights';
import type { InitialedWords } from './initials';

/** Letters of the longest word taken for an abbreviation. */
export const MAX_ABBREVIATION = 6;

/**
 * One name as the scorer reads it: parallel arrays, filled anew for each name, so that scoring an index's names
 * allocates nothing. The sounds of word `i` are `length[i]` codes of `pool` from `from[i]`.
 */
export class ScoringSide implements InitialedWords {
  count = 0;
  /** The name of a person. */
  person = true;
  /** Its abbreviations stand for nothing but what another name of the party spells out. */
  spelledOut = false;
  pool: Uint8Array;
  /** The words' numbers, where an index filled the side. */
  readonly word = new Int32Array(MAX_TOKENS);
  readonly kind = new Uint8Array(MAX_TOKENS);
  readonly weight = new Float64Array(MAX_TOKENS);
  /** What each word weighs where the other name lacks it. */
  readonly leftOut = new Float64Array(MAX_TOKENS);
  readonly from = new Int32Array(MAX_TOKENS);
  readonly length = new Int32Array(MAX_TOKENS);
  /** Scripts as numbers that are equal where the scripts are; the caller decides which. */
  readonly script = new Uint8Array(MAX_TOKENS);
  readonly unvowelled = new Uint8Array(MAX_TOKENS);
  /** The UTF-16 code of each word's first letter. */
  readonly initial = new Uint16Array(MAX_TOKENS);
  /** How many letters the word has if it is short enough to abbreviate something, else 0; and its letters. */
  readonly abbreviation = new Uint8Array(MAX_TOKENS);
  readonly letters = new Uint16Array(MAX_TOKENS * MAX_ABBREVIATION);
  private readonly own = new Uint8Array(MAX_TOKENS * MAX_SOUNDS);

  constructor() {
    this.pool = this.own;
  }

  /** Fills the side from an analysed name. */
  load(form: NameForm): void {
    this.pool = this.own;
    this.person = form.person;
    this.spelledOut = false;
    this.count = form.tokens.length;
    let end = 0;
    for (let at = 0; at < this.count; at++) {
      const token = form.tokens[at];
      if (token === undefined) continue;
      const { lexeme } = token;
      this.kind[at] = token.kind;
      this.weight[at] = TOKEN_WEIGHTS[token.weight] ?? 1;
      this.leftOut[at] = leftOutWeight(token.weight, lexeme.flags);
      this.from[at] = end;
      this.length[at] = lexeme.sounds.length;
      this.script[at] = scriptNumber(lexeme.script);
      this.unvowelled[at] = lexeme.unvowelled ? 1 : 0;
      this.initial[at] = lexeme.text.charCodeAt(0);
      this.spell(at, token.kind === TokenKind.NAME && !form.person ? lexeme.text : '');
      for (let s = 0; s < lexeme.sounds.length; s++) this.own[end++] = lexeme.sounds[s] as number;
    }
  }

  initialAt(at: number): number {
    return this.initial[at] as number;
  }

  kindAt(at: number): number {
    return this.kind[at] as number;
  }

  isCompanyAt(at: number): boolean {
    return this.kind[at] === TokenKind.LEGAL_FORM && this.weight[at] === TOKEN_WEIGHTS[WeightClass.PARTICLE];
  }

  /** Records a word's letters where it may be an abbreviation; '' where it may not. */
  spell(at: number, text: string): void {
    const length = text.length >= 2 && text.length <= MAX_ABBREVIATION ? text.length : 0;
    this.abbreviation[at] = length;
    for (let n = 0; n < length; n++) this.letters[at * MAX_ABBREVIATION + n] = text.charCodeAt(n);
  }
}

const ANOTHER_GIVEN_NAME = 6;

/** What a word weighs where the other name lacks it. Chinese and Korean names have no middle names: another given name is another name. */
export function leftOutWeight(weightClass: number, flags: number): number {
  const weight = LEFT_OUT_WEIGHTS[weightClass] as number;
  return (flags & WordFlag.SYLLABIC) === 0 ? weight : weight * ANOTHER_GIVEN_NAME;
}

/** Scripts whose words are compared, numbered the same in every thread. `Hang` is 0: its syllables run together with any. */
const SCRIPTS =
  'Hang Latn Arab Cyrl Grek Hebr Hani Kana Hira Jpan Deva Beng Geor Armn Thai Mymr Khmr Ethi Zyyy'.split(' ');

/** A script as a small number; 255 for those we only compare as written. */
export function scriptNumber(script: string): number {
  const at = SCRIPTS.indexOf(script);
  return at < 0 ? 255 : at;
}

/** The weight of a run of words. */
export function spanWeight(side: ScoringSide, from: number, span: number): number {
  let weight = 0;
  for (let at = from; at < from + span; at++) weight += side.weight[at] as number;
  return weight;
}
