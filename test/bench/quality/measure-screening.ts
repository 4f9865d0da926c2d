import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { screenedIndex } from '../../../src/matching/evaluation/screened-index';
import { evaluateScreening } from '../../../src/matching/evaluation/evaluate-screening';
import type { ReportBlock } from '../../../src/matching/evaluation/report/report';
import type { ScreeningEvaluation } from '../../../src/matching/evaluation/screening-outcome';
import { screeningTables } from '../../../src/matching/evaluation/screening-report';
import {
  readScreeningNegatives,
  readScreeningPositives,
  type ScreeningSubject,
} from '../../../src/matching/evaluation/screening-subjects';
import { PartyKind } from '../../../src/model/enums';
import { scoreText } from '../../../src/model/score-text';
import { type BenchContext, type BenchOutcome, withoutData } from '../bench';
import { BENCH_REVISION } from '../data/bench-revision';
import { loadList, SDN_2023, UN_2024 } from '../data/load-lists';
import { generateEntries } from '../generator/generate-entries';

const POSITIVES = 'names/screening-positives.csv';
const NEGATIVES = ['names/screening-negatives-global.csv', 'names/screening-negatives-us.csv'];

const COMPANIES = 10_000;
const SEED_OF_COMPANIES = 991;

/** Screening of listed people, and of invented people and companies, against the SDN and UN lists together. */
export async function measureScreening(context: BenchContext): Promise<BenchOutcome> {
  const sdn = await loadList(context, SDN_2023);
  const un = await loadList(context, UN_2024);
  const positivesPath = context.data(POSITIVES);
  if (!sdn || !un || !positivesPath) return withoutData(`${SDN_2023}, ${UN_2024} or ${POSITIVES}`);
  const entries = [...sdn, ...un];
  const index = await context.engine.index(entries);
  const registry = screenedIndex(entries, (query) => index.search(query), BENCH_REVISION);
  const positives = readScreeningPositives(readFileSync(positivesPath, 'utf8'), basename(positivesPath));
  const negatives = NEGATIVES.flatMap((file) => {
    const path = context.data(file);
    if (path === undefined) return [];
    const subjects = readScreeningNegatives(readFileSync(path, 'utf8'), basename(path));
    return [{ file: basename(path), subjects: context.quick ? subjects.slice(0, 1000) : subjects }];
  });
  negatives.push({
    file: 'invented companies',
    subjects: inventedCompanies(context.quick ? 1000 : COMPANIES),
  });
  const passes = [];
  for (const evidence of ['none', 'birth-date'] as const) {
    context.log(`screening, evidence: ${evidence}`);
    passes.push(await evaluateScreening(positives, negatives, registry, { evidence }));
  }
  return {
    figures: Object.fromEntries(
      passes.map(
        ({ evidence, rank1, top10, aboveThreshold, recallAtFalsePositiveRate, negatives: files }) => [
          evidence,
          {
            rank1,
            top10,
            aboveThreshold,
            recallAtFalsePositiveRate,
            falsePositiveRate: Object.fromEntries(files.map((file) => [file.file, file.falsePositiveRate])),
          },
        ],
      ),
    ),
    blocks: [
      {
        type: 'heading',
        text: 'Screening, SDN and UN loaded (reach: rank 1 99.5 %, above threshold 99 %, alarms < 0.5 %, with birth date < 0.05 %)',
      },
      ...screeningTables(passes),
      ...passes.slice(0, 1).map(sampleOfErrors),
    ],
  };
}

/** Companies that no list holds, but by chance. */
function inventedCompanies(count: number): ScreeningSubject[] {
  const bodies = generateEntries(count * 15, SEED_OF_COMPANIES).filter(
    ({ kind }) => kind === PartyKind.ORGANIZATION,
  );
  return bodies
    .slice(0, count)
    .map(({ names }, at) => ({ line: at + 1, name: names[0]?.name ?? '', evidence: {}, unread: [] }));
}

function sampleOfErrors({ misses, negatives }: ScreeningEvaluation): ReportBlock {
  const missed = misses.map(
    ({ subject, rank, score }) => `${subject.name} (${rank ?? 'none'}, ${scoreText(score)})`,
  );
  const alarms = negatives.flatMap(({ falsePositives }) =>
    falsePositives.map(
      ({ subject, best }) => `${subject.name} = ${best?.name ?? ''} ${best ? scoreText(best.score) : ''}`,
    ),
  );
  const every = Math.ceil(alarms.length / 20);
  const sample = alarms.filter((_, at) => at % every === 0);
  return {
    type: 'paragraph',
    text: `Missed: ${missed.join('; ') || 'none'}. Alarms, a sample: ${sample.join('; ') || 'none'}.`,
  };
}
