import { areOnlyNotices, onlyNoticesWarning } from '../composition/only-notices';
import type { CommandContext } from './command-context';
import type { PointInHistory } from './point-in-history';
import type { ShownReceipt } from './search-result-lines';

interface Asked {
  /** Ids of lists: whoever asks for certain lists by name knows what is searched. */
  readonly list?: readonly string[] | undefined;
  readonly asOf?: PointInHistory | undefined;
}

/** Says on standard error that what was searched holds no list of an authority, and answers whether that is so. */
export function warnOfSearchedNotices(
  context: CommandContext,
  { lists, revision }: ShownReceipt,
  { list: asked = [], asOf }: Asked,
): boolean {
  const searched = lists.map(({ list }) => list);
  const isNow = asOf === undefined || asOf === 'NEWEST';
  return asked.length === 0 && warnOfOnlyNotices(context, searched, isNow ? undefined : revision);
}

/**
 * Says on standard error that no list of an authority is among some, and answers whether that is so.
 *
 * @param past the revision they were of, where that is one of the past
 */
export function warnOfOnlyNotices(
  { terminal, config }: CommandContext,
  lists: readonly { readonly id: string }[],
  past?: number,
): boolean {
  const areOnly = areOnlyNotices(lists);
  if (areOnly) terminal.err.write(`${onlyNoticesWarning(config(), terminal.command, past)}\n`);
  return areOnly;
}
