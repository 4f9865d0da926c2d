import { AnsweringForms } from './answering-forms';
import { withAskedNumber } from './asked-number';
import { asksForCompany } from './asks-for-company';
import { BestParties } from './best-parties';
import { CandidateFinder } from './candidate-finder';
import { EntriesAsOf } from './entries-as-of';
import type { EntryTable } from './entry-table';
import { weighEvidence, type AskedEvidence } from './evidence';
import { EvidenceCeiling } from './evidence-ceiling';
import { explainScored, withEvidence } from './explain';
import { FormScorer } from './form-scorer';
import { IdentifiedNames } from './identified-names';
import type { IndexTables } from './index-tables';
import { FormFlag } from './form-traits';
import { NameBudget } from './name-budget';
import type { NameTable } from './name-table';
import { PartyEvidence } from './party-evidence';
import { isOfSeveral, MOST_SLACK, takeApart, type Question, type QuestionForm } from './question';
import { checkQuery } from './query-limits';
import type { ScoringSide } from './scoring-side';
import { asksForVessel } from './ship-numbers';
import type { NameMatch, NameQuery, QueryEvidence } from './search-types';
import type { MatchSettings } from './settings';
import { TopForms } from './top-forms';
import { TouchedForms } from './touched-forms';
import { turnedNames } from './turned-names';
import { withinLimit } from './within-limit';
import { WordLikeness } from './word-likeness';
import { WordingScores } from './wording-scores';

/**
 * Names are looked for down to this score, though only higher ones be asked for: what words agree in that share no key is
 * estimated too low now and then.
 */
const LEAST_LOOKED_FOR = 0.4;
/** As many parties are looked for, though fewer be asked for: the first must not hang on how many. */
const FEWEST_LOOKED_FOR = 10;

/** Stands for the score of a name that was estimated to come to too little. */
const TOO_LITTLE = -1;

/** A question as it is being answered. */
interface Asked {
  readonly question: Question;
  readonly query: NameQuery;
  readonly asOf: EntriesAsOf;
  /** What the asker knows of the subject, its kind among it; and what is listed. */
  readonly known?: AskedEvidence;
  readonly evidence: PartyEvidence;
  readonly best: BestParties;
}

interface Hit {
  readonly form: number;
  readonly question: QuestionForm;
  readonly entry: number;
  readonly score: number;
  /** Whether its party has a document number that was asked for: such a one is not cut off. */
  readonly identified: boolean;
}

/** Answers name questions from tables that it only reads. Holds scratch space: one question at a time. */
export class NameSearch {
  private readonly names: NameTable;
  private readonly entries: EntryTable;
  private readonly answering: AnsweringForms;
  private readonly likeness: WordLikeness;
  /** One for each reading of a question. */
  private readonly finders: CandidateFinder[] = [];
  private readonly scores: WordingScores;
  private readonly touched = new TouchedForms();
  private readonly scorer: FormScorer;
  private readonly askedSides: ScoringSide[] = [];
  private readonly top: TopForms;
  private readonly identified: IdentifiedNames;

  constructor(
    private readonly tables: IndexTables,
    private readonly settings: MatchSettings,
  ) {
    this.names = tables.names;
    this.entries = tables.entries;
    this.answering = new AnsweringForms(tables.names, tables.entries);
    this.likeness = new WordLikeness(tables.lexicon);
    this.scorer = new FormScorer(tables, this.likeness, settings);
    this.scores = new WordingScores(tables.names);
    this.top = new TopForms((form) => tables.names.rows.wordingOf(form));
    this.identified = new IdentifiedNames(tables.names, tables.entries);
  }

