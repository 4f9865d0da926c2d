/** Subscribers that go on in one turn of the event loop. */
const GROUP = 50;

/**
 * Lets subscribers who were woken together go on a few at a time. All at once they would keep the event loop from
 * everybody else, and hold in memory at the same moment what each is sent.
 */
export class Turnstile {
  private line: (() => void)[] = [];

  /** Resolves when it is one's turn, in the order in which they asked. */
  pass(): Promise<void> {
    return new Promise((resolve) => {
      this.line.push(resolve);
      if (this.line.length === 1) setImmediate(() => this.open());
    });
  }

  private open(): void {
    for (const letThrough of this.line.splice(0, GROUP)) letThrough();
    if (this.line.length > 0) setImmediate(() => this.open());
  }
}
