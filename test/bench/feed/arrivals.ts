import { quantile } from '../speed/latency';

export interface ArrivalTimes {
  readonly deliveries: number;
  /** Milliseconds from the revision's own time. */
  readonly p50: number;
  readonly p99: number;
  readonly worst: number;
}

/** Longest that a commit may take to reach everybody before the bench gives up. */
const GIVE_UP_MS = 60_000;

/** Notes when each event came, by transport. */
export class Arrivals {
  private times = new Map<string, number[]>();
  private missing = 0;
  private complete: () => void = () => undefined;

  note(transport: string, text: string): void {
    const committed = Date.parse(/"(?:at|timestamp)":"([^"]+)"/.exec(text)?.[1] ?? '');
    const times = this.times.get(transport) ?? [];
    this.times.set(transport, times);
    times.push(Date.now() - committed);
    this.missing--;
    if (this.missing === 0) this.complete();
  }

  /** Resolves once so many more events have come. */
  async expect(count: number): Promise<void> {
    this.missing = count;
    let timer: NodeJS.Timeout | undefined;
    await new Promise<void>((resolve, reject) => {
      this.complete = resolve;
      timer = setTimeout(
        () => reject(new Error(`${this.missing} of ${count} events did not come.`)),
        GIVE_UP_MS,
      );
    });
    clearTimeout(timer);
  }

  /** What came since it was last asked. */
  take(): Map<string, ArrivalTimes> {
    const times = this.times;
    this.times = new Map();
    return new Map([...times].map(([transport, each]) => [transport, figuresOf(each)]));
  }
}

function figuresOf(times: readonly number[]): ArrivalTimes {
  const sorted = Float64Array.from(times).sort();
  const [p50, p99, worst] = [quantile(sorted, 0.5), quantile(sorted, 0.99), quantile(sorted, 1)];
  return { deliveries: times.length, p50, p99, worst };
}
