import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { scoreText } from '../../../src/model/score-text';
import { decimal, percent, type ReportBlock } from '../../../src/matching/evaluation/report/report';
import { type BenchContext, type BenchOutcome, withoutData } from '../bench';
import { spearman } from './spearman';

const OFAC_SCORES = 'names/ofac-search-scores.csv';
const CROSS_SCRIPT = 'names/cross-script-pairs.csv';

/** How our scores agree with those that OFAC's search page and Watchman's authors gave. */
export function measureScoreAgreement(context: BenchContext): BenchOutcome {
  const ofac = ofacAgreement(context);
  const crossScript = crossScriptAgreement(context);
  if (!ofac && !crossScript) return withoutData(`${OFAC_SCORES} or ${CROSS_SCRIPT}`);
  const rows = [...(ofac ? [ofac.row] : []), ...(crossScript ? [crossScript.row] : [])];
  const blocks: ReportBlock[] = [
    { type: 'heading', text: 'Agreement with scores that others published' },
    { type: 'table', columns: ['set', 'n', 'figures'], rows },
  ];
  return { figures: { ofac: ofac?.figures, crossScript: crossScript?.figures }, blocks };
}

/** OFAC's scores order its answers: what counts is whether ours orders them alike. -1 means "not returned". */
function ofacAgreement({ data, engine }: BenchContext) {
  const rows = readRows(data(OFAC_SCORES))?.slice(1);
  if (rows === undefined) return undefined;
  const scored = rows.map(([query = '', listed = '', theirs = '']) => ({
    query,
    theirs: Number(theirs),
    ours: engine.compare(query, listed, undefined),
  }));
  const rank = spearman(
    scored.map(({ theirs }) => theirs),
    scored.map(({ ours }) => ours),
  );
  const ordered = pairsInOrder(scored);
  const found = scored.filter(({ theirs }) => theirs >= 95);
  const foundAbove = found.filter(({ ours }) => ours >= engine.threshold).length / found.length;
  const far = scored.filter(({ theirs }) => theirs < 85);
  const farAbove = far.filter(({ ours }) => ours >= engine.threshold).length / far.length;
  return {
    figures: { n: scored.length, spearman: rank, ordered, aboveAt95: foundAbove, aboveBelow85: farAbove },
    row: [
      "OFAC's search page",
      String(scored.length),
      `Spearman ${decimal(rank)}; in OFAC's order within a query ${percent(ordered, 1)}; above threshold: ${percent(foundAbove, 1)} of its 95-100, ${percent(farAbove, 1)} of its scores under 85`,
    ],
  };
}

interface ScoredAnswer {
  readonly query: string;
  readonly theirs: number;
  readonly ours: number;
}

function pairsInOrder(scored: readonly ScoredAnswer[]): number {
  let agreeing = 0;
  let compared = 0;
  for (const a of scored) {
    for (const b of scored) {
      if (a.query !== b.query || a.theirs <= b.theirs) continue;
      compared += 1;
      if (a.ours > b.ours) agreeing += 1;
      else if (a.ours === b.ours) agreeing += 0.5;
    }
  }
  return agreeing / compared;
}

function crossScriptAgreement({ data, engine }: BenchContext) {
  const rows = readRows(data(CROSS_SCRIPT), '#');
  if (rows === undefined) return undefined;
  const scored = rows.map(([query = '', expected = '', least = '']) => ({
    query,
    expected,
    least: Number(least),
    ours: engine.compare(query, expected, undefined),
  }));
  const reached = scored.filter(({ ours, least }) => ours >= least).length / scored.length;
  const above = scored.filter(({ ours }) => ours >= engine.threshold).length / scored.length;
  const below = scored.filter(({ ours }) => ours < engine.threshold);
  const names = below.map(({ query, expected, ours }) => `${query} / ${expected} ${scoreText(ours)}`);
  return {
    figures: { n: scored.length, reachedTheirMinimum: reached, aboveThreshold: above, below },
    row: [
      'cross-script pairs',
      String(scored.length),
      `above threshold ${percent(above, 1)}; at least the set's own minimum ${percent(reached, 1)}${names.length > 0 ? `; below: ${names.join(', ')}` : ''}`,
    ],
  };
}

function readRows(path: string | undefined, comment?: string): string[][] | undefined {
  if (path === undefined) return undefined;
  const text = readFileSync(path, 'utf8');
  return parse(text, { skip_empty_lines: true, trim: true, ...(comment && { comment }) });
}
