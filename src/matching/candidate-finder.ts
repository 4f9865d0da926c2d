import { TOKEN_WEIGHTS } from '../names/token-weights';
import { AskedWords } from './asked-words';
import { Ceilings } from './ceilings';
import { DividedNames, type DividedVisitor } from './divided-names';
import { FormBounds } from './form-bounds';
import { FormEstimator } from './form-estimator';
import { HEAVIEST, WITH_INITIALS, storedWeight, storedWeightIn } from './form-traits';
import { FoundRuns, WITH_RUN, type Run } from './found-runs';
import type { IndexTables } from './index-tables';
import { lowestBit } from './lowest-bit';
import { isCounted, type NameTable } from './name-table';
import type { StretchVisitor } from './postings';
import type { QuestionForm } from './question';
import type { MatchSettings } from './settings';
import type { TopForms } from './top-forms';
import type { TouchedForms } from './touched-forms';
import { HALF, type WordLikeness } from './word-likeness';
import { WordPlan } from './word-plan';

/** How far an estimate may fall short of the score: titles, particles and legal forms are not in it. */
export const SLACK = 0.1;
/** How many names a word leads to can be read in the time that it takes to look for the word in one. */
const DEAREST = 30;

/**
 * Finds the names that one reading of a question may match without looking at the others. Every word like one of the
 * question's leads to the names that hold it, rare words first.
 */
export class CandidateFinder implements DividedVisitor {
  readonly bounds: FormBounds;
  readonly estimator: FormEstimator;
  private readonly names: NameTable;
  private readonly asked = new AskedWords();
  private readonly runs = new FoundRuns();
  private readonly ceilings: Ceilings;
  private readonly plan: WordPlan;
  private readonly divided: DividedNames;
  private question: QuestionForm | undefined;
  private found: readonly (readonly number[])[] = [];
  /** Heavier names are not touched, as stored. */
  private heaviest = HEAVIEST;
  /** No further names are touched. */
  private closed = false;
  /** What is gathered by: the bit of a word of the question, and what a word like it falls short of it. */
  private bit = 0;
  private shortfall = 0;

  /** `touched` is scratch space, which finders that are not used at the same time may share. */
  constructor(
    tables: IndexTables,
    private readonly likeness: WordLikeness,
    private readonly touched: TouchedForms,
    settings: MatchSettings,
  ) {
    const { lexicon, names } = tables;
    this.names = names;
    this.bounds = new FormBounds(names, this.asked, this.runs, settings);
    this.estimator = new FormEstimator(tables, likeness, this.asked, this.runs, settings);
    this.ceilings = new Ceilings(this.bounds);
    this.plan = new WordPlan(this.bounds);
    this.divided = new DividedNames(lexicon, names);
  }

  /**
   * Offers, once each, the forms that may score `least` which rare words lead to, or words divided otherwise. `found` holds
   * the words like each word of the question; `mayAnswer` tells which forms can be answered with.
   */
  findFirst(
    question: QuestionForm,
    found: readonly (readonly number[])[],
    mayAnswer: (form: number) => boolean,
    least: number,
    top: TopForms,
  ): void {
    this.question = question;
    this.found = found;
    this.touched.fit(this.names.forms);
    this.asked.fill(question);
    this.runs.clear();
    this.bounds.begin();
    this.estimator.begin(question);
    this.plan.begin(question.counted);
    const words = this.plan.first(least - SLACK);
    this.gatherWords(words);
    this.divided.find(question, mayAnswer, this);
    this.offerTouched(words, 0, true, least, top);
  }

  /**
   * Offers the forms that only the words left lead to, without which one that scores `least` or more could be missed. `alone`
   * says that no reading of the question has more than one word to be found by.
   */
  findRest(least: number, alone: boolean, top: TopForms): void {
    const { counted, form } = this.question as QuestionForm;
    if (alone && counted.length === 1) {
      // A name of one word has no other to be found by: nothing is left to keys.
      this.gatherOthers(form.tokens.length === 1 ? least : least - SLACK);
      this.offerTouched(this.plan.all, 0, true, least, top);
      return;
    }
    const before = this.plan.done;
    const left = this.plan.left;
    const words = this.plan.rest(least);
    this.heaviest = storedWeight(this.bounds.heaviest(left, least - SLACK));
    this.gatherWords(words);
    this.heaviest = HEAVIEST;
    this.offerTouched(words, before, false, least, top);
  }

  holds(form: number, { mask }: Run): boolean {
    let missing = mask;
    const end = this.names.formEnd.data[form] as number;
    for (let at = this.names.start(form); missing !== 0 && at < end; at++)
      missing &= ~this.exactly(this.names.words.data[at] as number, missing);
    return mask !== 0 && missing === 0;
  }

  /** The bits, among some, of the question's words that are this word. */
  private exactly(word: number, among: number): number {
    const { counted } = this.question as QuestionForm;
    let bits = 0;
    for (let rest = among; rest !== 0; rest &= rest - 1) {
      const n = lowestBit(rest);
      if (this.likeness.isExact(counted[n]?.word ?? 0, word)) bits |= 1 << n;
    }
    return bits;
  }

