import type { WebSocket } from 'ws';

/** How often every socket is looked at. */
const LOOK_MS = 1_000;

export interface SocketWatchOptions {
  /** How often a socket is pinged. Milliseconds. */
  readonly pingMs: number;
  /** How long a message may wait to be taken, or a pong to come, before the socket counts as stalled. Milliseconds. */
  readonly stallMs: number;
  /** Told once of each stalled socket. */
  onStalled(socket: WebSocket): void;
}

interface Watched {
  /** When the last message was handed to the socket. */
  sentAt: number;
  pingedAt: number;
  /** When a ping was sent that no pong has answered. */
  unansweredSince: number | undefined;
  stalled: boolean;
}

/**
 * Finds the sockets whose clients do not read, or are gone without a word. A client that reads slowly holds no more
 * than one message of each of its subscriptions here; this bounds for how long.
 */
export class SocketWatch {
  private readonly watched = new Map<WebSocket, Watched>();
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly options: SocketWatchOptions) {}

  start(): void {
    this.timer = setInterval(
      () => this.look(Date.now()),
      Math.min(LOOK_MS, this.options.stallMs / 4),
    ).unref();
  }

  dispose(): void {
    clearInterval(this.timer);
    this.watched.clear();
  }

  add(socket: WebSocket): void {
    const now = Date.now();
    const state: Watched = { sentAt: now, pingedAt: now, unansweredSince: undefined, stalled: false };
    this.watched.set(socket, state);
    socket.on('pong', () => (state.unansweredSince = undefined));
    socket.once('close', () => this.watched.delete(socket));
  }

  /** A message is about to be handed to the socket; the one before it has been taken. */
  sending(socket: WebSocket): void {
    const state = this.watched.get(socket);
    if (state !== undefined) state.sentAt = Date.now();
  }

  private look(now: number): void {
    for (const [socket, state] of this.watched) {
      if (state.stalled || socket.readyState !== socket.OPEN) continue;
      const unread = socket.bufferedAmount > 0 && now - state.sentAt > this.options.stallMs;
      const silent = state.unansweredSince !== undefined && now - state.unansweredSince > this.silenceMs;
      if (unread || silent) {
        state.stalled = true;
        this.options.onStalled(socket);
      } else if (now - state.pingedAt >= this.options.pingMs) {
        state.pingedAt = now;
        state.unansweredSince ??= now;
        socket.ping();
      }
    }
  }

  /** A pong stands in line behind everything that the client has yet to read: it may take long, and be no bad sign. */
  private get silenceMs(): number {
    return Math.max(this.options.pingMs * 2, this.options.stallMs * 2);
  }
}
