import { wholeKey } from '../names/sound-keys';
import { TOKEN_WEIGHTS } from '../names/token-weights';
import type { NameToken } from '../names/name-token';
import type { Lexicon } from './lexicon';
import { FormFlag, isCounted, type NameTable } from './name-table';
import type { QuestionForm } from './question';
import type { MatchSettings } from './settings';
import type { WordLikeness } from './word-likeness';

/** How far an estimate may fall short of the score: titles, particles, initials and legal forms are not in it. */
const SLACK = 0.08;
/** A word may weigh more in the name than in the question, so less of the question can do. */
const WEIGHT_MARGIN = 0.8;

/** Neighbouring words of the question taken as one: their weight, and their bits among the counted words. */
interface Run {
  readonly weight: number;
  readonly mask: number;
}
const NO_RUN: Run = { weight: 0, mask: 0 };
/** Words in a row that are tried as one. */
const LONGEST_RUN = 3;

/** Called with a form and the estimate of its score. */
export type Offer = (form: number, estimate: number) => void;

/**
 * Finds the names a question may match without looking at the others. Every word like one of the question's adds its
 * weight to the names that hold it; names with enough weight to come near the floor are estimated, and offered.
 */
export class CandidateFinder {
  private gathered = new Float32Array(0);
  private touched = new Int32Array(0);
  private count = 0;
  /** Forms that hold a run of the question's words divided otherwise. */
  private readonly runs = new Map<number, Run>();

  constructor(
    private readonly lexicon: Lexicon,
    private readonly names: NameTable,
    private readonly likeness: WordLikeness,
    private readonly settings: MatchSettings,
  ) {}

  /** Offers every form whose estimate comes near the floor, once. `found` holds the words like each word of the question. */
  find(question: QuestionForm, found: readonly (readonly number[])[], floor: number, offer: Offer): void {
    if (this.gathered.length < this.names.forms) {
      this.gathered = new Float32Array(this.names.forms + (this.names.forms >> 2));
      this.touched = new Int32Array(this.gathered.length);
    }
    this.count = 0;
    this.runs.clear();
    for (const { word, weight } of question.counted) {
      for (const id of found[word] ?? [])
        this.gather(id, weight * this.likeness.knownLikeness(word, id), question.domains);
    }
    this.gatherJoined(question);
    this.offerAll(question, floor - SLACK, offer);
  }

  private offerAll(question: QuestionForm, least: number, offer: Offer): void {
    const enough = this.leastWeight(question.weight, least, question.form.person) * WEIGHT_MARGIN;
    const { gathered, touched } = this;
    for (let at = 0; at < this.count; at++) {
      const form = touched[at] as number;
      const weight = gathered[form] as number;
      gathered[form] = 0;
      if (weight < enough) continue;
      const run = this.runs.get(form);
      const apart = this.estimate(question, form, NO_RUN);
      const estimate = run ? Math.max(apart, this.estimate(question, form, run)) : apart;
      if (estimate >= least) offer(form, estimate);
    }
  }

  private gather(word: number, weight: number, domains: number, run?: Run): void {
    const { postings } = this.names;
    if (word + 1 < postings.start.length) {
      const end = postings.start[word + 1] as number;
      for (let at = postings.start[word] as number; at < end; at++)
        this.add(postings.forms[at] as number, weight, domains, run);
    }
    if (postings.loose.size === 0) return;
    for (let at = postings.loose.first(word); at >= 0; at = postings.loose.after(at)) {
      this.add(postings.loose.valueAt(at), weight, domains, run);
    }
  }

  private add(form: number, weight: number, domains: number, run?: Run): void {
    if (((this.names.formFlags.data[form] as number) & domains) === 0) return;
    const before = this.gathered[form] as number;
    if (before === 0) this.touched[this.count++] = form;
    this.gathered[form] = before + weight;
    if (run) this.runs.set(form, run);
  }

