import type { Command } from 'commander';
import type { PartyKind } from '../model/enums';
import { MAX_MATCHES } from '../screening/search-question';
import {
  countryOption,
  kindOption,
  KINDS,
  MORE_THAN_ONCE,
  numberOption,
  repeated,
  textOption,
  wholeNumberOption,
} from './option-values';
import { historyPointOf, type PointInHistory } from './point-in-history';

/** What searching and screening have in common. */
export interface ScopeFlags {
  readonly kind?: PartyKind[];
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
    .option(
      '--kind <kind>',
      `only parties of this kind: ${KINDS}; ${MORE_THAN_ONCE}`,
      repeated(kindOption('--kind')),
    )
    .option('--list <id>', `only entries of this list; ${MORE_THAN_ONCE}`, repeated(textOption))
    .option(
      '--program <id>',
      `only entries under this program, as the command programs names it: us:SDGT; ${MORE_THAN_ONCE}`,
      repeated(textOption),
    )
    .option(
      '--country <country>',
      `only parties tied to this country: AF, AFG or Afghanistan; ${MORE_THAN_ONCE}`,
      repeated(countryOption('--country')),
    )
    .option('--include-delisted', 'also who is no longer on a list', false)
    .option('--include-not-designated', 'also who is only named in a source, such as the press', false)
    .option(
      '--min-score <score>',
      'leave out matches below this score, from 0 to 1',
      numberOption('--min-score', 0, 1),
    )
    .option(
      '--first <count>',
      `matches to show at most, from 1 to ${MAX_MATCHES}`,
      wholeNumberOption('--first', 1, MAX_MATCHES),
      10,
    );
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
