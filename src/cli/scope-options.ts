import type { Command } from 'commander';
import { isDay } from '../model/calendar-day';
import { PartyKind } from '../model/enums';
import { DesignataError } from '../model/errors';

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
  readonly asOf?: { readonly revision: number } | { readonly at: string };
}

/** Options that say among whom to look and how much to show; those that name something may be given more than once. */
export function scopeOptions(command: Command): Command {
  return command
    .option('--kind <kind>', `only parties of this kind: ${KINDS.join(', ')}`, collectKind)
    .option('--list <id>', 'only entries of this list', collect)
    .option('--program <id>', 'only entries under this program: us:SDGT', collect)
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
    parseAsOf,
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
    ...(asOf === undefined ? {} : { asOf }),
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

function parseAsOf(text: string): NonNullable<ScopeFlags['asOf']> {
  if (/^\d+$/.test(text)) return { revision: Number(text) };
  const isInstant = /^\d{4}-\d{2}-\d{2}(T.*(Z|[+-]\d{2}:\d{2}))?$/.test(text) && isDay(text.slice(0, 10));
  if (!isInstant || Number.isNaN(Date.parse(text))) {
    throw new DesignataError(
      'BAD_USER_INPUT',
      `--as-of: expected a revision number, a day as YYYY-MM-DD or an instant with its zone, came ${text}.`,
    );
  }
  if (text.length > 10) return { at: new Date(text).toISOString() };
  // Today's end lies in the future, of which nothing is known yet; this moment's clocks may not agree.
  const end = Math.min(Date.parse(`${text}T23:59:59.999Z`), Date.now() - 1_000);
  return { at: new Date(Date.parse(text) > Date.now() ? Date.parse(text) : end).toISOString() };
}

function number(from: number, to: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (text.trim() !== '' && value >= from && value <= to) return value;
    throw new DesignataError('BAD_USER_INPUT', `Expected a number from ${from} to ${to}, came ${text}.`);
  };
}
