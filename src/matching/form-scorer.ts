import { MAX_TOKENS, TokenKind } from '../names/name-token';
import { TOKEN_WEIGHTS } from '../names/token-weights';
import { Comparison, comparisonOf, numberSimilarity } from './comparison';
import { nameScore } from './explain';
import type { IndexTables } from './index-tables';
import type { Lexicon } from './lexicon';
import { NameScorer } from './name-scorer';
import { FormFlag } from './form-traits';
import type { NameTable } from './name-table';
import { sharesInitial } from './pair-scorer';
import type { QuestionForm } from './question';
import { ScoringSide, leftOutWeight } from './scoring-side';
import type { MatchSettings } from './settings';
import type { WordLikeness } from './word-likeness';

/**
 * What three letters agree with words they abbreviate, among the names of many: a quarter of all there are stand for some
 * listed organisation. Alone they suggest it; with other words that agree they may make a match.
 */
const THREE_LETTERS = 0.65;

/** Scores names of the index in full, against a reading of the question that `likeness` was begun with. */
export class FormScorer {
  private readonly lexicon: Lexicon;
  private readonly names: NameTable;
  readonly scorer: NameScorer;
  private readonly side = new ScoringSide();
  /** The revision that is asked about. */
  revision = 0;

  constructor(
    { lexicon, names }: IndexTables,
    private readonly likeness: WordLikeness,
    private readonly settings: MatchSettings,
  ) {
    this.lexicon = lexicon;
    this.names = names;
    this.scorer = new NameScorer(settings, THREE_LETTERS);
  }

  /** What a name scores by its words: in [0, 1]. `scorer` holds the particulars until the next one. */
  scoreWords(question: QuestionForm, form: number): number {
    this.loadForm(form);
    this.fillMatrix(question);
    return this.scorer.score(question.side, this.side);
  }

  /** What a name scores by itself whose words score `raw`, without evidence: in [0, 1]. */
  score(question: QuestionForm, form: number, raw: number): number {
    const { names } = this;
    const alias = names.rows.aliasOf(form);
    return nameScore(raw, this.isEqual(question, form), names.weak.data[alias] === 1, this.settings);
  }

  /** Whether a name is equal to the question's after normalisation. Other keys may have the same hash. */
  isEqual({ key, keyHash }: QuestionForm, form: number): boolean {
    const alias = this.names.rows.aliasOf(form);
    return keyHash === this.names.keyHash.data[alias] && this.names.keys.equals(alias, key);
  }

  private loadForm(form: number): void {
    const { names, lexicon, side } = this;
    const start = names.rows.start(form);
    side.count = names.rows.end(form) - start;
    side.pool = lexicon.pool.data;
    side.person = (names.flagsOf(form) & FormFlag.PERSON) !== 0;
    side.spelledOut = names.isSpelledOut(form, this.revision);
    for (let at = 0; at < side.count; at++) {
      const id = names.words.data[start + at] as number;
      const role = names.roles.data[start + at] as number;
      side.word[at] = id;
      side.initial[at] = lexicon.initial.data[id] as number;
      side.kind[at] = role & 7;
      side.spell(at, side.person || side.kind[at] !== TokenKind.NAME ? '' : lexicon.shortText(id));
      side.weight[at] = TOKEN_WEIGHTS[role >> 3] as number;
      side.leftOut[at] = leftOutWeight(role >> 3, lexicon.flags(id));
      side.from[at] = lexicon.soundsFrom(id);
      side.length[at] = lexicon.soundsLength(id);
      side.script[at] = lexicon.script.data[id] as number;
      side.unvowelled[at] = lexicon.flags(id) & 1;
    }
  }

  private fillMatrix(question: QuestionForm): void {
    const { side, likeness } = this;
    const { matrix } = this.scorer.board;
    for (let i = 0; i < question.side.count; i++) {
      const word = question.words[i] as number;
      for (let j = 0; j < side.count; j++) {
        const id = side.word[j] as number;
        let similar = 0;
        switch (comparisonOf(question.side.kind[i] as number, side.kind[j] as number)) {
          case Comparison.LIKENESS:
            similar = likeness.likeness(word, id);
            break;
          case Comparison.EXACT:
            similar = this.isSame(question, i, word, id) ? 1 : 0;
            break;
          case Comparison.NUMBER:
            similar = this.numberLikeness(question, i, j, id);
            break;
          case Comparison.INITIAL:
            similar = this.initialLikeness(question, i, j, word, id);
            break;
        }
        matrix[i * MAX_TOKENS + j] = similar;
      }
    }
  }

  private isSame(question: QuestionForm, i: number, word: number, id: number): boolean {
    if (this.likeness.isExact(word, id)) return true;
    const number = question.form.tokens[i]?.lexeme.number ?? -1;
    return number >= 0 && number === this.lexicon.number(id);
  }

  private numberLikeness(question: QuestionForm, i: number, j: number, id: number): number {
    const a = question.side;
    const b = this.side;
    const number = question.form.tokens[i]?.lexeme.number ?? -1;
    const listed = this.lexicon.number(id);
    return numberSimilarity(
      number,
      a.pool,
      a.from[i] as number,
      a.length[i] as number,
      listed,
      b.pool,
      b.from[j] as number,
      b.length[j] as number,
    );
  }

  private initialLikeness(question: QuestionForm, i: number, j: number, word: number, id: number): number {
    if (this.likeness.isExact(word, id)) return 1;
    const token = question.form.tokens[i];
    if (token === undefined) return 0;
    const sound = this.side.length[j] === 0 ? undefined : this.side.pool[this.side.from[j] as number];
    const sameScript = question.side.script[i] === this.side.script[j];
    if (token.kind === this.side.kind[j] && sameScript) return 0;
    return sharesInitial(
      token.lexeme.text.charCodeAt(0),
      this.lexicon.initial.data[id] as number,
      token.lexeme.sounds[0],
      sound,
      sameScript,
    );
  }
}
