import { z } from 'zod';
import { DesignataError } from './model/errors';
import { CATALOGUE, findList } from './sources/catalogue';

const MEBIBYTE = 1_048_576;

const integer = (from: number, to: number) =>
  z.coerce.number(`a whole number from ${from} to ${to}`).int().min(from).max(to);

/** A mistyped id would keep every search from being answered, and a list that nobody can load. */
function onlyKnownLists(ids: readonly string[], issues: z.RefinementCtx): void {
  const unknown = ids.filter((id) => findList(id) === undefined);
  if (unknown.length === 0) return;
  const known = CATALOGUE.map(({ info }) => info.id).join(', ');
  issues.addIssue(
    `ids of lists (${known}), which ${unknown.join(', ')} ${unknown.length === 1 ? 'is' : 'are'} not`,
  );
}

/** Every variable, what it may hold and what it means: the table in docs/configuration.md is printed from this. */
const VARIABLES = {
  DATABASE_URL: z
    .string()
    .refine(
      (text) => /^postgres(ql)?:\/\/\S+$/.test(text) && URL.canParse(text),
      'a URL such as postgres://user@host:5432/designata',
    )
    .optional()
    .describe('PostgreSQL 15 or later to keep the registry in. Without it, the registry is embedded.'),
  DATABASE_POOL_SIZE: integer(2, 100)
    .default(10)
    .describe('Connections to PostgreSQL this process may hold.'),
  DATABASE_STATEMENT_TIMEOUT_MS: integer(0, 86_400_000)
    .default(60_000)
    .describe(
      'How long one statement may run on PostgreSQL, in milliseconds; 0 for ever. Those that write a revision or ' +
        'bring the schema up to date may take any time; an export is many short ones.',
    ),
  DATABASE_LOCK_TIMEOUT_MS: integer(0, 86_400_000)
    .default(30_000)
    .describe(
      'How long one statement may wait for a lock on PostgreSQL, in milliseconds; 0 for ever. Writers of revisions ' +
        'wait for each other however long it takes.',
    ),
  DATABASE_IDLE_TRANSACTION_TIMEOUT_MS: integer(0, 86_400_000)
    .default(300_000)
    .describe(
      'How long a transaction on PostgreSQL may wait for its next statement before it is undone, in milliseconds; 0 ' +
        'for ever. It is how long an import that hangs can keep others from writing.',
    ),
  DATABASE_READ_TIMEOUT_MS: integer(0, 90_000_000)
    .optional()
    .describe(
      'How long a read may wait for a PostgreSQL that says nothing at all before its connection is given up, in ' +
        'milliseconds; 0 for ever. Without it, 15 seconds longer than `DATABASE_STATEMENT_TIMEOUT_MS`, which a server ' +
        'that lives keeps by itself; for ever where that is 0.',
    ),
  DATA_DIR: z
    .string()
    .min(1, 'a folder')
    .default('./data')
    .describe('Folder of the embedded registry. One process at a time may hold it.'),
  HOST: z.string().min(1, 'an address').default('127.0.0.1').describe('Address to listen on.'),
  PORT: integer(0, 65_535).default(4000).describe('Port to listen on; 0 takes any free one.'),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'silent'])
    .default('info')
    .describe('The least serious messages that are logged.'),
  LOG_FORMAT: z
    .enum(['auto', 'pretty', 'json'])
    .default('auto')
    .describe(
      '`pretty` is one line for a person, `json` one object for a machine; `auto` is `pretty` on a terminal.',
    ),
  OPERATOR_TOKEN: z
    .string()
    .min(16, 'at least 16 characters')
    // What a header carries: nobody could show another one.
    .regex(/^[!-~]*$/, 'ASCII characters without spaces')
    .optional()
    .describe(
      'What a request that changes the registry must carry (`Authorization: Bearer …`). Without it, a random one is ' +
        'written to `DATA_DIR/operator.token` at each start for commands on this machine; with `DATABASE_URL`, ' +
        'nobody may change the registry over the network.',
    ),
  IMPORT_DIR: z
    .string()
    .min(1, 'a folder')
    .optional()
    .describe(
      'The only folder that imports asked for over the network may read files from. Without it, an operator may name ' +
        'any file that the server can read.',
    ),
  REQUIRE_LISTS: z
    .string()
    .transform((text) =>
      text
        .split(',')
        .map((id) => id.trim())
        .filter((id) => id !== ''),
    )
    .superRefine(onlyKnownLists)
    .default([])
    .describe(
      'List ids, separated by commas, that must be loaded before any search is answered; a question may require more ' +
        'and not fewer. While one is missing, searches fail and the server does not call itself ready.',
    ),
  MAX_LIST_AGE_DAYS: integer(0, 36_500)
    .optional()
    .describe(
      'How many days old the newest edition of a required list may be; a question may ask for fewer. While one is older, ' +
        'searches about now fail.',
    ),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'an http or https address' })
    .transform((url) => url.replace(/\/+$/, ''))
    .optional()
    .describe(
      'Where others reach this server, such as `https://registry.example`: for the links in changes and webhooks. Without it, the ' +
        'address it listens on.',
    ),
  WEBHOOKS_INSIDE: z
    .enum(['refuse', 'allow'])
    .default('refuse')
    .describe(
      'Whether webhooks may be sent to private, loopback and link-local addresses, and by plain http. `allow` it only ' +
        'where every operator may reach everything that this server can reach.',
    ),
  MAX_BODY_BYTES: integer(1_024, 100 * MEBIBYTE)
    .default(MEBIBYTE)
    .describe('Longest body of a request, in bytes.'),
  MAX_SOCKETS: integer(0, 100_000)
    .default(4_000)
    .describe('WebSockets and event streams open at once, together.'),
  SHUTDOWN_GRACE_MS: integer(0, 600_000)
    .default(10_000)
    .describe('How long requests in flight may take to end when the server stops, in milliseconds.'),
} as const;

