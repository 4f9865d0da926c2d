import { performance } from 'node:perf_hooks';
import { processorTime } from './processor-time';

/** How long questions took, one after the other. Times in milliseconds. */
export interface Latency {
  readonly questions: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly worst: number;
  /** The same counted in this process's own processor time. */
  readonly processor: { readonly perSecond: number; readonly p50: number; readonly p99: number };
}

/** At most this many milliseconds are spent on one round of a slow engine, once it has answered `LEAST` questions. */
const BUDGET_MS = 8_000;
const LEAST = 20;

/** Asks one question after the other and times each; stops early when the budget is spent. */
export async function timeQuestions<T>(
  questions: readonly T[],
  ask: (question: T) => unknown,
): Promise<Latency> {
  const times: number[] = [];
  const processorTimes: number[] = [];
  const start = performance.now();
  for (const question of questions) {
    const processorBefore = processorTime();
    const before = performance.now();
    const answer = ask(question);
    if (answer instanceof Promise) await answer;
    times.push(performance.now() - before);
    processorTimes.push(processorTime() - processorBefore);
    if (times.length >= LEAST && performance.now() - start > BUDGET_MS) break;
  }
  return { questions: times.length, ...figuresOf(times), processor: figuresOf(processorTimes) };
}

function figuresOf(times: readonly number[]) {
  const sorted = Float64Array.from(times).sort();
  const total = sorted.reduce((sum, time) => sum + time, 0);
  return {
    perSecond: (times.length / total) * 1000,
    p50: quantile(sorted, 0.5),
    p99: quantile(sorted, 0.99),
    worst: quantile(sorted, 1),
  };
}

/** The value below which that share of an ascending series lies; NaN for an empty one. */
export function quantile(sorted: Float64Array, share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

/** The middle of some figures; the mean of the two middle ones for an even number. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}
