/**
 * A copy of the registry that stays equal to it, over WebSocket.
 *
 *   npx tsc --outDir docs/examples --module nodenext --target es2022 --skipLibCheck docs/examples/mirror.ts
 *   node docs/examples/mirror.js http://localhost:4000 FOLDER [--once]
 *
 * Both from this repository's folder, after `npm ci`: it needs the packages graphql-ws and ws. Kill it whenever you like: it goes on where its journal ends. With --once it
 * ends as soon as the copy is proved to be equal.
 */
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';

const [url = '', folder = '', once] = process.argv.slice(2);
const journal = join(folder, 'journal.jsonl');
const copy = new Map<string, string>();
let cursor: string | undefined;

/** One line of the journal: an entry and what it says (null: it stands no more), or the cursor reached. */
interface Step {
  readonly id?: string;
  readonly line?: string | null;
  readonly cursor?: string;
}

interface FeedEvent {
  readonly __typename: 'Change' | 'Heartbeat';
  readonly cursor: string;
  readonly entry: { readonly id: string };
  readonly entryLine: string | null;
}

const FEED = `subscription ($after: String) {
  changeFeed(after: $after) {
    __typename
    ... on Change { cursor entry { id } entryLine }
    ... on Heartbeat { cursor }
  }
}`;

/** Keeps steps, in memory and on disk; a change and its cursor are one line, so that neither is kept without the other. */
function keep(steps: readonly Step[], save = true): void {
  for (const { id, line, cursor: reached } of steps) {
    if (id !== undefined && line === null) copy.delete(id);
    else if (id !== undefined && typeof line === 'string') copy.set(id, line);
    cursor = reached ?? cursor;
  }
  if (save) appendFileSync(journal, steps.map((step) => `${JSON.stringify(step)}\n`).join(''));
}

function resume(): void {
  mkdirSync(folder, { recursive: true });
  if (!existsSync(journal)) return;
  // What follows the last line end was cut off when the process died.
  const lines = readFileSync(journal, 'utf8').split('\n').slice(0, -1);
  keep(
    lines.map((line) => JSON.parse(line) as Step),
    false,
  );
  rmSync(journal);
  if (cursor !== undefined) keep([...[...copy].map(([id, line]) => ({ id, line })), { cursor }]);
  else copy.clear();
}

async function loadSnapshot(): Promise<void> {
  const response = await fetch(`${url}/export`);
  if (!response.ok) throw new Error(`The export answered ${response.status}: ${await response.text()}`);
  const lines = (await response.text()).trimEnd().split('\n');
  const end = JSON.parse(lines.pop() ?? '') as { type: string; cursor: string };
  if (end.type !== 'end') throw new Error('The export was cut off.');
  keep([
    ...lines.map((line) => ({ id: (JSON.parse(line) as { id: string }).id, line })),
    { cursor: end.cursor },
  ]);
}

/** True when the copy equals the registry, undefined when the registry has moved on meanwhile. Throws when it differs. */
async function isEqual(): Promise<boolean | undefined> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ digest { digest cursor revision } }' }),
  });
  const { data } = (await response.json()) as {
    data: { digest: { digest: string; cursor: string; revision: number } };
  };
  if (data.digest.cursor !== cursor) return undefined;
  const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
  const digests = [...copy.values()].map(sha256).sort();
  const digest = sha256(digests.map((one) => `${one}\n`).join(''));
  if (digest !== data.digest.digest)
    throw new Error(`The copy differs from revision ${data.digest.revision}.`);
  process.stdout.write(`equal ${data.digest.revision} ${copy.size} ${digest}\n`);
  return true;
}

/** Follows the feed until the connection breaks, which throws, or until the copy is proved where that is enough. */
async function follow(): Promise<void> {
  const client = createClient({
    url: `${url.replace(/^http/, 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
  });
  try {
    const variables = { after: cursor ?? null };
    for await (const result of client.iterate<{ changeFeed: FeedEvent }>({ query: FEED, variables })) {
      const event = result.data?.changeFeed;
      if (event === undefined) throw new Error(JSON.stringify(result.errors));
      if (event.__typename === 'Change') {
        keep([{ id: event.entry.id, line: event.entryLine, cursor: event.cursor }]);
        process.stdout.write(`changed ${event.entry.id}\n`);
      } else {
        keep([{ cursor: event.cursor }]);
        if ((await isEqual()) && once) return;
      }
    }
  } finally {
    await client.dispose();
  }
}

async function main(): Promise<void> {
  if (url === '' || folder === '') {
    process.stderr.write('usage: node mirror.js URL FOLDER [--once], such as http://localhost:4000 copy\n');
    process.exit(1);
  }
  resume();
  for (;;) {
    try {
      if (cursor === undefined) await loadSnapshot();
      await follow();
      if (once) process.exit(0);
    } catch (error) {
      // BAD_CURSOR and a copy that differs do not pass: a person must look. Everything else is tried again.
      const text = error instanceof Error ? error.message : JSON.stringify(error);
      process.stderr.write(`${text}\n`);
      if (/BAD_CURSOR|differs/.test(text)) process.exit(1);
      await new Promise((resolve) => setTimeout(resolve, 1_000));
    }
  }
}

void main();
