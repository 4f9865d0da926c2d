import 'graphiql/style.css';
import './console.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createClient } from 'graphql-ws';
import { createRoot } from 'react-dom/client';
import { EXAMPLES, FIRST_EXAMPLE } from './examples';

const WORKERS: Record<string, string> = { json: './json.worker.js', graphql: './graphql.worker.js' };

Object.assign(globalThis, {
  MonacoEnvironment: {
    getWorker: (_id: string, label: string) =>
      new Worker(new URL(WORKERS[label] ?? './editor.worker.js', import.meta.url), { type: 'module' }),
  },
});

const endpoint = new URL('/graphql', location.href);
const socket = new URL(endpoint);
socket.protocol = location.protocol === 'https:' ? 'wss:' : 'ws:';

const fetcher = createGraphiQLFetcher({
  url: endpoint.href,
  // An HTTP header that a page of another origin cannot send without being asked first: the server requires one.
  headers: { 'apollo-require-preflight': 'true' },
  wsClient: createClient({ url: socket.href, lazy: true }),
});

const root = document.getElementById('console');
if (root === null) throw new Error('The page has no #console element.');
createRoot(root).render(
  <GraphiQL
    fetcher={fetcher}
    defaultQuery={FIRST_EXAMPLE}
    defaultTabs={EXAMPLES}
    shouldPersistHeaders={false}
  >
    <GraphiQL.Logo>Designata</GraphiQL.Logo>
  </GraphiQL>,
);
