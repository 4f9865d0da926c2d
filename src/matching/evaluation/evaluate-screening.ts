import type { QueryEvidence } from '../search-types';
import { ratio } from './binary-metrics';
import { recallAtFalsePositiveRates } from './recall-at-false-positive-rate';
import type { ScreenedRegistry, ScreeningHit } from './screened-registry';
import type {
  EvidenceUse,
  NegativeFile,
  NegativeFileOutcome,
  NegativeOutcome,
  PositiveOutcome,
  ScreeningEvaluation,
} from './screening-outcome';
import type { ScreeningPositive, ScreeningSubject } from './screening-subjects';

export interface ScreeningOptions {
  readonly evidence: EvidenceUse;
  /** Called after every subject. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** Answers asked for each subject. */
export const SCREENING_DEPTH = 25;
/** Answers scoring less are not asked for: no threshold that anybody would set lies below, and finding them is slow. */
export const SCREENING_FLOOR = 0.3;

/** Screens every subject and judges the answers by the files' own truth. Asks the registry; touches nothing else. */
export async function evaluateScreening(
  positives: readonly ScreeningPositive[],
  negativeFiles: readonly NegativeFile[],
  registry: ScreenedRegistry,
  options: ScreeningOptions,
): Promise<ScreeningEvaluation> {
  const total = positives.length + negativeFiles.reduce((sum, { subjects }) => sum + subjects.length, 0);
  let done = 0;
  const ask = async (subject: ScreeningSubject) => {
    const hits = await registry.search(questionFor(subject, options.evidence));
    options.onProgress?.((done += 1), total);
    return hits;
  };
  const outcomes: PositiveOutcome[] = [];
  const notLoaded: ScreeningPositive[] = [];
  for (const subject of positives) {
    const right = await rightParties(subject, registry);
    const hits = await ask(subject);
    if (right.size === 0) notLoaded.push(subject);
    else outcomes.push(judgePositive(subject, right, hits));
  }
  const negatives: NegativeFileOutcome[] = [];
  for (const file of negativeFiles) negatives.push(await judgeNegatives(file, ask));
  return { evidence: options.evidence, notLoaded, negatives, ...summarise(outcomes, negatives) };
}

function summarise(outcomes: readonly PositiveOutcome[], negatives: readonly NegativeFileOutcome[]) {
  const share = (holds: (outcome: PositiveOutcome) => boolean) =>
    ratio(outcomes.filter(holds).length, outcomes.length);
  return {
    positives: outcomes.length,
    outcomes,
    rank1: share(({ rank }) => rank === 1),
    top10: share(({ rank }) => rank !== null && rank <= 10),
    aboveThreshold: share((outcome) => outcome.aboveThreshold),
    misses: outcomes.filter((outcome) => outcome.rank !== 1 || !outcome.aboveThreshold),
    recallAtFalsePositiveRate: recallAtFalsePositiveRates(
      outcomes.map(({ score }) => score),
      negatives.flatMap(({ scores }) => scores),
    ),
  };
}

async function rightParties(
  { truth }: ScreeningPositive,
  registry: ScreenedRegistry,
): Promise<ReadonlySet<string>> {
  if ('listedName' in truth) return new Set(await registry.partiesNamed(truth.listedName));
  const party = await registry.partyRecordedAs(truth.list, truth.reference);
  return new Set(party === undefined ? [] : [party]);
}

function judgePositive(
  subject: ScreeningPositive,
  right: ReadonlySet<string>,
  hits: readonly ScreeningHit[],
): PositiveOutcome {
  const at = hits.findIndex(({ partyId }) => right.has(partyId));
  const hit = hits[at];
  return {
    subject,
    rank: hit === undefined ? null : at + 1,
    aboveThreshold: hit?.aboveThreshold ?? false,
    score: hit?.score ?? 0,
    rival: hits.find(({ partyId }) => !right.has(partyId)),
  };
}

async function judgeNegatives(
  { file, subjects }: NegativeFile,
  ask: (subject: ScreeningSubject) => Promise<readonly ScreeningHit[]>,
): Promise<NegativeFileOutcome> {
  const scores: number[] = [];
  const falsePositives: NegativeOutcome[] = [];
  for (const subject of subjects) {
    const [best] = await ask(subject);
    scores.push(best?.score ?? 0);
    if (best?.aboveThreshold) falsePositives.push({ subject, best });
  }
  const rate = ratio(falsePositives.length, subjects.length);
  return { file, subjects, n: subjects.length, falsePositives, falsePositiveRate: rate, scores };
}

function questionFor({ name, evidence }: ScreeningSubject, use: EvidenceUse) {
  const asked = evidenceUsed(evidence, use);
  return { name, limit: SCREENING_DEPTH, minScore: SCREENING_FLOOR, ...(asked && { evidence: asked }) };
}

function evidenceUsed(evidence: QueryEvidence, use: EvidenceUse): QueryEvidence | undefined {
  if (use === 'all') return evidence;
  return use === 'birth-date' && evidence.birthDate ? { birthDate: evidence.birthDate } : undefined;
}
