import { TOKEN_WEIGHTS } from '../names/token-weights';
import { AskedWords } from './asked-words';
import { Ceilings } from './ceilings';
import { DividedNames, type DividedVisitor } from './divided-names';
import { FormBounds } from './form-bounds';
import { FormEstimator } from './form-estimator';
import { HEAVIEST, storedWeight, storedWeightIn } from './form-traits';
import { FoundRuns, WITH_RUN, type Run } from './found-runs';
import type { IndexTables } from './index-tables';
import { lowestBit } from './lowest-bit';
import { isCounted, type NameTable } from './name-table';
import { classIn, formIn, initialsIn } from './posting';
import type { StretchVisitor } from './postings';
import { MOST_SLACK, type QuestionForm } from './question';
import type { MatchSettings } from './settings';
import type { TopForms } from './top-forms';
import type { TouchedForms } from './touched-forms';
import type { WordLikeness } from './word-likeness';
import { WordPlan } from './word-plan';

/** How many names a word leads to can be read in the time that it takes to look for the word in one. */
const DEAREST = 30;
const UNKNOWN = -1;

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
  /** What is gathered by: a word of the question, how like it the word is that leads to names, and by weight class what it comes to. */
  private asking = 0;
  private like = 0;
  private readonly shortfalls = new Int32Array(TOKEN_WEIGHTS.length);

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
    const words = this.plan.first(least - MOST_SLACK);
    this.gatherWords(words);
    this.divided.find(question, mayAnswer, this);
    this.offerTouched(words, 0, least, top);
  }

  /**
   * Offers the forms that only the words left lead to, without which one that scores `least` or more could be missed. `alone`
   * says that no reading of the question has more than one word to be found by.
   */
  findRest(least: number, alone: boolean, top: TopForms): void {
    const { counted, form } = this.question as QuestionForm;
    if (alone && counted.length === 1) {
      // A name of one word has no other to be found by: nothing is left to keys.
      this.gatherOthers(form.tokens.length === 1 ? least : least - MOST_SLACK);
      this.offerTouched(this.plan.all, 0, least, top);
      return;
    }
    const before = this.plan.done;
    const left = this.plan.left;
    const notYet = this.plan.all & ~before;
    const words = this.plan.rest(least);
    this.heaviest = storedWeight(this.bounds.heaviest(left, notYet, least - MOST_SLACK));
    this.gatherWords(words);
    this.heaviest = HEAVIEST;
    this.offerTouched(words, before, least, top);
  }

  holds(form: number, { mask }: Run): boolean {
    let missing = mask;
    const end = this.names.rows.end(form);
    for (let at = this.names.rows.start(form); missing !== 0 && at < end; at++)
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
    const weight = storedWeightIn(this.names.rows.traitsOf(form));
    this.touched.touch(form, WITH_RUN, 0, weight, 0);
    this.runs.add(form, run, other);
  }

  word(word: number, run: Run, domains: number): void {
    this.names.forEachHolding(word, domains, HEAVIEST, (postings, _, from, to) => {
      for (let at = from; at < to; at++) {
        const posting = postings[at] as number;
        this.form(formIn(posting), run, TOKEN_WEIGHTS[classIn(posting)] as number);
      }
    });
  }

  private gatherOthers(least: number): void {
    const { domains } = this.question as QuestionForm;
    for (const id of this.likeness.findOthers(this.asked.word[0] as number, this.bounds.leastLikeness(least)))
      this.gather(0, id, domains);
  }

  /**
   * Offers what has been touched through `words` and may score `least`, but for what earlier words (`before`) have led to
   * already.
   */
  private offerTouched(words: number, before: number, least: number, top: TopForms): void {
    const { touched, bounds, ceilings } = this;
    const needed = least - MOST_SLACK;
    if (touched.count > 0) this.fillIn(~words & this.plan.all);
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
      if (most >= needed) top.offer(form, most);
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

  /** Looks at the words of every touched name for those like word `n` of the question by half or more, the likest first. */
  private lookFor(n: number): void {
    const { touched, names, likeness } = this;
    const word = this.asked.word[n] as number;
    for (let place = 0; place < touched.count; place++) {
      const form = touched.forms[place] as number;
      const end = names.rows.end(form);
      let best = -1;
      let most = 0;
      let found = 0;
      for (let at = names.rows.start(form); at < end; at++) {
        if (!isCounted((names.roles.data[at] as number) & 7)) continue;
        const row = likeness.rowOf(names.words.data[at] as number);
        const like = row < 0 ? 0 : likeness.keyedInRow(row, word);
        if (like === 0) continue;
        found++;
        if (like <= most) continue;
        best = at;
        most = like;
      }
      if (found === 0) continue;
      const shortfall = this.bounds.shortfall(n, (names.roles.data[best] as number) >> 3, most);
      touched.addAt(place, 1 << n, shortfall);
      if (found > 1) touched.markTwins(place);
    }
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
      for (const id of this.likeWords(n)) this.gather(n, id, domains);
    }
  }

  private likeWords(n: number): readonly number[] {
    return this.found[(this.question as QuestionForm).counted[n]?.word ?? 0] ?? [];
  }

  /** Touches the names of these domains that hold a word like word `n` of the question. */
  private gather(n: number, word: number, domains: number): void {
    this.asking = n;
    this.like = this.likeness.likeness(this.asked.word[n] as number, word);
    this.shortfalls.fill(UNKNOWN);
    this.names.forEachHolding(word, domains, this.heaviest, this.closed ? this.touchKnown : this.touchAll);
  }

  private readonly touchAll: StretchVisitor = (postings, weights, from, to) => {
    const { touched, asking } = this;
    for (let at = from; at < to; at++) {
      const posting = postings[at] as number;
      const shortfall = this.shortfallOf(classIn(posting));
      touched.touch(formIn(posting), 1 << asking, shortfall, weights[at] as number, initialsIn(posting));
    }
  };

  private readonly touchKnown: StretchVisitor = (postings, _, from, to) => {
    const { touched, asking } = this;
    for (let at = from; at < to; at++) {
      const posting = postings[at] as number;
      const place = touched.find(formIn(posting));
      if (place >= 0) touched.addAt(place, 1 << asking, this.shortfallOf(classIn(posting)));
    }
  };

  private shortfallOf(weight: number): number {
    const known = this.shortfalls[weight] as number;
    if (known !== UNKNOWN) return known;
    return (this.shortfalls[weight] = this.bounds.shortfall(this.asking, weight, this.like));
  }
}
