import type { Command } from 'commander';
import { PartyKind } from '../model/enums';
import { DesignataError } from '../model/errors';
import { historyPointOf, type PointInHistory } from './point-in-history';

const KINDS = Object.values(PartyKind).map((kind) => kind.toLowerCase());

/** What searching and screening have in common. */
export interface ScopeFlags {
  readonly kind?: string[];
  readonly list?: string[];
  readonly program?: string[];
  readonly country?: string[];
  readonly includeDelisted: boolean;
  readonly includeNotDesignated: boolean;
  readonly minScore?: number;
  readonly first: number;
  readonly asOf?: PointInHistory;
}

/** Options that say among whom to look and how much to show; those that name something may be given more than once. */
export function scopeOptions(command: Command): Command {
  return command
    .option('--kind <kind>', `only parties of this kind: ${KINDS.join(', ')}`, collectKind)
    .option('--list <id>', 'only entries of this list', collect)
    .option(
      '--program <id>',
      'only entries under this program, as the command programs names it: us:SDGT',
      collect,
    )
    .option('--country <code>', 'only parties tied to this country: AF', collect)
    .option('--include-delisted', 'also who is no longer on a list', false)
    .option('--include-not-designated', 'also who is only named in a source, such as the press', false)
    .option('--min-score <score>', 'leave out matches below this score, from 0 to 1', number(0, 1))
    .option('--first <count>', 'matches to show at most', number(1, 100), 10);
}

/** The option that asks about the past. */
export function asOfOption(command: Command): Command {
  return command.option(
    '--as-of <point>',
    'as the registry stood: a revision number, a day (its end, UTC) or an instant (2021-11-22T12:00:00Z)',
    (text) => historyPointOf('--as-of', text),
  );
}

/** The options as the API's arguments. */
export function scopeVariables(flags: ScopeFlags): Record<string, unknown> {
  const { kind, list, program, country, includeDelisted, includeNotDesignated, minScore, first, asOf } =
    flags;
  return {
    first,
    filter: {
      includeDelisted,
      includeNotDesignated,
      ...(kind === undefined ? {} : { kinds: kind }),
      ...(list === undefined ? {} : { lists: list }),
      ...(program === undefined ? {} : { programs: program }),
      ...(country === undefined ? {} : { countries: country }),
    },
    ...(minScore === undefined ? {} : { minScore }),
    ...(asOf === undefined || asOf === 'NEWEST' ? {} : { asOf }),
  };
}

/** For an option that may be given more than once. */
export function collect(value: string, before: readonly string[] = []): string[] {
  return [...before, value];
}

function collectKind(value: string, before: readonly string[] = []): string[] {
  if (KINDS.includes(value.toLowerCase())) return [...before, value.toUpperCase()];
  throw new DesignataError('BAD_USER_INPUT', `--kind: expected one of ${KINDS.join(', ')}, came ${value}.`);
}

function number(from: number, to: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (text.trim() !== '' && value >= from && value <= to) return value;
    throw new DesignataError('BAD_USER_INPUT', `Expected a number from ${from} to ${to}, came ${text}.`);
  };
}
