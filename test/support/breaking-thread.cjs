'use strict';

/** Loaded into a server's threads by `NODE_OPTIONS`: breaks the embedded database's once the file `BREAK_WHEN` is there. */
const { existsSync } = require('node:fs');
const { isMainThread, workerData } = require('node:worker_threads');

if (!isMainThread && workerData?.dataDir !== undefined) {
  setInterval(() => {
    if (existsSync(process.env.BREAK_WHEN)) throw new Error('the thread broke');
  }, 20);
}