const SCHEMA = z.object(VARIABLES);

/** The settings of one process, checked and frozen. Field names are the variables' own. */
export type Config = Readonly<z.output<typeof SCHEMA>>;

/** One line of the configuration table. */
export interface VariableDescription {
  readonly name: string;
  /** Absent where nothing is set by default. */
  readonly default?: string;
  readonly meaning: string;
}

/**
 * Reads the settings from an environment. An empty variable counts as one that is not set.
 *
 * @throws DesignataError `BAD_CONFIGURATION` that names every wrong variable, what it may be and what came.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    Object.keys(VARIABLES).flatMap((name) => {
      const value = environment[name]?.trim();
      return value ? [[name, value]] : [];
    }),
  );
  const result = SCHEMA.safeParse(given);
  if (result.success) return Object.freeze(result.data);
  const problems = result.error.issues.map((issue) => {
    const name = String(issue.path[0]);
    return `${name}: expected ${expectation(issue)}, but came ${shown(name, given[name])}.`;
  });
  throw new DesignataError('BAD_CONFIGURATION', `The configuration is wrong.\n${problems.join('\n')}`, {
    problems,
  });
}

/** What the table in docs/configuration.md says, in its order. */
export function describeVariables(): VariableDescription[] {
  const defaults: Record<string, unknown> = SCHEMA.parse({});
  return Object.entries(VARIABLES).map(([name, schema]) => {
    const value = defaults[name];
    const text = Array.isArray(value) ? value.join(',') : String(value ?? '');
    return { name, meaning: schema.description ?? '', ...(text === '' ? {} : { default: text }) };
  });
}

function expectation(issue: z.core.$ZodIssue): string {
  const schema = VARIABLES[issue.path[0] as keyof typeof VARIABLES];
  const bounds = schema instanceof z.ZodDefault || schema instanceof z.ZodOptional ? schema.unwrap() : schema;
  if (bounds instanceof z.ZodNumber) return `a whole number from ${bounds.minValue} to ${bounds.maxValue}`;
  if (bounds instanceof z.ZodEnum) return `one of ${bounds.options.join(', ')}`;
  return issue.message;
}

/** A secret or a URL with a password must not end up in a log. */
function shown(name: string, value: string | undefined): string {
  if (name === 'OPERATOR_TOKEN') return `${value?.length ?? 0} characters`;
  if (name === 'DATABASE_URL') return 'something else';
  return JSON.stringify(value);
}
