import { MAX_TOKENS, TokenKind, type NameToken } from '../names/name-token';
import { TOKEN_WEIGHTS } from '../names/token-weights';
import { BoundFormula } from './bound-formula';
import type { Lexicon } from './lexicon';
import { FormFlag, WITH_INITIALS, flagsIn, weightIn } from './form-traits';
import { isCounted, type NameTable } from './name-table';
import type { QuestionForm } from './question';
import type { MatchSettings } from './settings';
import { numberSimilarity } from './comparison';
import { lighterBy, lossIn, shortfallOf } from './shortfall';
import { HALF, type WordLikeness } from './word-likeness';

/** Neighbouring words of the question taken as one: their weight, and their bits among the counted words. */
export interface Run {
  readonly weight: number;
  readonly mask: number;
}

/** A run that a form has, and the weight there of the words it stands for. */
interface FoundRun extends Run {
  readonly other: number;
}

/** A bit beside those of the counted words: a form has a run of the question's words divided otherwise. */
export const WITH_RUN = 1 << 30;
const RUN_OR_INITIALS = WITH_RUN | WITH_INITIALS;
const NO_RUN: FoundRun = { weight: 0, mask: 0, other: 0 };

const LAST_LATIN = 0x24f;
/** Initials that a name is taken to have, before they are counted. */
const MOST_INITIALS = 2;
/** How much more a word like one of the question's may weigh. */
const RARER = 0.3;
/** The weight of words that agree in part and share no key, as it is reckoned with: one word. */
const MISSED_WEIGHT = 1;
/** Steps in which `heaviest` is looked for, and where the looking ends. */
const STEP = 0.05;
const MOST_OVER = 10;
/** Steps in which a form is given words beyond those that led to it, and how much more one may come to between them. */
const BEYOND_STEP = 0.25;
const BETWEEN_STEPS = 0.02;
/** Partners better than this find each other before others do. */
const JUST_NOT_GOOD = 0.799;

/** The scorer's formula over the words that retrieval counts: how high stored names may score, before they are aligned. */
export class FormEstimator {
  /** Forms that hold a run of the question's words divided otherwise. */
  private readonly runs = new Map<number, FoundRun>();
  private question: QuestionForm | undefined;
  private counted = 0;
  private readonly word = new Int32Array(MAX_TOKENS);
  private readonly weight = new Float64Array(MAX_TOKENS);
  /** The most that a word like each may weigh. */
  private readonly partner = new Float64Array(MAX_TOKENS);
  private readonly isNumber = new Uint8Array(MAX_TOKENS);
  /** The first letters of the question's initials. */
  private readonly initials: number[] = [];
  private assumed = 0;
  private missable = MISSED_WEIGHT;
  /** The weight of the question's numbers, which lead only to equal ones but agree in part with others. */
  private numbers = 0;
  private readonly formula: BoundFormula;
  /** What a unit of unlikeness costs at most, among words half alike or more. */
  private readonly dearest: number;

  constructor(
    private readonly lexicon: Lexicon,
    private readonly names: NameTable,
    private readonly likeness: WordLikeness,
    settings: MatchSettings,
  ) {
    this.formula = new BoundFormula(settings);
    this.dearest = 1 + settings.disagreement * (1 - HALF);
  }

  begin(question: QuestionForm): void {
    const { tokens, person } = question.form;
    this.runs.clear();
    this.assumed = 0;
    this.numbers = 0;
    this.question = question;
    this.counted = question.counted.length;
    question.counted.forEach(({ at, word, weight }, n) => {
      this.word[n] = word;
      this.weight[n] = weight;
      this.partner[n] = 2 * this.weightOfPair(n) - weight;
      this.isNumber[n] = tokens[at]?.kind === TokenKind.NUMBER ? 1 : 0;
      if (this.isNumber[n] === 1) this.numbers += weight;
    });
    this.initials.length = 0;
    for (const { kind, lexeme } of tokens)
      if (kind === TokenKind.INITIAL) this.initials.push(lexeme.text.charCodeAt(0));
    this.formula.person = person;
  }

  /** To be told that a form has a run of the question's words divided otherwise, as words of the weight `other`. */
  foundRun(form: number, { weight, mask }: Run, other: number): void {
    const before = this.runs.get(form);
    if (before === undefined || before.weight < weight || (before.weight === weight && before.other < other))
      this.runs.set(form, { weight, mask, other });
  }

