import { setTimeout as sleep } from 'node:timers/promises';

/** Waits until a check passes; fails as it does when it still fails after thirty seconds. */
export async function eventually(check: () => void | Promise<void>): Promise<void> {
  for (const end = Date.now() + 30_000; ;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > end) throw error;
      await sleep(10);
    }
  }
}
