/** Counts the WebSockets and event streams that are open, together, against one limit. */
export class OpenStreams {
  private count = { websocket: 0, sse: 0 };

  constructor(readonly limit: number) {}

  /** Takes a place, or gives undefined where all are taken. Call what is returned once, to give the place back. */
  enter(transport: 'websocket' | 'sse'): (() => void) | undefined {
    if (this.count.websocket + this.count.sse >= this.limit) return undefined;
    this.count[transport]++;
    let left = false;
    return () => {
      if (!left) this.count[transport]--;
      left = true;
    };
  }

  open(transport: 'websocket' | 'sse'): number {
    return this.count[transport];
  }
}
