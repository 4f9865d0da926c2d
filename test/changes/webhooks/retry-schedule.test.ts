import { RETRY_DELAYS_MS, retryAfter } from '../../../src/changes/webhooks/retry-schedule';
import type { Answer } from '../../../src/changes/webhooks/webhook-sender';

const HOUR_MS = 3_600_000;
const FAILED: Answer = { taken: false, status: 500, error: 'HTTP status 500', response: '', durationMs: 1 };

describe('the retry schedule', () => {
  it('waits longer and longer, for almost three days', () => {
    const total = RETRY_DELAYS_MS.reduce((sum, delay) => sum + delay, 0);

    expect([...RETRY_DELAYS_MS].sort((left, right) => left - right)).toEqual(RETRY_DELAYS_MS);
    expect(total / HOUR_MS).toBeGreaterThan(70);
    expect(total / HOUR_MS).toBeLessThan(72);
  });

  it('spreads each delay by a fifth either way, and parks after the last', () => {
    expect(retryAfter(FAILED, 1, [1_000], () => 0)).toMatchObject({ park: false, afterMs: 800 });
    expect(retryAfter(FAILED, 1, [1_000], () => 1)).toMatchObject({ park: false, afterMs: 1_200 });
    expect(retryAfter(FAILED, 2, [1_000], () => 1)).toEqual({ park: true, error: 'HTTP status 500' });
  });

  it('waits as long as the receiver asks, where that is longer, but no more than a day', () => {
    const asking = (retryAfterMs: number) => retryAfter({ ...FAILED, retryAfterMs }, 1, [1_000], () => 0.5);

    expect(asking(10)).toMatchObject({ afterMs: 1_000 });
    expect(asking(5_000)).toMatchObject({ afterMs: 5_000 });
    expect(asking(400 * 24 * HOUR_MS)).toMatchObject({ afterMs: 24 * HOUR_MS });
  });
});
