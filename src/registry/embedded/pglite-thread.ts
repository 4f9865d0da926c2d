import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { START_PARAMETERS } from './postgres-settings';
import type { EmbeddedOptions, WireRequest, WireResponse } from './wire';

/** A startup packet, by which a connection begins, has its length where other messages have their type. */
const STARTUP = 0;

/**
 * The thread that runs PGlite. In the main thread its WebAssembly would stop every other request for as long as a
 * statement runs.
 */
async function main(options: EmbeddedOptions): Promise<void> {
  if (parentPort === null) throw new Error('pglite-thread must be started as a worker thread.');
  const port = parentPort;
  const database = new PGlite({
    startParams: [...START_PARAMETERS],
    ...(options.dataDir === undefined ? {} : { dataDir: options.dataDir }),
    ...(options.image === undefined
      ? {}
      : { loadDataDir: new Blob([options.image as Uint8Array<ArrayBuffer>]) }),
  });
  await database.waitReady;
  let queue = Promise.resolve();
  port.on('message', (request: WireRequest) => {
    queue = queue.then(async () => {
      const response = await respond(database, request);
      port.postMessage(response, response.type === 'answered' ? [response.answer.buffer] : []);
    });
  });
  port.postMessage('ready');
}

async function respond(database: PGlite, request: WireRequest): Promise<WireResponse> {
  const { id } = request;
  try {
    switch (request.type) {
      case 'exchange':
        return { id, type: 'answered', answer: await exchange(database, request.sent) };
      case 'dump': {
        const image = await database.dumpDataDir('none');
        return { id, type: 'dumped', image: new Uint8Array(await image.arrayBuffer()) };
      }
      case 'close': {
        await database.exec('CHECKPOINT');
        await database.close();
        return { id, type: 'closed' };
      }
    }
  } catch (error) {
    // What is wrong with a statement is among its answers: PostgreSQL has ended, and the thread with it.
    if (request.type === 'exchange') throw new Error(`PostgreSQL ended: ${wordsOf(error)}`);
    return { id, type: 'failed', message: wordsOf(error) };
  }
}

/** PGlite throws objects of its own when PostgreSQL ends itself. */
function wordsOf(error: unknown): string {
  const { message, status } = Object(error) as { message?: unknown; status?: unknown };
  if (typeof message === 'string') return message;
  return status === undefined ? String(error) : `It ended with status ${String(status)}.`;
}

async function exchange(database: PGlite, sent: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  if (sent[0] === STARTUP) await forgetSession(database);
  const chunks: Uint8Array[] = [];
  // What is handed over is the database's own memory, and another's the moment after.
  await database.execProtocolRawStream(sent, { onRawData: (data) => void chunks.push(data.slice()) });
  return joined(chunks);
}

/** The backend has one session for ever: what one connection left open or set is not the next one's. */
async function forgetSession(database: PGlite): Promise<void> {
  if (database.isInTransaction()) await database.exec('ROLLBACK');
  await database.exec('DISCARD ALL');
}

function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

void main(workerData as EmbeddedOptions);
