import { asksByNumber } from '../matching/asked-number';
import { scoreText } from '../model/score-text';
import { askedNumbers, hasAskedNumber } from './asked-numbers';
import { mayHaveMoreAbove } from './limit-reached';
import type { ScreeningRow } from './screening-file';
import type { ShownReceipt } from './search-result-lines';
import { isolated } from './terminal';

/** What the API answers about one row, as far as people are shown it. */
export interface ScreeningAnswer {
  readonly matches: readonly ScreeningMatch[];
  readonly receipt: ShownReceipt;
}

export interface ScreeningMatch {
  readonly score: number;
  readonly aboveThreshold: boolean;
  readonly party: { readonly name: string };
  readonly alias: { readonly name: string; readonly strength: string };
  readonly entry: { readonly list: { readonly id: string }; readonly reference: string };
  readonly explanation: {
    readonly adjustments: readonly {
      readonly kind: string;
      readonly listed: string | null;
      readonly note: string;
    }[];
  };
}

/** Why a match is printed: each is for a person to judge. */
export type PrintedFor = 'THRESHOLD' | 'NUMBER' | 'MIN_SCORE';

/** A match as the printed report has it. */
export interface PrintedMatch {
  readonly reason: PrintedFor;
  readonly cells: readonly string[];
}

export const SCREENING_COLUMNS = ['LINE', 'ID', 'SCREENED', 'SCORE', 'PARTY', 'BY', 'ENTRY'];

/**
 * The matches that are printed: those at or above the threshold, those by a document's number whatever the names are, for a
 * number alone stays below the threshold, and all that were asked for where a least score was.
 */
export function printedMatches(
  row: ScreeningRow,
  { matches }: ScreeningAnswer,
  minScore: number | undefined,
): PrintedMatch[] {
  return matches.flatMap((match) => {
    const reason = reasonFor(match, minScore);
    return reason === undefined ? [] : [{ reason, cells: cellsOf(row, match) }];
  });
}

/**
 * Where the limit may have cut off what would have been printed: above the threshold, or below it, which is another party
 * with a number that the row has, beside its name or in it, or anybody where a least score was asked for. Undefined where it cut off nothing.
 */
export function cutOffAt(
  { subject }: ScreeningRow,
  { matches }: ScreeningAnswer,
  { first, minScore }: { readonly first: number; readonly minScore?: number | undefined },
): 'ABOVE' | 'BELOW' | undefined {
  if (matches.length < first) return undefined;
  if (mayHaveMoreAbove(matches, first)) return 'ABOVE';
  return minScore !== undefined || asksByNumber(subject) ? 'BELOW' : undefined;
}

function reasonFor(match: ScreeningMatch, minScore: number | undefined): PrintedFor | undefined {
  if (match.aboveThreshold) return 'THRESHOLD';
  if (hasAskedNumber(match)) return 'NUMBER';
  return minScore === undefined ? undefined : 'MIN_SCORE';
}

function cellsOf({ line, id, subject }: ScreeningRow, match: ScreeningMatch): string[] {
  const { score, aboveThreshold, party, alias, entry } = match;
  const numbers = askedNumbers(match).map(({ note, listed }) => `${lowerFirst(note)}, ${listed ?? ''}`);
  return [
    String(line),
    id ?? '',
    isolated(subject.name),
    `${scoreText(score)}${aboveThreshold ? '' : ' below threshold'}`,
    isolated(party.name),
    [`${isolated(alias.name)}${alias.strength === 'WEAK' ? ' (weak)' : ''}`, ...numbers].join('; '),
    `${entry.list.id} ${entry.reference}`,
  ];
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
