import { TokenKind, type NameToken } from '../names/name-token';
import { TOKEN_WEIGHTS } from '../names/token-weights';
import type { AskedWords } from './asked-words';
import { BoundFormula } from './bound-formula';
import { numberSimilarity } from './comparison';
import { MOST_COUNTED_SOUNDS, namedIn, soundsIn } from './form-traits';
import { NO_RUN, type FoundRun, type FoundRuns } from './found-runs';
import type { IndexTables } from './index-tables';
import type { Lexicon } from './lexicon';
import { isCounted, type NameTable } from './name-table';
import { MOST_SLACK, type QuestionForm } from './question';
import type { MatchSettings } from './settings';
import type { WordLikeness } from './word-likeness';

const LAST_LATIN = 0x24f;
/** Partners better than this find each other before others do. */
const JUST_NOT_GOOD = 0.799;

/** By how many sounds a question may be longer than a name that has the same words divided otherwise: slips, and vowels left out. */
const SOUNDS_APART = 4;

/** Good partners find each other first; then others known to be alike; what is left then is compared. */
const Pass = { GOOD: 0, KNOWN: 1, UNKEYED: 2 } as const;

/** The scorer's formula over the words of a stored name that retrieval counts: how high it may score, before it is aligned; see `BoundFormula`. */
export class FormEstimator {
  private readonly lexicon: Lexicon;
  private readonly names: NameTable;
  private question: QuestionForm | undefined;
  hasCompared = false;
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
   * The most a form may score whose words each take the best partner left. Words that share no key may agree in part, as
   * many as weigh `missable`; they are compared only if the form may score `least` by that. `hasCompared` tells whether they were.
   */
  estimate(form: number, missable: number, least: number): number {
    this.hasCompared = false;
    const run = this.runs.of(form);
    const apart = this.estimateWith(form, missable, least, NO_RUN);
    return run ? Math.max(apart, this.estimateWith(form, missable, least, run)) : apart;
  }

  /** How far the estimate of a form may fall short of its score. */
  slackOf(form: number): number {
    return this.mayDivideOtherwise(form) ? MOST_SLACK : (this.question as QuestionForm).slack;
  }

  /**
   * Whether a form has more words than the question, or fewer, and may have its sounds among its own: where words lost a
   * space or gained one, and a letter as well, no key may have led to the run. Legal forms are left out as often as not.
   */
  private mayDivideOtherwise(form: number): boolean {
    const traits = this.names.rows.traitsOf(form);
    const { named, sounds } = this.question as QuestionForm;
    const length = soundsIn(traits);
    return namedIn(traits) !== named && (sounds <= length + SOUNDS_APART || length === MOST_COUNTED_SOUNDS);
  }

  private estimateWith(form: number, missable: number, least: number, run: FoundRun): number {
    const { formula } = this;
    const { rows, words, roles } = this.names;
    const { count, weight: weights } = this.asked;
    let used = run.mask;
    // The pair weighs what either side does, or less.
    let total = Math.max(run.weight, (run.weight + run.other) / 2);
    let agreed = total;
    let solidity = total;
    let left = this.asked.total - run.weight;
    let leftOther = this.names.weightOf(form) - run.other;
    let initials = 0;
    let shortened = 0;
    let done = 0;
    const start = rows.start(form);
    const end = rows.end(form);
    for (let pass: number = Pass.GOOD; pass <= Pass.UNKEYED; pass++) {
      if (pass === Pass.UNKEYED) {
        const most = formula.score(agreed, total, solidity, left, leftOther, initials, shortened, missable);
        if (most < least) return most;
        this.hasCompared = true;
      }
      initials = 0;
      shortened = 0;
      for (let at = start; at < end; at++) {
        if ((done & (1 << (at - start))) !== 0) continue;
        const role = roles.data[at] as number;
        const kind = role & 7;
        if (kind === TokenKind.INITIAL) initials++;
        if (!isCounted(kind)) continue;
        const id = words.data[at] as number;
        let best = pass === Pass.GOOD ? JUST_NOT_GOOD : 0;
        let bestAt = -1;
        const row = this.likeness.rowOf(id);
        if (row >= 0 || kind === TokenKind.NUMBER || pass === Pass.UNKEYED) {
          for (let n = 0; n < count; n++) {
            if ((used & (1 << n)) !== 0) continue;
            const like = this.agreement(n, id, kind, row, pass);
            if (like > best) {
              best = like;
              bestAt = n;
            }
          }
        }
        if (bestAt < 0) {
          if (this.mayBeInitial(id)) shortened++;
          continue;
        }
        done |= 1 << (at - start);
        used |= 1 << bestAt;
        const own = weights[bestAt] as number;
        const other = TOKEN_WEIGHTS[role >> 3] as number;
        const weight = (own + other) / 2;
        agreed += weight * formula.worth(best);
        solidity += weight * best;
        total += weight;
        left -= own;
        leftOther -= other;
      }
    }
    return formula.score(agreed, total, solidity, left, leftOther, initials, shortened, 0);
  }

  private agreement(n: number, id: number, kind: number, row: number, pass: number): number {
    const { word, isNumber } = this.asked;
    const number = isNumber[n] === 1;
    if (number !== (kind === TokenKind.NUMBER)) return 0;
    if (number) return this.numberAgreement(n, id);
    return pass === Pass.UNKEYED
      ? this.likeness.likeness(word[n] as number, id)
      : this.likeness.keyedInRow(row, word[n] as number);
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
