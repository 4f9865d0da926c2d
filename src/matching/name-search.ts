import { MAX_TOKENS, type NameForm, type TokenKind } from '../names/name-token';
import type { WeightClass } from '../names/token-weights';
import { TOKEN_WEIGHTS } from '../names/token-weights';
import { BestParties } from './best-parties';
import { CandidateFinder, SLACK } from './candidate-finder';
import { KINDS, type EntryTable } from './entry-table';
import { EntryView } from './entry-view';
import { weighEvidence } from './evidence';
import { explainForms, nameScore } from './explain';
import type { IndexTables } from './index-tables';
import type { Lexicon } from './lexicon';
import { NameScorer } from './name-scorer';
import { FormFlag, type NameTable } from './name-table';
import { PairScorer, sharesInitial } from './pair-scorer';
import { takeApart, type Question, type QuestionForm } from './question';
import { checkQuery } from './query-limits';
import { ScoringSide, leftOutWeight } from './scoring-side';
import type { NameMatch, NameQuery } from './search-types';
import type { MatchSettings } from './settings';
import { TopForms } from './top-forms';
import { Comparison, comparisonOf, numberSimilarity } from './comparison';
import { WordLikeness } from './word-likeness';

/** Names scored in full at most for one question. Bounds the time of a very common name. */
const MAX_SCORED = 2000;
/** Evidence may move any of the names that are alike. */
const MAX_SCORED_WITH_EVIDENCE = 512;
/** How far evidence can lift a name over the floor. */
const EVIDENCE_HEADROOM = 0.15;

/** A question as it is being answered. */
interface Asked {
  readonly question: Question;
  readonly query: NameQuery;
  readonly view: EntryView;
  readonly limit: number;
  readonly floor: number;
}

interface Hit {
  readonly form: number;
  readonly question: QuestionForm;
  readonly entry: number;
  readonly score: number;
}

/** Answers name questions from tables that it only reads. Holds scratch space: one question at a time. */
export class NameSearch {
  private readonly lexicon: Lexicon;
  private readonly names: NameTable;
  private readonly entries: EntryTable;
  private readonly likeness: WordLikeness;
  private readonly finder: CandidateFinder;
  private readonly scorer: NameScorer;
  private readonly explainer: PairScorer;
  private readonly side = new ScoringSide();
  private readonly askedSides: ScoringSide[] = [];
  private readonly top = new TopForms();

  constructor(
    { lexicon, names, entries }: IndexTables,
    private readonly settings: MatchSettings,
  ) {
    this.lexicon = lexicon;
    this.names = names;
    this.entries = entries;
    this.likeness = new WordLikeness(lexicon);
    this.finder = new CandidateFinder(lexicon, names, this.likeness, settings);
    this.scorer = new NameScorer(settings);
    this.explainer = new PairScorer(settings);
  }

  /** To be told when the tables have grown. */
  forget(): void {
    this.likeness.forget();
  }

  /** The best matches, one a party, best first; equal scores by entry id. Throws `BAD_USER_INPUT`. */
  search(query: NameQuery): NameMatch[] {
    return this.answer(query, (asked) => this.scoreCandidates(asked));
  }

  /** The same without candidate generation: scores everyone. For measuring what retrieval loses. */
  searchExhaustively(query: NameQuery): NameMatch[] {
    return this.answer(query, (asked) => {
      const hits: Hit[] = [];
      for (const form of asked.question.forms) {
        for (let at = 0; at < this.names.forms; at++) {
          if (!this.mayAnswer(form, at, asked.view)) continue;
          const hit = this.scoreForm(form, at, asked);
          if (hit.score >= asked.floor) hits.push(hit);
        }
      }
      return hits;
    });
  }

  private answer(query: NameQuery, hitsFor: (asked: Asked) => Hit[]): NameMatch[] {
    checkQuery(query);
    const question = takeApart(query.name, query.kind, this.askedSides);
    const { limit } = query;
    const floor = query.minScore ?? this.settings.suggestionFloor;
    const kindNumber = (kind: string): number => KINDS.findIndex((known) => known === kind);
    const view = new EntryView(this.entries, kindNumber, query.filter ?? {}, query.revision);
    this.likeness.begin(question.words);
    const asked = { question, query, view, limit, floor };
    return this.bestOfEachParty(hitsFor(asked), asked);
  }

  /** Scores what retrieval finds, the most promising first, until nothing left can come among the best. */
  private scoreCandidates(asked: Asked): Hit[] {
    const { question, query, view, floor } = asked;
    const hits: Hit[] = [];
    const best = new BestParties(asked.limit, floor);
    const least = (): number => (query.evidence ? floor - EVIDENCE_HEADROOM : best.least) - SLACK;
    let left = query.evidence ? MAX_SCORED_WITH_EVIDENCE : MAX_SCORED;
    this.findCandidates(asked);
    this.top.forEachFromBest((reading, at, atMost) => {
      if (atMost < least() || left === 0) return false;
      const estimator = this.finder.estimator(reading);
      const form = question.forms[reading] as QuestionForm;
      if (estimator.estimate(at, false) < least()) return true;
      if (!this.mayAnswer(form, at, view) || estimator.estimate(at, true) < least()) return true;
      left--;
      const hit = this.scoreForm(form, at, asked);
      if (hit.score < best.least) return true;
      hits.push(hit);
      best.add(view.partyOf(hit.entry), hit.score);
      return true;
    });
    return hits;
  }

