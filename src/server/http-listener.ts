import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { DesignataError } from '../model/errors';

/** How long a client may take to send its headers, and its whole request. */
const HEADERS_TIMEOUT_MS = 10_000;
const REQUEST_TIMEOUT_MS = 30_000;

export interface HttpHandlers {
  request(request: IncomingMessage, response: ServerResponse): Promise<void>;
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
}

/** A listening HTTP server that can be stopped without cutting off who is being answered. */
export class HttpListener {
  private readonly server: Server;
  private inFlight = 0;
  private idle: () => void = () => undefined;
  private stopping = false;

  constructor(private readonly handlers: HttpHandlers) {
    this.server = createServer({ headersTimeout: HEADERS_TIMEOUT_MS, requestTimeout: REQUEST_TIMEOUT_MS });
    this.server.on('request', (request, response) => this.answer(request, response));
    this.server.on('upgrade', (request, socket, head) => {
      socket.on('error', () => socket.destroy());
      this.handlers.upgrade(request, socket, head);
    });
  }

  /**
   * @returns the address in use, as a URL.
   * @throws DesignataError `UNAVAILABLE` when the port is taken or the address is not this machine's.
   */
  async listen(host: string, port: number): Promise<string> {
    await new Promise<void>((resolve, reject) => {
      this.server.once('error', (error: NodeJS.ErrnoException) => reject(cannotListen(error, host, port)));
      this.server.listen(port, host, resolve);
    });
    return urlOf(this.server.address() as AddressInfo);
  }

  /** Stops at once, for a listener that has answered nobody. */
  close(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  /** Takes no new connections. */
  refuseNew(): void {
    this.stopping = true;
    this.server.close();
    this.server.closeIdleConnections();
  }

  /** Waits for the requests in flight, at most `graceMs`, then ends every connection. */
  async drain(graceMs: number): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const tooLate = new Promise<void>((resolve) => (timer = setTimeout(resolve, graceMs)));
    const allAnswered = new Promise<void>((resolve) => {
      this.idle = resolve;
      if (this.inFlight === 0) resolve();
    });
    await Promise.race([allAnswered, tooLate]);
    clearTimeout(timer);
    this.server.closeAllConnections();
  }

  private answer(request: IncomingMessage, response: ServerResponse): void {
    this.inFlight++;
    if (this.stopping) response.setHeader('Connection', 'close');
    response.once('close', () => {
      this.inFlight--;
      if (this.inFlight === 0) this.idle();
    });
    void this.handlers.request(request, response);
  }
}

function urlOf({ address, family, port }: AddressInfo): string {
  const everywhere = address === '0.0.0.0' || address === '::';
  const host = everywhere ? 'localhost' : family === 'IPv6' ? `[${address}]` : address;
  return `http://${host}:${port}`;
}

function cannotListen(error: NodeJS.ErrnoException, host: string, port: number): Error {
  const reasons: Record<string, string> = {
    EADDRINUSE: `Port ${port} on ${host} is taken by another program. Stop it, or choose another port: PORT=${port < 65_535 ? port + 1 : 0} npm start.`,
    EACCES: `This user may not listen on port ${port}. Choose one above 1023: PORT=4000 npm start.`,
    EADDRNOTAVAIL: `${host} is not an address of this machine. Check HOST.`,
    ENOTFOUND: `${host} is not a known address. Check HOST.`,
  };
  const message = reasons[error.code ?? ''] ?? `Could not listen on ${host}:${port}: ${error.message}`;
  return new DesignataError('UNAVAILABLE', message, { host, port, cause: error.code });
}