  /** Words of the question that names hold as two, neighbours in it that names hold as one, or part elsewhere. */
  private gatherJoined(question: QuestionForm): void {
    const { tokens } = question.form;
    for (let at = 0; at < tokens.length; at++) {
      const { lexeme } = tokens[at] as NameToken;
      const alone = this.runOf(question, at, 1);
      if (lexeme.sounds.length >= 4) this.addAll(wholeKey([lexeme.sounds]), alone, question.domains);
      for (let span = 2; span <= LONGEST_RUN && at + span <= tokens.length; span++) {
        const run = this.runOf(question, at, span);
        const key = wholeKey(tokens.slice(at, at + span).map((token) => token.lexeme.sounds));
        this.lexicon.forEachOf(key, (id) => {
          this.gather(id, run.weight, question.domains, run);
        });
        this.addAll(key, run, question.domains);
      }
    }
  }

  /** Neighbours in the question, with their weight and the bits of those that are counted. */
  private runOf(question: QuestionForm, from: number, span: number): Run {
    let weight = 0;
    let mask = 0;
    for (let at = from; at < from + span; at++) {
      weight += TOKEN_WEIGHTS[question.form.tokens[at]?.weight ?? 0] as number;
      const counted = question.counted.findIndex((word) => word.at === at);
      if (counted >= 0 && counted < 31) mask |= 1 << counted;
    }
    return { weight, mask };
  }

  private addAll(key: number, run: Run, domains: number): void {
    const { pairs } = this.names;
    for (let at = pairs.first(key); at >= 0; at = pairs.after(at))
      this.add(pairs.valueAt(at), run.weight, domains, run);
  }

  /** The least weight of the question that can bring a name, which holds nothing else, to a score. */
  private leastWeight(all: number, score: number, person: boolean): number {
    let low = 0;
    let high = all;
    for (let step = 0; step < 12; step++) {
      const middle = (low + high) / 2;
      const rate = this.omissionRate(middle, person);
      if (middle / (middle + rate * (all - middle)) >= score) high = middle;
      else low = middle;
    }
    return high;
  }

  private omissionRate(solidity: number, person: boolean): number {
    const { omission, organizationOmission, thinOmission, solid } = this.settings;
    return (
      (person ? omission : organizationOmission) + (solidity < solid ? thinOmission * (solid - solidity) : 0)
    );
  }

  /** The scorer's formula over the counted words, each taking the best partner left; a run is known to agree. */
  private estimate(question: QuestionForm, form: number, run: Run): number {
    const { words, roles, formEnd } = this.names;
    const { contradiction } = this.settings;
    const { counted } = question;
    const person =
      question.form.person && ((this.names.formFlags.data[form] as number) & FormFlag.PERSON) !== 0;
    let used = run.mask;
    let agreed = run.weight;
    let total = run.weight;
    let solidity = run.weight;
    let matched = run.weight;
    let matchedOther = run.weight;
    const end = formEnd.data[form] as number;
    for (let at = this.names.start(form); at < end; at++) {
      const role = roles.data[at] as number;
      const id = words.data[at] as number;
      if (!isCounted(role & 7) || !this.likeness.isKnown(id)) continue;
      let best = 0;
      let bestAt = -1;
      for (let n = 0; n < counted.length && n < 31; n++) {
        if ((used & (1 << n)) !== 0) continue;
        const like = this.likeness.knownLikeness((counted[n] as { word: number }).word, id);
        if (like > best) {
          best = like;
          bestAt = n;
        }
      }
      if (bestAt < 0) continue;
      used |= 1 << bestAt;
      const own = (counted[bestAt] as { weight: number }).weight;
      const other = TOKEN_WEIGHTS[role >> 3] as number;
      const weight = (own + other) / 2;
      agreed += weight * (best - contradiction * (1 - best) * (1 - best));
      solidity += weight * best;
      total += weight;
      matched += own;
      matchedOther += other;
    }
    const left = Math.max(0, question.weight - matched);
    const leftOther = Math.max(0, this.names.weightOf(form) - matchedOther);
    const opposed = left < leftOther ? left : leftOther;
    const omitted = (left < leftOther ? leftOther : left) - opposed;
    return (
      (agreed - contradiction * opposed) / (total + opposed + this.omissionRate(solidity, person) * omitted)
    );
  }
}