  private findCandidates({ question, query, floor }: Asked): void {
    const found = question.words.map((): readonly number[] => []);
    // A name of one word has no other to be found by: nothing is left to keys.
    const alone = question.forms.every(({ counted }) => counted.length <= 1);
    const counted = new Set(question.forms.flatMap((form) => form.counted.map(({ word }) => word)));
    for (const word of counted) found[word] = this.likeness.find(word, alone);
    this.top.begin();
    const least = query.evidence ? floor - EVIDENCE_HEADROOM : floor;
    question.forms.forEach((form, reading) => {
      this.finder.find(form, reading, found, least, (at, most) => {
        this.top.offer(
          reading,
          at,
          query.evidence ? this.finder.estimator(reading).estimate(at, true) : most,
        );
      });
    });
  }

  /** Whether a form is of an alias and entry that count, and can be compared with the question's form at all. */
  private mayAnswer(question: QuestionForm, form: number, view: EntryView): boolean {
    const { names } = this;
    const flags = names.formFlags.data[form] as number;
    if ((flags & question.domains) === 0 || (question.form.reading && (flags & FormFlag.READING) !== 0))
      return false;
    const alias = names.formAlias.data[form] as number;
    if (!view.holds(names.added.data[alias] as number, names.removed.data[alias] as number)) return false;
    return view.passes(names.aliasEntry.data[alias] as number);
  }

  private scoreForm(question: QuestionForm, form: number, { query, view }: Asked): Hit {
    this.loadForm(form);
    this.fillMatrix(question);
    const raw = this.scorer.score(question.side, this.side);
    const alias = this.names.formAlias.data[form] as number;
    const entry = this.names.aliasEntry.data[alias] as number;
    const equal = question.keyHash === this.names.keyHash.data[alias];
    let score = nameScore(raw, equal, this.names.weak.data[alias] === 1, this.settings);
    if (query.evidence && score > 0) {
      for (const { contribution } of weighEvidence(score, query.evidence, view.evidenceOf(entry)))
        score += contribution;
    }
    return { form, question, entry, score };
  }

  private loadForm(form: number): void {
    const { names, lexicon, side } = this;
    const start = names.start(form);
    side.count = (names.formEnd.data[form] as number) - start;
    side.pool = lexicon.pool.data;
    side.person = ((names.formFlags.data[form] as number) & FormFlag.PERSON) !== 0;
    for (let at = 0; at < side.count; at++) {
      const id = names.words.data[start + at] as number;
      const role = names.roles.data[start + at] as number;
      side.word[at] = id;
      side.initial[at] = lexicon.initial.data[id] as number;
      side.spell(at, side.person ? '' : lexicon.shortText(id));
      side.kind[at] = role & 7;
      side.weight[at] = TOKEN_WEIGHTS[role >> 3] as number;
      side.leftOut[at] = leftOutWeight(role >> 3, lexicon.flags.data[id] as number);
      side.from[at] = lexicon.soundsFrom.data[id] as number;
      side.length[at] = lexicon.soundsLength.data[id] as number;
      side.script[at] = lexicon.script.data[id] as number;
      side.unvowelled[at] = (lexicon.flags.data[id] as number) & 1;
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
    return number >= 0 && number === this.lexicon.number.data[id];
  }

  private numberLikeness(question: QuestionForm, i: number, j: number, id: number): number {
    const a = question.side;
    const b = this.side;
    const number = question.form.tokens[i]?.lexeme.number ?? -1;
    const listed = this.lexicon.number.data[id] as number;
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

  private bestOfEachParty(hits: Hit[], { limit, query, view }: Asked): NameMatch[] {
    const idOf = (hit: Hit): string => this.entries.entryId.get(hit.entry);
    hits.sort((a, b) => b.score - a.score || compareTexts(idOf(a), idOf(b)) || a.form - b.form);
    const matches: NameMatch[] = [];
    const parties = new Set<string>();
    for (const hit of hits) {
      if (matches.length === limit) break;
      const partyId = view.partyOf(hit.entry);
      if (partyId === undefined || parties.has(partyId)) continue;
      parties.add(partyId);
      matches.push(this.describe(hit, partyId, idOf(hit), query, view));
    }
    return matches;
  }

  private describe(hit: Hit, partyId: string, entryId: string, query: NameQuery, view: EntryView): NameMatch {
    const alias = this.names.formAlias.data[hit.form] as number;
    const equal = hit.question.keyHash === this.names.keyHash.data[alias];
    const weak = this.names.weak.data[alias] === 1;
    const named = explainForms(
      hit.question.form,
      this.formOf(hit.form),
      { equal, weak },
      this.explainer,
      this.settings,
    );
    const evidence = query.evidence
      ? weighEvidence(named.score, query.evidence, view.evidenceOf(hit.entry))
      : [];
    return {
      partyId,
      entryId,
      aliasId: this.names.aliasId.get(alias),
      score: hit.score,
      aboveThreshold: hit.score >= this.settings.threshold,
      explanation: { ...named.explanation, adjustments: [...named.explanation.adjustments, ...evidence] },
    };
  }

  /** A stored form as it was analysed. */
  private formOf(form: number): NameForm {
    const { names, lexicon } = this;
    const tokens = [];
    for (let at = names.start(form); at < (names.formEnd.data[form] as number); at++) {
      const role = names.roles.data[at] as number;
      const lexeme = lexicon.lexeme(names.words.data[at] as number);
      tokens.push({ lexeme, kind: (role & 7) as TokenKind, weight: (role >> 3) as WeightClass });
    }
    return {
      tokens,
      script: tokens[0]?.lexeme.script ?? 'Zyyy',
      reading: ((names.formFlags.data[form] as number) & FormFlag.READING) !== 0,
      person: ((names.formFlags.data[form] as number) & FormFlag.PERSON) !== 0,
    };
  }
}

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