  /** The most a name can come to that has no words but some of the question's, of this weight together. */
  mostOf(weight: number): number {
    return this.formula.score(weight, weight, weight, this.all - weight, 0, 0, 0, 0);
  }

  /**
   * What a name may weigh at most that has no words but some of the question's, of this weight together, to score `least`:
   * what it has beyond them stands against the question's other words.
   */
  heaviest(weight: number, least: number): number {
    const rarer = weight + RARER * this.counted;
    let over = 0;
    while (
      over < MOST_OVER &&
      this.formula.score(rarer, rarer, rarer, this.all - weight, over, 0, 0, 0) >= least
    )
      over += STEP;
    return rarer + over;
  }

  /** How much a name's only word must be like the question's only one for the names to score `least`. */
  leastLikeness(least: number): number {
    const weight = this.weightOfPair(0);
    let low = HALF;
    let high = 1;
    for (let step = 0; step < 8; step++) {
      const like = (low + high) / 2;
      if (this.formula.score(weight * this.formula.worth(like), weight, weight * like, 0, 0, 0, 0, 0) < least)
        low = like;
      else high = like;
    }
    return low;
  }

  /**
   * To be told, before names are estimated, which words of the question have not been looked for (bits): names are taken
   * to have them; and whether words that share no key may agree in part all the same.
   */
  reckonWith(assumed: number, doubted: boolean): void {
    this.assumed = assumed;
    this.missable = doubted ? MISSED_WEIGHT + this.numbers : 0;
  }

  /**
   * What word `n` of the question and a word like it fall short of full agreement and weight by, for `most`: whole numbers
   * that add up.
   */
  shortfall(n: number, id: number, likeness: number): number {
    const most = this.weightOfPair(n);
    const listed = TOKEN_WEIGHTS[this.names.heaviest.data[id] as number] as number;
    const weight = Math.min(most, ((this.weight[n] as number) + listed) / 2);
    return shortfallOf(weight * (1 - this.formula.worth(likeness)), most - weight);
  }

  /**
   * The most a form can come to that has words like these of the question, given by their bits and `WITH_RUN`, which have
   * these shortfalls together.
   */
  most(form: number, bits: number, shortfall: number): number {
    const traits = this.names.formTraits.data[form] as number;
    const all = weightIn(traits);
    const initials = (flagsIn(traits) & FormFlag.INITIALS) === 0 ? 0 : MOST_INITIALS;
    const apart = this.mostWith(all, bits & ~RUN_OR_INITIALS, shortfall, NO_RUN, initials);
    if ((bits & WITH_RUN) === 0) return apart;
    const run = this.runs.get(form) as FoundRun;
    return Math.max(apart, this.mostWith(all, bits & ~RUN_OR_INITIALS, 0, run, initials));
  }

  /** The same for any form without a run that has words like those, given by their bits and `WITH_INITIALS`. */
  ceiling(bits: number, shortfall: number): number {
    const initials = (bits & WITH_INITIALS) === 0 ? 0 : MOST_INITIALS;
    const words = bits & ~RUN_OR_INITIALS;
    const partners = this.partnersOf(words, shortfall);
    // What it has beyond those stands against the question's other words, but for what may agree without a key.
    let most = 0;
    for (let beyond = 0; beyond < this.missable + BEYOND_STEP; beyond += BEYOND_STEP)
      most = Math.max(most, this.mostWith(partners + beyond, words, shortfall, NO_RUN, initials));
    return most + BETWEEN_STEPS;
  }

  /** The most that the partners of words, and of those taken to have one, may weigh. */
  private partnersOf(words: number, shortfall: number): number {
    let weight = -2 * lighterBy(shortfall);
    for (let rest = words | this.assumed; rest !== 0; rest &= rest - 1)
      weight += this.partner[31 - Math.clz32(rest & -rest)] as number;
    return weight;
  }

  private mostWith(all: number, bits: number, shortfall: number, run: FoundRun, initials: number): number {
    let own = run.weight;
    let { other } = run;
    for (let rest = (bits | this.assumed) & ~run.mask; rest !== 0; rest &= rest - 1) {
      const n = 31 - Math.clz32(rest & -rest);
      own += this.weight[n] as number;
      other += this.partner[n] as number;
    }
    other -= 2 * lighterBy(shortfall);
    if (other > all) other = all;
    const total = (own + other) / 2;
    const loss = lossIn(shortfall);
    return this.formula.score(
      total - loss,
      total,
      total - loss / this.dearest,
      this.all - own,
      all - other,
      initials,
      this.initials.length > 0 ? 1 : 0,
      this.missable,
    );
  }

