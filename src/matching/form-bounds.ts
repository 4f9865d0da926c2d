import { countBits } from '../names/count-bits';
import { MAX_TOKENS } from '../names/name-token';
import { TOKEN_WEIGHTS, WeightClass } from '../names/token-weights';
import type { AskedWords } from './asked-words';
import { BoundFormula } from './bound-formula';
import { FormFlag, flagsIn, storedWeight, weightIn, weightOfStored } from './form-traits';
import { NO_RUN, WITH_RUN, type FoundRun, type FoundRuns } from './found-runs';
import { lowestBit } from './lowest-bit';
import type { NameTable } from './name-table';
import { WITH_INITIALS, WITH_TWINS } from './posting';
import type { MatchSettings } from './settings';
import { lossIn, shortfallOf, weightInShortfall } from './shortfall';
import { HALF } from './word-likeness';

const MARKS = WITH_RUN | WITH_INITIALS | WITH_TWINS;

/** What a word weighs at most. */
const HEAVIEST_WORD = TOKEN_WEIGHTS[WeightClass.RARE];
/** Initials that a name is taken to have, before they are counted: all that a name can have. */
const MOST_INITIALS = MAX_TOKENS;
/** The weight of words that agree in part and share no key, as it is reckoned with: one word. */
const MISSED_WEIGHT = 1;
/** Steps in which `heaviest` is looked for, and where the looking ends. */
const STEP = 0.05;
const MOST_OVER = 10;

/** How high stored names may score by the words that led to them, before anybody looks at their other words; see `BoundFormula`. */
export class FormBounds {
  private missed = MISSED_WEIGHT;
  private readonly formula: BoundFormula;
  /** What a unit of unlikeness costs at most, among words half alike or more. */
  private readonly dearest: number;

  constructor(
    private readonly names: NameTable,
    private readonly asked: AskedWords,
    private readonly runs: FoundRuns,
    settings: MatchSettings,
  ) {
    this.formula = new BoundFormula(settings);
    this.dearest = 1 + settings.disagreement * (1 - HALF);
  }

  /** To be told that another question is asked. */
  begin(): void {
    this.formula.person = this.asked.person;
    // The question's numbers lead only to equal ones but agree in part with others.
    this.missed = MISSED_WEIGHT + this.asked.numbers;
  }

  /** The weight of words that share no key and may agree in part all the same. */
  get missable(): number {
    return this.missed;
  }

  /** The most a name can come to that has no words but some of the question's, of this weight together. */
  mostOf(weight: number): number {
    return this.formula.score(weight, weight, weight, this.asked.total - weight, 0, 0, 0, 0);
  }

  /**
   * What a name may weigh at most that has none of the question's words but some, given by their bits, of this weight
   * together, to score `least`: what it has beyond them stands against the question's other words.
   */
  heaviest(weight: number, words: number, least: number): number {
    const other = HEAVIEST_WORD * countBits(words);
    const total = (weight + other) / 2;
    const left = this.asked.total - weight;
    let over = 0;
    while (over < MOST_OVER && this.formula.score(total, total, total, left, over, 0, 0, 0) >= least)
      over += STEP;
    return other + over;
  }

  /** How much a name's only word must be like the question's only one for the names to score `least`. */
  leastLikeness(least: number): number {
    const weight = ((this.asked.weight[0] as number) + HEAVIEST_WORD) / 2;
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

  /** What word `n` of the question and a word like it of a weight class come to, see `shortfallOf`: for `most`. */
  shortfall(n: number, weightClass: number, likeness: number): number {
    const listed = TOKEN_WEIGHTS[weightClass] as number;
    const weight = ((this.asked.weight[n] as number) + listed) / 2;
    return shortfallOf(weight * (1 - this.formula.worth(likeness)), storedWeight(listed));
  }

  /**
   * The most that forms of a stored weight can come to that have words like these of the question, given by their bits,
   * `WITH_INITIALS` and `WITH_TWINS`, which have these shortfalls together.
   */
  most(bits: number, shortfall: number, weight: number): number {
    const initials = (bits & WITH_INITIALS) === 0 ? 0 : MOST_INITIALS;
    const all = weightOfStored(weight);
    const words = bits & ~MARKS;
    // Of twins either may be the partner.
    const partners =
      (bits & WITH_TWINS) === 0
        ? weightOfStored(weightInShortfall(shortfall))
        : Math.min(all, HEAVIEST_WORD * countBits(words));
    return this.mostWith(all, words, lossIn(shortfall), partners, NO_RUN, initials);
  }

  /** The same for a form that has a run of the question's words divided otherwise. */
  mostWithRun(form: number, bits: number, shortfall: number): number {
    const traits = this.names.rows.traitsOf(form);
    const all = weightIn(traits);
    const initials = (flagsIn(traits) & FormFlag.INITIALS) === 0 ? 0 : MOST_INITIALS;
    const words = bits & ~MARKS;
    const run = this.runs.of(form) as FoundRun;
    const partners = Math.min(all, HEAVIEST_WORD * countBits(words));
    const others = Math.min(all, run.other + HEAVIEST_WORD * countBits(words & ~run.mask));
    return Math.max(
      this.mostWith(all, words, lossIn(shortfall), partners, NO_RUN, initials),
      this.mostWith(all, words, 0, others, run, initials),
    );
  }

  /** `partners` is what the words weigh at most that a form has like those of the question, the run among them. */
  private mostWith(
    all: number,
    bits: number,
    loss: number,
    partners: number,
    run: FoundRun,
    initials: number,
  ): number {
    const { asked } = this;
    let own = run.weight;
    for (let rest = bits & ~run.mask; rest !== 0; rest &= rest - 1)
      own += asked.weight[lowestBit(rest)] as number;
    const total = (own + partners) / 2;
    return this.formula.score(
      total - loss,
      total,
      total - loss / this.dearest,
      asked.total - own,
      all - partners,
      initials,
      asked.initials.length,
      this.missed,
    );
  }
}
