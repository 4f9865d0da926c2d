import { TokenKind, type NameToken } from '../names/name-token';
import { TOKEN_WEIGHTS } from '../names/token-weights';
import type { AskedWords } from './asked-words';
import { BoundFormula } from './bound-formula';
import { numberSimilarity } from './comparison';
import { NO_RUN, type FoundRun, type FoundRuns } from './found-runs';
import type { IndexTables } from './index-tables';
import type { Lexicon } from './lexicon';
import { isCounted, type NameTable } from './name-table';
import type { QuestionForm } from './question';
import type { MatchSettings } from './settings';
import type { WordLikeness } from './word-likeness';

const LAST_LATIN = 0x24f;
/** Partners better than this find each other before others do. */
const JUST_NOT_GOOD = 0.799;

/** The scorer's formula over the words of a stored name that retrieval counts: how high it may score, before it is aligned. */
export class FormEstimator {
  private readonly lexicon: Lexicon;
  private readonly names: NameTable;
  private question: QuestionForm | undefined;
  private readonly formula: BoundFormula;

  constructor(
    { lexicon, names }: IndexTables,
    private readonly likeness: WordLikeness,
    private readonly asked: AskedWords,
    private readonly runs: FoundRuns,
    settings: MatchSettings,
  ) {
    this.lexicon = lexicon;
    this.names = names;
    this.formula = new BoundFormula(settings);
  }

  /** To be told what is asked, which `asked` holds as well. */
  begin(question: QuestionForm): void {
    this.question = question;
    this.formula.person = this.asked.person;
  }

  /**
   * The most a form may score whose words each take the best partner left of those known to be like them. Words that share
   * no key may agree in part, but no more than those of the weight `missable` do.
   */
  estimate(form: number, missable: number): number {
    return this.estimateBoth(form, missable, false);
  }

  /** The same, having compared words that share no key. */
  estimateThoroughly(form: number): number {
    return this.estimateBoth(form, 0, true);
  }

  private estimateBoth(form: number, missable: number, thorough: boolean): number {
    const run = this.runs.of(form);
    const apart = this.estimateWith(form, missable, thorough, NO_RUN);
    return run ? Math.max(apart, this.estimateWith(form, missable, thorough, run)) : apart;
  }

  private estimateWith(form: number, missable: number, thorough: boolean, run: FoundRun): number {
    const { words, roles, formEnd } = this.names;
    const { count, word, weight: weights, isNumber } = this.asked;
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
          for (let n = 0; n < count; n++) {
            if ((used & (1 << n)) !== 0) continue;
            const like = this.agreement(n, id, kind, row);
            if (like > best) {
              best = like;
              bestAt = n;
            }
          }
        }
        if (pass === 1 && thorough && kind !== TokenKind.NUMBER) {
          for (let n = 0; n < count; n++) {
            if ((used & (1 << n)) !== 0 || isNumber[n] === 1) continue;
            const like = this.likeness.likeness(word[n] as number, id);
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
    const left = this.asked.total - matched;
    const leftOther = this.names.weightOf(form) - matchedOther;
    return this.formula.score(agreed, total, solidity, left, leftOther, initials, shortened, missable);
  }

  private agreement(n: number, id: number, kind: number, row: number): number {
    const number = this.asked.isNumber[n] === 1;
    if (number !== (kind === TokenKind.NUMBER)) return 0;
    return number ? this.numberAgreement(n, id) : this.likeness.knownInRow(row, this.asked.word[n] as number);
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
    for (const initial of this.asked.initials) {
      if (initial === letter || initial > LAST_LATIN !== letter > LAST_LATIN) return true;
    }
    return false;
  }
}