  form(form: number, run: Run, other: number): void {
    const weight = storedWeightIn(this.names.formTraits.data[form] as number);
    this.touched.touch(form, WITH_RUN, 0, weight);
    this.runs.add(form, run, other);
  }

  word(word: number, run: Run, domains: number): void {
    const other = TOKEN_WEIGHTS[this.names.heaviest.data[word] as number] as number;
    this.names.forEachHolding(word, domains, HEAVIEST, (forms, _, from, to) => {
      for (let at = from; at < to; at++) this.form((forms[at] as number) & ~WITH_INITIALS, run, other);
    });
  }

  private gatherOthers(least: number): void {
    const { domains } = this.question as QuestionForm;
    for (const id of this.likeness.findOthers(this.asked.word[0] as number, this.bounds.leastLikeness(least)))
      this.gather(id, 1, this.shortfallOf(0, id), domains);
  }

  /**
   * Offers what has been touched through `words` and may score `least`, but for what earlier words (`before`) have led to
   * already. `doubted` says whether words that share no key may agree in part all the same.
   */
  private offerTouched(words: number, before: number, doubted: boolean, least: number, top: TopForms): void {
    const { touched, bounds, ceilings } = this;
    if (touched.count > 0) this.fillIn(~words & this.plan.all);
    bounds.reckonWith(doubted);
    ceilings.begin();
    const { forms, weights, shortfalls } = touched;
    for (let at = 0; at < touched.count; at++) {
      const bits = touched.bits[at] as number;
      if ((bits & before) !== 0) continue;
      const form = forms[at] as number;
      const shortfall = shortfalls[at] as number;
      const most =
        (bits & WITH_RUN) === 0
          ? ceilings.of(bits, shortfall, weights[at] as number)
          : bounds.mostWithRun(form, bits, shortfall);
      if (most >= least - SLACK) top.offer(form, most);
    }
    touched.clear();
  }

  /** Finds out which of the touched names have words like these (bits) as well, the cheaper way of two. */
  private fillIn(words: number): void {
    let dear = 0;
    for (let rest = words; rest !== 0; rest &= rest - 1) {
      const n = lowestBit(rest);
      if (this.namesOf(n) > DEAREST * this.touched.count) dear |= 1 << n;
    }
    this.closed = true;
    this.gatherWords(words & ~dear);
    this.closed = false;
    for (let rest = dear; rest !== 0; rest &= rest - 1) this.lookFor(lowestBit(rest));
  }

  /** Looks at the words of every touched name for one like word `n` of the question. */
  private lookFor(n: number): void {
    const { touched } = this;
    for (let place = 0; place < touched.count; place++) {
      const form = touched.forms[place] as number;
      const id = this.likestIn(form, n);
      if (id >= 0) touched.addAt(place, 1 << n, this.shortfallOf(n, id));
    }
  }

  /** The word of a name that is most like word `n` of the question, if by half or more; else -1. */
  private likestIn(form: number, n: number): number {
    const { names, likeness, asked } = this;
    const end = names.formEnd.data[form] as number;
    let best = -1;
    let most = 0;
    for (let at = names.start(form); at < end; at++) {
      if (!isCounted((names.roles.data[at] as number) & 7)) continue;
      const id = names.words.data[at] as number;
      const row = likeness.rowOf(id);
      const like = row < 0 ? 0 : likeness.knownInRow(row, asked.word[n] as number);
      if (like < HALF || like <= most) continue;
      best = id;
      most = like;
    }
    return best;
  }

  /** How many names a word of the question leads to, about. */
  private namesOf(n: number): number {
    const { domains } = this.question as QuestionForm;
    let names = 0;
    for (const word of this.likeWords(n)) names += this.names.countOf(word, domains);
    return names;
  }

  /** Touches the names that hold words like those of the question given by their bits, the likest first. */
  private gatherWords(bits: number): void {
    const { domains } = this.question as QuestionForm;
    for (let rest = bits; rest !== 0; rest &= rest - 1) {
      const n = lowestBit(rest);
      for (const id of this.likeWords(n)) this.gather(id, 1 << n, this.shortfallOf(n, id), domains);
    }
  }

  /** What a word like word `n` of the question falls short of it. */
  private shortfallOf(n: number, id: number): number {
    return this.bounds.shortfall(n, id, this.likeness.likeness(this.asked.word[n] as number, id));
  }

  private likeWords(n: number): readonly number[] {
    return this.found[(this.question as QuestionForm).counted[n]?.word ?? 0] ?? [];
  }

  private gather(word: number, bit: number, shortfall: number, domains: number): void {
    this.bit = bit;
    this.shortfall = shortfall;
    this.names.forEachHolding(word, domains, this.heaviest, this.closed ? this.touchKnown : this.touchAll);
  }

  private readonly touchAll: StretchVisitor = (forms, weights, from, to) => {
    this.touched.touchAll(forms, weights, from, to, this.bit, this.shortfall);
  };

  private readonly touchKnown: StretchVisitor = (forms, _, from, to) => {
    this.touched.touchKnown(forms, from, to, this.bit, this.shortfall);
  };
}
