import { setImmediate as nextTurn } from 'node:timers/promises';

/** Events one subscription may send in a row before everybody else gets a turn. */
const EVENTS_PER_TURN = 50;

/**
 * Lets the event loop go on between events. A subscription that replays what is already at hand, to a client that
 * reads fast, would otherwise never give the process back: its whole loop runs in microtasks.
 */
export class FairShare {
  private sent = 0;

  /** Await before each event. */
  async take(): Promise<void> {
    this.sent++;
    if (this.sent % EVENTS_PER_TURN === 0) await nextTurn();
  }
}