  /** The most a pair of word `n` with a word like it may weigh. */
  private weightOfPair(n: number): number {
    const own = this.weight[n] as number;
    return own + RARER < 1 ? own + RARER / 2 : (own + 1) / 2;
  }

  /**
   * The same by the words the form has, each taking the best partner left. Words that share no key may agree in part;
   * `thorough` finds out.
   */
  estimate(form: number, thorough: boolean): number {
    const run = this.runs.size === 0 ? undefined : this.runs.get(form);
    const apart = this.estimateWith(form, thorough, NO_RUN);
    return run ? Math.max(apart, this.estimateWith(form, thorough, run)) : apart;
  }

  private estimateWith(form: number, thorough: boolean, run: FoundRun): number {
    const { words, roles, formEnd } = this.names;
    const { counted, weight: weights } = this;
    let used = run.mask;
    // The pair weighs what either side does, or less.
    let total = Math.max(run.weight, (run.weight + run.other) / 2);
    let agreed = total;
    let solidity = total;
    let matched = run.weight;
    let matchedOther = run.other;
    let initials = 0;
    let shortened = 0;
    let done = 0;
    const start = this.names.start(form);
    const end = formEnd.data[form] as number;
    // Good partners find each other first; whoever is left then takes what is left.
    for (let pass = 0; pass < 2; pass++) {
      for (let at = start; at < end; at++) {
        if ((done & (1 << (at - start))) !== 0) continue;
        const role = roles.data[at] as number;
        const kind = role & 7;
        if (kind === TokenKind.INITIAL && pass === 0) initials++;
        if (!isCounted(kind)) continue;
        const id = words.data[at] as number;
        const row = this.likeness.rowOf(id);
        let best = pass === 0 ? JUST_NOT_GOOD : 0;
        let bestAt = -1;
        if (row >= 0 || kind === TokenKind.NUMBER) {
          for (let n = 0; n < counted; n++) {
            if ((used & (1 << n)) !== 0) continue;
            const like = this.agreement(n, id, kind, row);
            if (like > best) {
              best = like;
              bestAt = n;
            }
          }
        }
        if (pass === 1 && thorough && kind !== TokenKind.NUMBER) {
          for (let n = 0; n < counted; n++) {
            if ((used & (1 << n)) !== 0 || this.isNumber[n] === 1) continue;
            const like = this.likeness.likeness(this.word[n] as number, id);
            if (like > best) {
              best = like;
              bestAt = n;
            }
          }
        }
        if (bestAt < 0) {
          if (pass === 1 && this.mayBeInitial(id)) shortened++;
          continue;
        }
        done |= 1 << (at - start);
        used |= 1 << bestAt;
        const own = weights[bestAt] as number;
        const other = TOKEN_WEIGHTS[role >> 3] as number;
        const weight = (own + other) / 2;
        agreed += weight * this.formula.worth(best);
        solidity += weight * best;
        total += weight;
        matched += own;
        matchedOther += other;
      }
    }
    const left = this.all - matched;
    const leftOther = this.names.weightOf(form) - matchedOther;
    return this.formula.score(
      agreed,
      total,
      solidity,
      left,
      leftOther,
      initials,
      shortened,
      thorough ? 0 : this.missable,
    );
  }

  private get all(): number {
    return (this.question as QuestionForm).weight;
  }

  private agreement(n: number, id: number, kind: number, row: number): number {
    const number = this.isNumber[n] === 1;
    if (number !== (kind === TokenKind.NUMBER)) return 0;
    return number ? this.numberAgreement(n, id) : this.likeness.knownInRow(row, this.word[n] as number);
  }

  private numberAgreement(n: number, id: number): number {
    const { form, counted } = this.question as QuestionForm;
    const { lexeme } = form.tokens[counted[n]?.at ?? 0] as NameToken;
    const { lexicon } = this;
    const from = lexicon.soundsFrom(id);
    const length = lexicon.soundsLength(id);
    const listed = lexicon.number(id);
    const { sounds, number } = lexeme;
    return numberSimilarity(number, sounds, 0, sounds.length, listed, lexicon.pool.data, from, length);
  }

  /** Whether an initial of the question may stand for a word; across scripts, any may. */
  private mayBeInitial(id: number): boolean {
    const letter = this.lexicon.initial.data[id] as number;
    for (const initial of this.initials) {
      if (initial === letter || initial > LAST_LATIN !== letter > LAST_LATIN) return true;
    }
    return false;
  }
}
