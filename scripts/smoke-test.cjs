/**
 * Starts the built server as `npm start` does, on a registry of its own, asks the question of the README over HTTP and
 * stops it again. Fails with what the server printed.
 */
const { spawn } = require('node:child_process');
const { mkdtempSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join, resolve } = require('node:path');

const ROOT = resolve(__dirname, '..');
const START_LIMIT_MS = 60_000;
const QUERY = `{ search(name: "Shahab al-Muhajir") { matches { party { name } } } }`;

async function main() {
  const folder = mkdtempSync(join(tmpdir(), 'designata-smoke-'));
  const started = Date.now();
  const server = spawn(process.execPath, [join(ROOT, 'dist/src/main.js')], {
    cwd: folder,
    env: { ...process.env, DATABASE_URL: '', DATA_DIR: join(folder, 'data'), HOST: '127.0.0.1', PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  try {
    const url = await readyUrl(server);
    console.log(`ready after ${Date.now() - started} ms`);
    await check(url);
    const ended = new Promise((resolveExit) => server.once('exit', resolveExit));
    server.kill('SIGTERM');
    if ((await ended) !== 0) throw new Error('The server did not end with 0 on SIGTERM.');
  } finally {
    server.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
}

function readyUrl(server) {
  return new Promise((found, fail) => {
    let output = '';
    const timer = setTimeout(
      () => fail(new Error(`Not ready within ${START_LIMIT_MS} ms.\n${output}`)),
      START_LIMIT_MS,
    );
    const read = (chunk) => {
      output += chunk;
      const url = /is (?:ready|up) at (\S+)/.exec(output)?.[1];
      if (url === undefined) return;
      clearTimeout(timer);
      found(url);
    };
    server.stdout.on('data', read);
    server.stderr.on('data', read);
    server.once('exit', (code) => fail(new Error(`The server ended with ${code}.\n${output}`)));
  });
}

async function check(url) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUERY }),
  });
  const answer = await response.json();
  const name = answer.data?.search.matches[0]?.party.name;
  if (name !== 'Sanaullah Ghafari')
    throw new Error(`Expected Sanaullah Ghafari, came ${JSON.stringify(answer)}`);
  const ready = await fetch(`${url}/health/ready`);
  if (ready.status !== 200) throw new Error(`Not ready: ${await ready.text()}`);
  const page = await (await fetch(url)).text();
  const outside = page.match(/(?:src|href)="https?:[^"]*"/g);
  if (outside !== null || !page.includes('console.js')) throw new Error(`Not the console page: ${page}`);
  const script = await fetch(`${url}/console.js`);
  if (script.status !== 200) throw new Error(`The console's script answers ${script.status}.`);
  console.log(`${url} answers: ${name}`);
}

main().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
