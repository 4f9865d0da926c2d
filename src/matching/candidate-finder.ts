import { TokenKind, type NameToken } from '../names/name-token';
import { consonantKey, wholeKey } from '../names/sound-keys';
import { TOKEN_WEIGHTS } from '../names/token-weights';
import { FormEstimator, type Run } from './form-estimator';
import { JoinedWords } from './joined-words';
import type { Lexicon } from './lexicon';
import { FormFlag, abbreviationKey, type NameTable } from './name-table';
import type { QuestionForm } from './question';
import { MAX_ABBREVIATION } from './scoring-side';
import type { MatchSettings } from './settings';
import type { WordLikeness } from './word-likeness';

/** How far an estimate may fall short of the score: titles, particles and legal forms are not in it. */
export const SLACK = 0.1;
/** Words in a row that are tried as one. */
const LONGEST_RUN = 3;
/** Sounds of the shortest word that may be two. */
const SHORTEST_JOINED = 4;
const SHORTEST_ABBREVIATION = 3;

/** Called with a form and the most its score can come to. */
export type Offer = (form: number, most: number) => void;

/**
 * Finds the names a question may match without looking at the others. Every word like one of the question's leads to the
 * names that hold it; names that hold enough to come near the floor are offered.
 */
export class CandidateFinder {
  /** By form, the bits of the counted words of the question that it has a word like. */
  private held = new Int32Array(0);
  private touched = new Int32Array(0);
  private count = 0;
  private runs = new Map<number, Run>();
  private readonly joined: JoinedWords;
  /** One for each reading of the question. */
  private readonly estimators: FormEstimator[] = [];

  constructor(
    private readonly lexicon: Lexicon,
    private readonly names: NameTable,
    private readonly likeness: WordLikeness,
    private readonly settings: MatchSettings,
  ) {
    this.joined = new JoinedWords(lexicon, names);
  }

  /** The estimator for a reading of the question that `find` was called with. */
  estimator(reading: number): FormEstimator {
    return (this.estimators[reading] ??= new FormEstimator(
      this.lexicon,
      this.names,
      this.likeness,
      this.settings,
    ));
  }

  /**
   * Offers every form that may come near the floor, once. `found` holds the words like each word of the question.
   * `reading` is the number of the question's form.
   */
  find(
    question: QuestionForm,
    reading: number,
    found: readonly (readonly number[])[],
    floor: number,
    offer: Offer,
  ): void {
    if (this.held.length < this.names.forms) {
      this.held = new Int32Array(this.names.forms + (this.names.forms >> 2));
      this.touched = new Int32Array(this.held.length);
    }
    this.count = 0;
    const estimator = this.estimator(reading);
    estimator.begin(question);
    this.runs = estimator.runs;
    const skippable = estimator.skippable(floor - SLACK);
    question.counted.forEach(({ word }, at) => {
      const bit = 1 << at;
      if ((skippable & bit) !== 0) return;
      for (const id of found[word] ?? []) this.gather(id, bit, question.domains);
    });
    this.gatherJoined(question);
    if (!question.form.person) this.gatherAbbreviated(question);
    estimator.reckonWith(this.count);
    const { held, touched } = this;
    for (let at = 0; at < this.count; at++) {
      const form = touched[at] as number;
      const most = estimator.most(form, (held[form] as number) & ~TOUCHED);
      held[form] = 0;
      if (most >= floor - SLACK) offer(form, most);
    }
  }

  private gather(word: number, bit: number, domains: number, run?: Run): void {
    const { postings } = this.names;
    if (word + 1 < postings.start.length) {
      const end = postings.start[word + 1] as number;
      for (let at = postings.start[word] as number; at < end; at++)
        this.add(postings.forms[at] as number, bit, domains, run);
    }
    if (postings.loose.size === 0) return;
    for (let at = postings.loose.first(word); at >= 0; at = postings.loose.after(at)) {
      this.add(postings.loose.valueAt(at), bit, domains, run);
    }
  }

  private add(form: number, bit: number, domains: number, run?: Run): void {
    if (((this.names.formFlags.data[form] as number) & domains) === 0) return;
    const before = this.held[form] as number;
    if (before === 0) this.touched[this.count++] = form;
    this.held[form] = before | bit | TOUCHED;
    if (run) this.runs.set(form, run);
  }

