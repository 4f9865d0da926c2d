import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import { counted } from '../../model/counted';
import { DesignataError } from '../../model/errors';
import type { CommandContext } from '../command-context';
import { differencesIn } from '../differences-in';
import { searchResultFields } from '../documents';
import { EXIT } from '../exit-code';
import type { Gateway } from '../gateway';
import { withGateway } from '../open-gateway';
import { printJson, printLines } from '../terminal';

const RECEIPT_FIELDS = [
  'revision',
  'revisionHash',
  'question',
  'engineVersion',
  'settingsDigest',
  'resultsDigest',
];

const VERIFY_RECEIPT = `query ($receipt: ReceiptInput!) {
  verifyReceipt(receipt: $receipt) { same differences { field receipt now meaning } answer { ${searchResultFields} } } }`;

/** Of one value that differs; a digest has 64. */
const SHOWN_CHARACTERS = 200;

const VERIFY_LOG = '{ verifyLog { intact revisions facts hash problems } }';

interface ReceiptVerdict {
  readonly same: boolean;
  readonly differences: readonly Difference[];
}

interface Difference {
  readonly field: string;
  readonly receipt: string;
  readonly now: string;
  readonly meaning: string;
}

/** A receipt with what the file holds of the answer it was given with. */
interface KeptAnswer {
  /** Where in the file: nothing for its only one. */
  readonly line: string;
  readonly receipt: Readonly<Record<string, unknown>>;
  readonly matches: unknown;
}

interface LogVerdict {
  readonly intact: boolean;
  readonly revisions: number;
  readonly facts: number;
  readonly hash: string;
  readonly problems: readonly string[];
}

/** `designata verify RECEIPT` and `designata verify --log`; exit code 1 when something is not as it was. */
export function verifyCommand(context: CommandContext): Command {
  return new Command('verify')
    .description('ask a receipt’s question again, or check the log by its chain of hashes')
    .argument('[receipt]', 'a file with a receipt, or with what search --json or screen --json printed')
    .option('--log', 'recompute the hash of every revision', false)
    .option('--json', 'print the verdict as one JSON object', false)
    .action(async (file: string | undefined, { log, json }: { log: boolean; json: boolean }) => {
      if ((file === undefined) !== log) {
        throw new DesignataError('BAD_USER_INPUT', 'Expected either a receipt’s file or --log.');
      }
      if (file === undefined) await verifyLog(context, json);
      else await verifyReceipts(context, file, json);
    });
}

async function verifyReceipts(context: CommandContext, file: string, json: boolean): Promise<void> {
  const kept = await readAnswers(file);
  await withGateway(context.config(), async (gateway) => {
    for (const one of kept) {
      const verdict = await verifyOne(gateway, one);
      if (!verdict.same) context.exitWith(EXIT.failed);
      if (json) printJson(context.terminal, verdict);
      else printLines(context.terminal, verdictLines(one, verdict));
    }
  });
}

async function verifyOne(gateway: Gateway, { receipt, matches }: KeptAnswer): Promise<ReceiptVerdict> {
  const asked = Object.fromEntries(RECEIPT_FIELDS.map((field) => [field, receipt[field]]));
  const { verifyReceipt } = await gateway.ask<{
    verifyReceipt: ReceiptVerdict & { answer: { matches: unknown; receipt: { lists: unknown } } };
  }>(VERIFY_RECEIPT, { receipt: asked });
  const { answer, same, differences } = verifyReceipt;
  const shown = [
    ...differencesIn('matches', matches, answer.matches),
    // How old the lists were is as of then.
    ...differencesIn('receipt.lists', receipt['lists'], answer.receipt.lists, ['ageDays', 'confirmedOn']),
  ].map((difference) => ({ ...difference, meaning: 'The file does not show what was answered.' }));
  return { same: same && shown.length === 0, differences: [...differences, ...shown] };
}

function verdictLines({ line, matches }: KeptAnswer, verdict: ReceiptVerdict): string[] {
  const shows = matches === undefined ? '' : ', and the file’s matches and lists are its';
  if (verdict.same)
    return [
      `${line}Same: the question gives the same answer, from the same past${shows}. When it was given cannot be proved.`,
    ];
  return [
    `${line}Not the same:`,
    ...verdict.differences.map(
      ({ field, receipt, now, meaning }) =>
        `  ${field}: ${short(receipt)} in the file, ${short(now)} now. ${meaning}`,
    ),
  ];
}

/** A value for a person: a whole match takes pages. `--json` has it all. */
function short(value: string): string {
  return value.length <= SHOWN_CHARACTERS
    ? value
    : `${value.slice(0, SHOWN_CHARACTERS)}… (--json shows it all)`;
}

async function verifyLog(context: CommandContext, json: boolean): Promise<void> {
  const { verifyLog: verdict } = await withGateway(context.config(), (gateway) =>
    gateway.ask<{ verifyLog: LogVerdict }>(VERIFY_LOG),
  );
  if (!verdict.intact) context.exitWith(EXIT.failed);
  if (json) return printJson(context.terminal, verdict);
  const checked = `${counted(verdict.revisions, 'revision')} with ${counted(verdict.facts, 'fact')} checked.`;
  const result = verdict.intact ? `Intact. The newest revision’s hash is ${verdict.hash}.` : 'Not intact:';
  printLines(context.terminal, [checked, result, ...verdict.problems.map((problem) => `  ${problem}`)]);
}

/** @throws DesignataError `BAD_USER_INPUT` for a file that holds no receipt. */
async function readAnswers(file: string): Promise<KeptAnswer[]> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw badFile(file, 'the file cannot be read');
  });
  const whole = jsonOf(text);
  if (whole !== undefined) return [answerIn(whole, file, '')];
  const lines = text.split('\n').flatMap((line, at) => (line.trim() === '' ? [] : [{ line, at: at + 1 }]));
  if (lines.length === 0) throw badFile(file, 'it is empty');
  return lines.flatMap(({ line, at }) => {
    const value = jsonOf(line);
    if (value === undefined) throw badFile(file, `line ${at} is not whole JSON: it is cut off or damaged`);
    // `screen --json` prints a line for a row that could not be asked about, too.
    return value['error'] === undefined ? [answerIn(value, file, `line ${at}: `)] : [];
  });
}

function answerIn(value: Record<string, unknown>, file: string, line: string): KeptAnswer {
  const inner = value['receipt'] ?? value;
  const receipt = (typeof inner === 'object' ? inner : undefined) as Record<string, unknown> | undefined;
  const missing = RECEIPT_FIELDS.filter((field) => receipt?.[field] === undefined);
  if (receipt === undefined || missing.length > 0)
    throw badFile(file, `${line}it lacks ${missing.join(', ')}`);
  return { line, receipt, matches: value['matches'] };
}

function jsonOf(text: string): Record<string, unknown> | undefined {
  try {
    const value = JSON.parse(text) as unknown;
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return undefined;
  }
}

function badFile(file: string, came: string): DesignataError {
  return new DesignataError('BAD_USER_INPUT', `Expected a receipt as JSON in ${file}, but ${came}.`, {
    file,
  });
}
