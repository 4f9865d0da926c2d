import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import type { BackendMessage, EmbeddedOptions, WireRequest, WireResponse } from './wire';

/**
 * The thread that runs PGlite. In the main thread its WebAssembly would stop every other request for as long as a
 * statement runs.
 */
async function main(options: EmbeddedOptions): Promise<void> {
  if (parentPort === null) throw new Error('pglite-thread must be started as a worker thread.');
  const port = parentPort;
  const database = new PGlite({
    ...(options.dataDir === undefined ? {} : { dataDir: options.dataDir }),
    ...(options.image === undefined
      ? {}
      : { loadDataDir: new Blob([options.image as Uint8Array<ArrayBuffer>]) }),
  });
  await database.waitReady;
  let queue = Promise.resolve();
  port.on('message', (request: WireRequest) => {
    queue = queue.then(async () => port.postMessage(await answer(database, request)));
  });
  port.postMessage('ready');
}

async function answer(database: PGlite, request: WireRequest): Promise<WireResponse> {
  const { id } = request;
  try {
    switch (request.type) {
      case 'exec': {
        const messages = await database.execProtocolStream(request.message, { throwOnError: false });
        return { id, type: 'messages', messages: messages.map(plain) };
      }
      case 'dump': {
        const image = await database.dumpDataDir('gzip');
        return { id, type: 'dumped', image: new Uint8Array(await image.arrayBuffer()) };
      }
      case 'close': {
        await database.exec('CHECKPOINT');
        await database.close();
        return { id, type: 'closed' };
      }
    }
  } catch (error) {
    return { id, type: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}

/** Errors lose their fields when cloned between threads, so everything travels as a plain object. */
function plain(message: object): BackendMessage {
  const text = message instanceof Error ? { message: message.message } : {};
  return { ...message, ...text, name: (message as BackendMessage).name };
}

void main(workerData as EmbeddedOptions);
