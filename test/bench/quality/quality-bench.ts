import type { Bench, BenchContext, BenchOutcome } from '../bench';
import { measureCrossList } from './measure-cross-list';
import { measureLeaveOneOut } from './measure-leave-one-out';
import { measurePairs } from './measure-pairs';
import { measureScoreAgreement } from './measure-score-agreement';
import { measureOtherScripts } from './measure-other-scripts';
import { measureScreening } from './measure-screening';

const PARTS: Readonly<Record<string, (context: BenchContext) => BenchOutcome | Promise<BenchOutcome>>> = {
  pairs: measurePairs,
  agreement: measureScoreAgreement,
  screening: measureScreening,
  'leave-one-out': measureLeaveOneOut,
  'cross-list': measureCrossList,
  'other-scripts': measureOtherScripts,
};

/** All quality figures in one run. */
export const qualityBench: Bench = {
  name: 'quality',
  about: 'pairs, agreement, screening, leave-one-out, cross-list and other-scripts figures, one table each',
  run: async (context) => combine(context, Object.keys(PARTS)),
};

/** Each part of the quality figures under a name of its own: `quality:pairs`... */
export const qualityParts: readonly Bench[] = Object.keys(PARTS).map((part) => ({
  name: `quality:${part}`,
  about: `only the ${part} figures`,
  run: async (context) => combine(context, [part]),
}));

async function combine(context: BenchContext, parts: readonly string[]): Promise<BenchOutcome> {
  const figures: Record<string, unknown> = {};
  const blocks: BenchOutcome['blocks'][number][] = [];
  for (const part of parts) {
    const outcome = await PARTS[part]?.(context);
    if (!outcome) continue;
    figures[part] = outcome.figures;
    blocks.push(...outcome.blocks);
  }
  return { figures, blocks };
}
