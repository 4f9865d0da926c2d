import { areOnlyNotices, onlyNoticesWarning } from '../composition/only-notices';
import type { CommandContext } from './command-context';
import type { ShownReceipt } from './search-result-lines';

/** The lists that a receipt says were searched. */
export const searchedLists = ({ lists }: ShownReceipt): { readonly id: string }[] =>
  lists.map(({ list }) => list);

/**
 * Says on standard error that no list of an authority is loaded, and answers whether that is so. Whoever asks for certain
 * lists by name knows what is searched.
 */
export function warnOfOnlyNotices(
  { terminal, config }: CommandContext,
  lists: readonly { readonly id: string }[],
  asked: readonly string[] = [],
): boolean {
  const areOnly = areOnlyNotices(lists) && asked.length === 0;
  if (areOnly) terminal.err.write(`${onlyNoticesWarning(config(), terminal.command)}\n`);
  return areOnly;
}
