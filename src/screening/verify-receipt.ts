import { z } from 'zod';
import { Gender, IdentifierType, PartyKind } from '../model/enums';
import { DesignataError } from '../model/errors';
import type { Receipt } from './receipt';
import type { SearchScope, Subject } from './search-question';
import type { SearchAnswer, SearchService } from './search-service';

/** The fields of a receipt that say what an answer was. The rest is for people. */
export type CheckedReceipt = Pick<
  Receipt,
  'revision' | 'revisionHash' | 'question' | 'engineVersion' | 'settingsDigest' | 'resultsDigest'
>;

/** What asking again came to. */
export interface ReceiptVerdict {
  /** Whether the same answer came out, from the same past, by the same engine and settings. */
  readonly same: boolean;
  /** What differs, and why that may be. */
  readonly differences: readonly ReceiptDifference[];
  /** The answer that the question gives now: for holding what was shown then against it. */
  readonly answer: SearchAnswer;
}

export interface ReceiptDifference {
  readonly field: string;
  readonly receipt: string;
  readonly now: string;
  readonly meaning: string;
}

const MEANINGS = {
  revisionHash:
    'The registry’s past is not the one that was searched: it was changed, or this is another registry.',
  engineVersion: 'The matcher has changed since; scores may differ without anything being wrong.',
  settingsDigest:
    'The matcher’s settings have changed since; scores may differ without anything being wrong.',
  resultsDigest: 'The same question at the same revision gives another answer.',
} as const;

/**
 * Asks a receipt's question again, at its revision, and compares.
 *
 * @throws DesignataError `BAD_USER_INPUT` for a question that no receipt holds or a revision the registry lacks.
 */
export async function verifyReceipt(search: SearchService, receipt: CheckedReceipt): Promise<ReceiptVerdict> {
  const { subject, scope } = questionOf(receipt);
  const answer = await search.askAgain(subject, scope);
  const { receipt: now } = answer;
  const differences = (Object.keys(MEANINGS) as (keyof typeof MEANINGS)[])
    .filter((field) => now[field] !== receipt[field])
    .map((field) => ({ field, receipt: receipt[field], now: now[field], meaning: MEANINGS[field] }));
  return { same: differences.length === 0, differences, answer };
}

const strings = z.array(z.string());

/** A question as receipts hold it. Strict: a field we would not ask again must not be passed over. */
const QUESTION = z.strictObject({
  name: z.string(),
  kind: z.enum(PartyKind).optional(),
  evidence: z
    .strictObject({
      birthDate: z.string().optional(),
      countries: strings.optional(),
      gender: z.enum(Gender).optional(),
      identifiers: z
        .array(
          z.strictObject({
            type: z.enum(IdentifierType).optional(),
            number: z.string(),
            country: z.string().optional(),
          }),
        )
        .optional(),
      birthPlace: z.string().optional(),
    })
    .optional(),
  filter: z
    .strictObject({
      kinds: z.array(z.enum(PartyKind)).optional(),
      lists: strings.optional(),
      programs: strings.optional(),
      countries: strings.optional(),
      birthDate: z.string().optional(),
      includeDelisted: z.boolean().optional(),
      includeNotDesignated: z.boolean().optional(),
    })
    .optional(),
  minScore: z.number().optional(),
  first: z.int().min(1).max(1_000),
  asOf: z.strictObject({ revision: z.int() }),
  requireLists: strings.optional(),
  maxAgeDays: z.number().optional(),
});

function questionOf({ question, revision }: CheckedReceipt): { subject: Subject; scope: SearchScope } {
  const parsed = QUESTION.safeParse(jsonOf(question));
  if (!parsed.success || parsed.data.asOf.revision !== revision) {
    const reason = parsed.success
      ? `its question is about revision ${parsed.data.asOf.revision}`
      : z.prettifyError(parsed.error);
    throw new DesignataError(
      'BAD_USER_INPUT',
      `Expected a receipt of revision ${revision} with the question it holds, but ${reason}.`,
      {
        argument: 'receipt.question',
      },
    );
  }
  const { name, kind, evidence, ...scope } = parsed.data;
  // Absent and undefined are one to the search, which the exact optional types do not know.
  return { subject: { name, kind, evidence } as Subject, scope: scope as SearchScope };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
