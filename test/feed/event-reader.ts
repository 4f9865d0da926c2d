/** One block of an event stream. */
export interface ServerSentEvent {
  readonly event?: string;
  readonly id?: string;
  readonly data?: string;
}

/** Opens a subscription as an event stream and gives its blocks as they come, comments left out. */
export async function* readEvents(
  url: string,
  query: string,
  headers: Record<string, string> = {},
  signal?: AbortSignal,
): AsyncGenerator<ServerSentEvent, void, void> {
  const aborted = new AbortController();
  signal?.addEventListener('abort', () => aborted.abort());
  const response = await fetch(`${url}/graphql/stream?query=${encodeURIComponent(query)}`, {
    headers: { accept: 'text/event-stream', ...headers },
    signal: aborted.signal,
  });
  let text = '';
  const decoder = new TextDecoder();
  try {
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      text += decoder.decode(chunk, { stream: true });
      const blocks = text.split('\n\n');
      text = blocks.pop() ?? '';
      for (const block of blocks) {
        const fields = block.split('\n').filter((line) => !line.startsWith(':') && line !== '');
        if (fields.length > 0) yield Object.fromEntries(fields.map(fieldOf)) as ServerSentEvent;
      }
    }
  } finally {
    aborted.abort();
  }
}

function fieldOf(line: string): [string, string] {
  const colon = line.indexOf(':');
  return [line.slice(0, colon), line.slice(colon + 1).trim()];
}

/** The next few of what comes, which is then left. */
export async function take<Value>(
  values: AsyncGenerator<Value, unknown, unknown>,
  count: number,
): Promise<Value[]> {
  const taken: Value[] = [];
  while (taken.length < count) {
    const { value, done } = await values.next();
    if (done) break;
    taken.push(value);
  }
  await values.return(undefined);
  return taken;
}