  /** Words of the question that names hold as two, neighbours in it that names hold as one, or part elsewhere. */
  private gatherJoined(question: QuestionForm): void {
    const { tokens } = question.form;
    for (let at = 0; at < tokens.length; at++) {
      for (let span = 1; span <= LONGEST_RUN && at + span <= tokens.length; span++) {
        const run = tokens.slice(at, at + span);
        if (span > 1 || (run[0]?.lexeme.sounds.length ?? 0) >= SHORTEST_JOINED)
          this.gatherJoin(question, run, runOf(question, at, span));
      }
    }
  }

  private gatherJoin({ domains }: QuestionForm, tokens: readonly NameToken[], run: Run): void {
    const { pairs } = this.names;
    const sounds = tokens.map(({ lexeme }) => lexeme.sounds);
    const key = wholeKey(sounds);
    if (tokens.length > 1) this.lexicon.forEachOf(key, (id) => this.gather(id, 0, domains, run));
    for (let at = pairs.first(key); at >= 0; at = pairs.after(at))
      this.addRun(pairs.valueAt(at), domains, run);
    const unvowelled = tokens[0]?.lexeme.unvowelled === true;
    const otherKey = consonantKey(sounds, !unvowelled);
    if (otherKey === undefined) return;
    this.joined.ask(tokens);
    if (tokens.length > 1) {
      this.lexicon.forEachOf(otherKey, (id) => {
        if (this.joined.isWord(id)) this.gather(id, 0, domains, run);
      });
    }
    for (let at = pairs.first(otherKey); at >= 0; at = pairs.after(at)) {
      const form = pairs.valueAt(at);
      if (this.joined.isIn(form)) this.addRun(form, domains, run);
    }
  }

  /** A form that has the words themselves need not have their sum. */
  private addRun(form: number, domains: number, run: Run): void {
    if (run.mask === 0 || ((this.held[form] as number) & run.mask) !== run.mask)
      this.add(form, 0, domains, run);
  }

  /** Words of which one side has the initials only. */
  private gatherAbbreviated(question: QuestionForm): void {
    const { tokens } = question.form;
    tokens.forEach(({ kind, lexeme }, at) => {
      if (
        kind === TokenKind.NAME &&
        lexeme.text.length >= SHORTEST_ABBREVIATION &&
        lexeme.text.length <= MAX_ABBREVIATION
      )
        this.addAbbreviated(lexeme.text, runOf(question, at, 1), FormFlag.OTHER & question.domains);
      let initials = '';
      for (let end = at; end < tokens.length && initials.length < MAX_ABBREVIATION; end++) {
        initials += (tokens[end] as NameToken).lexeme.text.charAt(0);
        if (initials.length < SHORTEST_ABBREVIATION) continue;
        const word = this.lexicon.find(initials);
        if (word >= 0)
          this.gather(word, 0, FormFlag.OTHER & question.domains, runOf(question, at, end - at + 1));
      }
    });
  }

  private addAbbreviated(initials: string, run: Run, domains: number): void {
    const { pairs } = this.names;
    for (let at = pairs.first(abbreviationKey(initials)); at >= 0; at = pairs.after(at)) {
      const form = pairs.valueAt(at);
      if (this.hasInitials(form, initials)) this.add(form, 0, domains, run);
    }
  }

  private hasInitials(form: number, initials: string): boolean {
    const { words, formEnd } = this.names;
    const last = (formEnd.data[form] as number) - initials.length;
    for (let from = this.names.start(form); from <= last; from++) {
      let same = 0;
      while (
        same < initials.length &&
        this.initialAt(words.data[from + same] as number) === initials.charCodeAt(same)
      )
        same++;
      if (same === initials.length) return true;
    }
    return false;
  }

  private initialAt(word: number): number {
    return this.lexicon.initial.data[word] as number;
  }
}

/** Set for forms that are touched, whatever they hold. */
const TOUCHED = 1 << 31;

/** Neighbours in the question, with their weight and the bits of those that are counted. */
function runOf(question: QuestionForm, from: number, span: number): Run {
  let weight = 0;
  let mask = 0;
  for (let at = from; at < from + span; at++) {
    weight += TOKEN_WEIGHTS[question.form.tokens[at]?.weight ?? 0] as number;
    const counted = question.counted.findIndex((word) => word.at === at);
    if (counted >= 0) mask |= 1 << counted;
  }
  return { weight, mask };
}