  /** To be told when the tables have grown. */
  forget(): void {
    this.likeness.forget();
    this.answering.forget();
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
          if (!this.mayAnswer(form, at)) continue;
          this.keep(this.scoreForm(form, at, asked), asked, hits);
        }
      }
      return hits;
    });
  }

  private answer(given: NameQuery, hitsFor: (asked: Asked) => Hit[]): NameMatch[] {
    checkQuery(given);
    const query = withAskedNumber(given);
    this.answering.begin(query);
    this.scorer.revision = query.revision;
    const turned = turnedNames(query.name, this.names, (form) => this.answering.has(form));
    const question = takeApart(query.name, this.askedSides, turned);
    const asOf = new EntriesAsOf(this.entries, query.revision);
    this.likeness.begin(question.words, query.revision);
    const share = query.minScore === undefined ? this.settings.suggestionShare : 0;
    const floor = query.minScore ?? this.settings.suggestionFloor;
    // What one name of a text finds says nothing of its others.
    const several = isOfSeveral(question);
    const best = new BestParties(
      Math.max(query.limit, FEWEST_LOOKED_FOR),
      Math.min(floor, several ? this.settings.suggestionFloor : LEAST_LOOKED_FOR),
      several ? 0 : share,
    );
    const { kind } = query;
    const isCompany = kind === undefined && question.forms.some(({ form }) => asksForCompany(form));
    const said = isCompany ? { isCompany } : kind && { kind };
    const readings = question.forms.map(({ form }) => form);
    const isVessel = query.evidence?.identifiers !== undefined && asksForVessel(query, readings);
    const known = said || isVessel ? { ...query.evidence, ...said, isVessel } : query.evidence;
    const evidence = new PartyEvidence(this.entries, asOf);
    const asked: Asked = { question, query, asOf, best, evidence, ...(known && { known }) };
    const hits = hitsFor(asked);
    const least = Math.max(best.least, share * best.best);
    return this.bestOfEachParty(
      hits.filter(({ score, identified }) => score >= floor && (identified || score >= least)),
      asked,
    );
  }

  /** Scores what retrieval finds, the most promising first, until nothing left can come among the best. */
  private scoreCandidates(asked: Asked): Hit[] {
    const { question, query, best } = asked;
    const { scores } = this;
    const hits: Hit[] = [];
    const found = this.findLikeWords(question);
    const alone = question.forms.every(({ counted }) => counted.length <= 1);
    const ceiling = query.evidence && new EvidenceCeiling(query.evidence);
    const least = (): number => (ceiling ? ceiling.leastName(best.least) : best.least);
    if (query.evidence) this.scoreIdentified(query.evidence, asked, hits);
    const budget = new NameBudget();
    // Names that may come to as much are judged alike, whichever of them is scored first.
    let judged = 0;
    let counting = 0;
    const visit = (reading: number, at: number, atMost: number): boolean => {
      if (atMost !== judged) counting = least();
      judged = atMost;
      if (atMost < counting - MOST_SLACK) return false;
      const form = question.forms[reading] as QuestionForm;
      const { bounds, estimator } = this.finder(reading);
      const needed = counting - estimator.slackOf(at);
      if (atMost < needed) return true;
      // What does not count at this revision must not use up what may be looked at.
      if (!this.mayAnswer(form, at)) return true;
      const slot = scores.slotOf(reading, at);
      if (!scores.isKnown(slot)) {
        if (budget.isSpent) return false;
        budget.toEstimate--;
        const isBelow = estimator.estimate(at, budget.toCompare > 0 ? bounds.missable : 0, needed) < needed;
        if (estimator.hasCompared) budget.toCompare--;
        if (!isBelow) budget.toScore--;
        scores.set(slot, reading, at, isBelow ? TOO_LITTLE : this.scorer.scoreWords(form, at));
      }
      const score = scores.scoreOf(slot);
      if (score !== TOO_LITTLE) this.keep(this.hitOf(form, at, score, asked), asked, hits);
      return true;
    };
    scores.begin();
    for (const isFirst of [true, false]) {
      this.top.begin();
      for (const [reading, form] of question.forms.entries()) {
        this.top.beginReading(reading);
        const finder = this.finder(reading);
        const mayAnswer = (at: number): boolean => this.mayAnswer(form, at);
        if (isFirst) finder.findFirst(form, found, mayAnswer, least(), this.top);
        else finder.findRest(least(), alone, this.top);
      }
      this.top.forEachFromBest(budget, visit);
    }
    return hits;
  }

  /** Scores whatever names the entries have that have an asked document number. */
  private scoreIdentified(evidence: QueryEvidence, asked: Asked, hits: Hit[]): void {
    this.identified.find(evidence, asked.asOf, (at) => {
      for (const form of asked.question.forms)
        if (this.mayAnswer(form, at)) this.keep(this.scoreForm(form, at, asked), asked, hits);
    });
  }

  /** Adds a name to the answers, if it may be one. */
  private keep(hit: Hit, { best, asOf }: Asked, hits: Hit[]): void {
    if (hit.score < best.least && !hit.identified) return;
    hits.push(hit);
    best.add(asOf.partyOf(hit.entry), hit.score);
  }

  /** By word of the question, the words of the index like it. */
  private findLikeWords({ words, forms }: Question): readonly (readonly number[])[] {
    const counted = new Set(forms.flatMap((form) => form.counted.map(({ word }) => word)));
    return words.map((_, word) => (counted.has(word) ? this.likeness.find(word) : []));
  }

  /** The finder for a reading of the question. */
  private finder(reading: number): CandidateFinder {
    return (this.finders[reading] ??= new CandidateFinder(
      this.tables,
      this.likeness,
      this.touched,
      this.settings,
    ));
  }

  /** Whether a form counts, and can be compared with the question's form at all. */
  private mayAnswer(question: QuestionForm, form: number): boolean {
    const flags = this.names.flagsOf(form);
    if ((flags & question.domains) === 0 || (question.form.reading && (flags & FormFlag.READING) !== 0))
      return false;
    return this.answering.has(form);
  }

  private scoreForm(question: QuestionForm, form: number, asked: Asked): Hit {
    return this.hitOf(question, form, this.scorer.scoreWords(question, form), asked);
  }

  /** What a name scores whose words score `raw`. */
  private hitOf(question: QuestionForm, form: number, raw: number, { known, evidence }: Asked): Hit {
    const alias = this.names.rows.aliasOf(form);
    const entry = this.names.aliasEntry.data[alias] as number;
    let score = this.scorer.score(question, form, raw);
    let identified = false;
    if (known) {
      for (const { kind, contribution } of weighEvidence(score, known, evidence.of(entry))) {
        score += contribution;
        identified ||= kind === 'IDENTIFIER';
      }
    }
    return { form, question, entry, score, identified };
  }

  private bestOfEachParty(hits: Hit[], asked: Asked): NameMatch[] {
    const { query, asOf } = asked;
    const idOf = (hit: Hit): string => this.entries.entryId.get(hit.entry);
    const compareIds = (a: Hit, b: Hit): number => (a.entry === b.entry ? 0 : compareTexts(idOf(a), idOf(b)));
    hits.sort((a, b) => b.score - a.score || compareIds(a, b) || a.form - b.form);
    const parties = new Set<string>();
    const ranked = hits.flatMap((hit) => {
      const partyId = asOf.partyOf(hit.entry);
      if (partyId === undefined || parties.has(partyId)) return [];
      parties.add(partyId);
      return [{ hit, partyId, identified: hit.identified }];
    });
    return withinLimit(ranked, query.limit).map(({ hit, partyId }) =>
      this.describe(hit, partyId, idOf(hit), asked),
    );
  }

  private describe(
    hit: Hit,
    partyId: string,
    entryId: string,
    { known, evidence: listed }: Asked,
  ): NameMatch {
    const alias = this.names.rows.aliasOf(hit.form);
    const equal = this.scorer.isEqual(hit.question, hit.form);
    const weak = this.names.weak.data[alias] === 1;
    const named = explainScored(
      this.scorer.scoreWords(hit.question, hit.form),
      hit.question.form,
      this.names.formOf(hit.form),
      { equal, weak },
      this.scorer.scorer,
      this.settings,
    );
    const evidence = known ? weighEvidence(named.score, known, listed.of(hit.entry)) : [];
    return {
      partyId,
      entryId,
      aliasId: this.names.aliasId.get(alias),
      score: hit.score,
      aboveThreshold: hit.score >= this.settings.threshold,
      explanation: withEvidence(named.explanation, evidence),
    };
  }
}

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
