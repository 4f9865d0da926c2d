import { stat } from 'node:fs/promises';
import { Command } from 'commander';
import { editionDifference, type DifferenceOfEditions } from '../../ingest/edition-difference';
import { openEditionFiles } from '../../ingest/edition-files';
import { DesignataError } from '../../model/errors';
import { CATALOGUE } from '../../sources/catalogue';
import { UnreadableSourceError } from '../../sources/source';
import type { CommandContext } from '../command-context';
import type { Gateway } from '../gateway';
import { withGateway } from '../open-gateway';
import { dayOption } from '../option-values';
import { historyPointOf } from '../point-in-history';
import { printJson, printLines } from '../terminal';

interface DiffFlags {
  readonly list?: string;
  readonly publishedOn?: string;
  readonly json: boolean;
}

const TWO = 'Two files that are there, or two points in history';

const COMPARE = `query ($from: Int!, $to: Int!, $filter: ChangeFilter, $after: ID) {
  compare(from: $from, to: $to, filter: $filter, first: 200, after: $after) { hasNextPage differences {
    entryId stoodBefore standsAfter removed { kind content } added { kind content } } } }`;

/** A page tells what revision it is of; the digest would, too, but reads the whole registry. */
const REVISION_AT = 'query ($asOf: AsOf) { parties(first: 1, asOf: $asOf) { revision } }';

/** `designata diff OLD NEW`: two files, two revisions or two dates. */
export function diffCommand(context: CommandContext): Command {
  return new Command('diff')
    .description(
      'show what differs between two editions’ files, or between two revisions or dates of the registry',
    )
    .argument('<old>', 'a file or folder, a revision’s number, a day (its end, UTC) or an instant')
    .argument('<new>', 'the same kind of thing')
    .option('--list <id>', 'the list that the files are of, or the one list to compare')
    .option(
      '--published-on <YYYY-MM-DD>',
      'for files that print no date; only their content is compared',
      dayOption('--published-on'),
    )
    .option('--json', 'print an object a line for each entry that differs', false)
    .action(async (older: string, newer: string, flags: DiffFlags) => {
      const missing = await missingOf([older, newer]);
      // A file that is not there is to be blamed for it, and not the one that is.
      for (const point of missing) historyPointOf(TWO, point);
      const differences =
        missing.length === 0
          ? await diffFiles(older, newer, flags)
          : await diffRevisions(context, older, newer, flags);
      if (flags.json) for (const difference of differences) printJson(context.terminal, difference);
      else printLines(context.terminal, linesOf(differences));
    });
}

async function diffFiles(older: string, newer: string, flags: DiffFlags): Promise<DifferenceOfEditions[]> {
  const [before, after] = [await openEditionFiles(older), await openEditionFiles(newer)];
  const lists = CATALOGUE.filter(
    ({ info, formats }) =>
      (flags.list === undefined || info.id === flags.list) &&
      formats.some((format) => format.recognises(before)),
  );
  const options = { publishedOn: flags.publishedOn ?? new Date().toISOString().slice(0, 10) };
  const refused: string[] = [];
  // One publisher's lists may come in one format: only what the records say tells them apart.
  for (const list of lists) {
    try {
      return await editionDifference(list, before, after, options);
    } catch (error) {
      if (!(error instanceof UnreadableSourceError)) throw error;
      refused.push(error.message);
    }
  }
  if (refused.length > 0) throw new DesignataError('UNREADABLE_SOURCE', refused.join(' '));
  throw new DesignataError(
    'BAD_USER_INPUT',
    `Expected an edition of a list in ${older}, but no reader recognises it.`,
    { path: older },
  );
}

async function diffRevisions(
  context: CommandContext,
  older: string,
  newer: string,
  { list }: DiffFlags,
): Promise<DifferenceOfEditions[]> {
  return withGateway(context.config(), async (gateway) => {
    const [from, to] = [await revisionOf(gateway, 'OLD', older), await revisionOf(gateway, 'NEW', newer)];
    const filter = list === undefined ? null : { lists: [list] };
    const all: DifferenceOfEditions[] = [];
    for (;;) {
      const { compare } = await gateway.ask<{
        compare: { hasNextPage: boolean; differences: DifferenceOfEditions[] };
      }>(COMPARE, {
        from,
        to,
        filter,
        after: all.at(-1)?.entryId ?? null,
      });
      all.push(...compare.differences);
      if (!compare.hasNextPage) return all;
    }
  });
}

/** A day or an instant is that of the last revision until then. */
async function revisionOf(gateway: Gateway, argument: 'OLD' | 'NEW', point: string): Promise<number> {
  const asOf = historyPointOf(TWO, point);
  if (asOf !== 'NEWEST' && 'revision' in asOf) return asOf.revision;
  const variables = { asOf: asOf === 'NEWEST' ? null : asOf };
  const { parties } = await gateway
    .ask<{ parties: { revision: number } }>(REVISION_AT, variables)
    .catch((error: unknown) => {
      if (!(error instanceof DesignataError)) throw error;
      // Other commands take such a point as an option.
      throw new DesignataError(error.code, error.message.replace(/^--as-of(?=:)/, argument), error.details);
    });
  return parties.revision;
}

function linesOf(differences: readonly DifferenceOfEditions[]): string[] {
  const lines = differences.flatMap(({ entryId, stoodBefore, standsAfter, removed, added }) => {
    if (!stoodBefore) return [`+ ${entryId}  ${nameIn(added)}`];
    if (!standsAfter) return [`- ${entryId}  ${nameIn(removed)}`];
    const facts = [
      ...removed.map((fact) => `    - ${shown(fact)}`),
      ...added.map((fact) => `    + ${shown(fact)}`),
    ];
    return [`~ ${entryId}`, ...facts];
  });
  const total = (wanted: (difference: DifferenceOfEditions) => boolean): number =>
    differences.filter(wanted).length;
  const [listed, delisted] = [total((one) => !one.stoodBefore), total((one) => !one.standsAfter)];
  return [
    ...lines,
    `${listed} listed, ${differences.length - listed - delisted} amended, ${delisted} delisted`,
  ];
}

function nameIn(facts: DifferenceOfEditions['added']): string {
  return String(
    facts.find(({ kind, content }) => kind === 'alias' && content['kind'] === 'PRIMARY')?.content['name'] ??
      '',
  );
}

function shown({ kind, content }: DifferenceOfEditions['added'][number]): string {
  const values = Object.values(content).filter(
    (value) => value !== null && !(Array.isArray(value) && value.length === 0),
  );
  return `${kind.replace('_', ' ')}: ${values.map((value) => (typeof value === 'object' ? JSON.stringify(value) : String(value))).join(', ')}`;
}

/** Those paths where nothing is. */
async function missingOf(paths: readonly string[]): Promise<string[]> {
  const there = await Promise.all(
    paths.map((path) =>
      stat(path).then(
        () => true,
        () => false,
      ),
    ),
  );
  return paths.filter((_path, at) => !there[at]);
}
