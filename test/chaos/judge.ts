import { setTimeout as pause } from 'node:timers/promises';
import type { Consumer } from './consumer';

/**
 * How long consumers may take to catch up once nothing goes wrong any more. Long, since a laggard is late and not wrong:
 * a hundred consumers and the server may share two cores with others, and what is judged is what each has in the end.
 * How long it took is in the verdict.
 */
const CATCH_UP_MS = 900_000;

export interface Verdict {
  readonly revision: number;
  /** Changes in the log since the first snapshot. */
  readonly changes: number;
  readonly consumers: number;
  /** Consumers whose copy has the registry's digest. */
  readonly digestsRight: number;
  /** Consumers that had not come to the log's end when the time for it was over. */
  readonly unfinished: number;
  /** Changes passed over: before where a consumer stands, and not applied. */
  readonly lost: number;
  readonly doubled: number;
  readonly outOfOrder: number;
  readonly connections: number;
  readonly crashes: number;
  readonly reloads: number;
  /** How long the last of them took to the log's end once nothing went wrong any more; the deadline where it did not. */
  readonly catchUpSeconds: number;
}

interface Truth {
  readonly revision: number;
  readonly digest: string;
  readonly cursor: string;
  /** Every change's place, in the log's order. */
  readonly places: readonly string[];
}

/** Waits until every consumer stands at the log's end, and holds each one's ledger and copy to the registry. */
export async function judge(
  urls: readonly string[],
  consumers: readonly Consumer[],
  failure: () => unknown,
): Promise<Verdict> {
  const truth = await readTruth(urls[0] ?? '');
  const began = Date.now();
  while (!consumers.every((consumer) => consumer.current?.cursor === truth.cursor)) {
    if (failure() !== undefined) throw failure();
    if (Date.now() - began > CATCH_UP_MS) break;
    await pause(200);
  }
  const catchUpSeconds = Math.round((Date.now() - began) / 1_000);
  const order = new Map(truth.places.map((place, index) => [place, index]));
  let [digestsRight, unfinished, lost, doubled, outOfOrder] = [0, 0, 0, 0, 0];
  for (const { current } of consumers) {
    const got = current?.places ?? [];
    const finished = current?.cursor === truth.cursor;
    if (!finished) unfinished++;
    const until = finished ? truth.places.length : rank(order, got.at(-1)) + 1;
    const owed = truth.places
      .slice(0, until)
      .filter((place) => Number(place.split('.')[0]) > (current?.since ?? 0));
    const distinct = new Set(got);
    if (current?.digest() === truth.digest) digestsRight++;
    lost += owed.filter((place) => !distinct.has(place)).length;
    doubled += got.length - distinct.size;
    outOfOrder += got.filter((place, at) => at > 0 && rank(order, place) <= rank(order, got[at - 1])).length;
  }
  const sum = (count: 'connections' | 'crashes' | 'reloads'): number =>
    consumers.reduce((total, { counts }) => total + counts[count], 0);
  return {
    revision: truth.revision,
    changes: truth.places.length,
    consumers: consumers.length,
    digestsRight,
    unfinished,
    lost,
    doubled,
    outOfOrder,
    connections: sum('connections'),
    crashes: sum('crashes'),
    reloads: sum('reloads'),
    catchUpSeconds,
  };
}

function rank(order: ReadonlyMap<string, number>, place: string | undefined): number {
  return order.get(place ?? '') ?? -1;
}

async function readTruth(url: string): Promise<Truth> {
  const { digest } = await ask<{ digest: Omit<Truth, 'places'> }>(
    url,
    '{ digest { revision digest cursor } }',
  );
  const places: string[] = [];
  for (let after: string | null = null; ;) {
    const { changes }: ChangesPage = await ask<ChangesPage>(
      url,
      `query ($after: String) { changes(after: $after, first: 1000) {
         nodes { position revision { number } } pageInfo { endCursor hasNextPage } } }`,
      { after },
    );
    places.push(...changes.nodes.map(({ revision, position }) => `${revision.number}.${position}`));
    after = changes.pageInfo.endCursor;
    if (!changes.pageInfo.hasNextPage) return { ...digest, places };
  }
}

interface ChangesPage {
  readonly changes: {
    readonly nodes: readonly { readonly position: number; readonly revision: { readonly number: number } }[];
    readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
  };
}

/** The connections to the database may just have been cut: what was asked then fails, and is asked again. */
async function ask<Data>(url: string, query: string, variables: Record<string, unknown> = {}): Promise<Data> {
  for (const deadline = Date.now() + 30_000; ; await pause(200)) {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as { data: Data; errors?: unknown };
    if (errors === undefined) return data;
    if (Date.now() > deadline) throw new Error(`Expected an answer, came ${JSON.stringify(errors)}.`);
  }
}
