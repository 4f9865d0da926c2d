import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import { DesignataError } from '../../model/errors';
import type { CommandContext } from '../command-context';
import { EXIT } from '../exit-code';
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
  verifyReceipt(receipt: $receipt) { same differences { field receipt now meaning } } }`;

const VERIFY_LOG = '{ verifyLog { intact revisions facts hash problems } }';

interface ReceiptVerdict {
  readonly same: boolean;
  readonly differences: readonly { field: string; receipt: string; now: string; meaning: string }[];
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
    .argument(
      '[receipt]',
      'a file with a receipt, or with a search result that holds one, as --json prints it',
    )
    .option('--log', 'recompute the hash of every revision', false)
    .option('--json', 'print the verdict as one JSON object', false)
    .action(async (file: string | undefined, { log, json }: { log: boolean; json: boolean }) => {
      if ((file === undefined) !== log) {
        throw new DesignataError('BAD_USER_INPUT', 'Expected either a receipt’s file or --log.');
      }
      if (file === undefined) await verifyLog(context, json);
      else await verifyReceipt(context, file, json);
    });
}

async function verifyReceipt(context: CommandContext, file: string, json: boolean): Promise<void> {
  const receipt = await readReceipt(file);
  const { verifyReceipt: verdict } = await withGateway(context.config(), (gateway) =>
    gateway.ask<{ verifyReceipt: ReceiptVerdict }>(VERIFY_RECEIPT, { receipt }),
  );
  if (!verdict.same) context.exitWith(EXIT.failed);
  if (json) return printJson(context.terminal, verdict);
  if (verdict.same)
    return printLines(context.terminal, ['Same: the question gives the same answer, from the same past.']);
  const lines = verdict.differences.map(
    ({ field, receipt: was, now, meaning }) => `  ${field}: ${was} in the receipt, ${now} now. ${meaning}`,
  );
  printLines(context.terminal, ['Not the same:', ...lines]);
}

async function verifyLog(context: CommandContext, json: boolean): Promise<void> {
  const { verifyLog: verdict } = await withGateway(context.config(), (gateway) =>
    gateway.ask<{ verifyLog: LogVerdict }>(VERIFY_LOG),
  );
  if (!verdict.intact) context.exitWith(EXIT.failed);
  if (json) return printJson(context.terminal, verdict);
  const checked = `${verdict.revisions} revisions with ${verdict.facts} facts checked.`;
  const result = verdict.intact ? `Intact. The newest revision’s hash is ${verdict.hash}.` : 'Not intact:';
  printLines(context.terminal, [checked, result, ...verdict.problems.map((problem) => `  ${problem}`)]);
}

/** @throws DesignataError `BAD_USER_INPUT` for a file that holds no receipt. */
async function readReceipt(file: string): Promise<Record<string, unknown>> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new DesignataError(
      'BAD_USER_INPUT',
      `Expected a receipt in ${file}, but the file cannot be read.`,
      { file },
    );
  });
  const found = receiptIn(text);
  const missing = RECEIPT_FIELDS.filter((field) => found?.[field] === undefined);
  if (found === undefined || missing.length > 0) {
    throw new DesignataError(
      'BAD_USER_INPUT',
      `Expected a receipt as JSON in ${file}, but it lacks ${missing.join(', ')}.`,
      { file },
    );
  }
  return Object.fromEntries(RECEIPT_FIELDS.map((field) => [field, found[field]]));
}

function receiptIn(text: string): Record<string, unknown> | undefined {
  try {
    const value = JSON.parse(text) as Record<string, unknown> | null;
    const inner = value?.['receipt'];
    return (typeof inner === 'object' && inner !== null ? inner : value) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}
