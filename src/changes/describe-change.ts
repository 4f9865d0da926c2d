import { Alias } from '../model/alias';
import type { Change } from '../model/change';
import { Designation } from '../model/designation';
import { AliasKind, ChangeKind } from '../model/enums';
import type { Fact } from '../model/fact';
import type { ListEntry } from '../model/list-entry';
import type { FactChanges } from '../registry/reading/fact-reads';
import { describeAmendment } from './describe-amendment';
import { quoted, shortened, underPrograms } from './describe-fact';

/** Longest sentence, in characters: a line for a log or a chat. What does not fit is counted. */
export const LONGEST_SUMMARY = 500;

/**
 * What happened, in one sentence for a person:
 * `us-ofac-sdn amended entry 33941: alias "Shahab al-Muhajir" added, program SDGT removed.`
 */
export function describeChange(
  change: Change,
  entry: Pick<ListEntry, 'listId' | 'reference'>,
  facts: FactChanges,
): string {
  const { listId } = entry;
  const reference = shortened(entry.reference);
  switch (change.kind) {
    case ChangeKind.LISTED:
      return `${listId} listed entry ${reference}${who(facts.added)}.`;
    case ChangeKind.RELISTED:
      return `${listId} listed entry ${reference} again${who(facts.added)}.`;
    case ChangeKind.DELISTED:
      return `${listId} no longer lists entry ${reference}${who(facts.removed, 'until then ')}.`;
    case ChangeKind.AMENDED:
      return fitting(`${listId} amended entry ${reference}`, describeAmendment(facts));
    case ChangeKind.MERGED:
      return `Entry ${reference} of ${listId} was found to record party ${change.partyId}, until then ${change.previousPartyId ?? 'none'}.`;
    case ChangeKind.SPLIT:
      return `Entry ${reference} of ${listId} was parted from party ${change.previousPartyId ?? 'none'} and records ${change.partyId}.`;
  }
}

/** `, "GHAFARI, Sanaullah", under SDGT`. Who is only named in a source must not read like somebody designated. */
function who(facts: readonly Fact[], when = ''): string {
  const aliases = facts.filter((fact) => fact instanceof Alias);
  const name = (aliases.find(({ kind }) => kind === AliasKind.PRIMARY) ?? aliases[0])?.name;
  const designations = facts.filter((fact) => fact instanceof Designation);
  const programs = underPrograms(designations.flatMap(({ programIds }) => programIds));
  const standing = designations.length === 0 ? 'without a designation' : programs;
  return [name === undefined ? '' : quoted(name), standing === '' ? '' : when + standing]
    .filter((part) => part !== '')
    .map((part) => `, ${part}`)
    .join('');
}

/** As many of the phrases as fit, and how many more there are. */
function fitting(beginning: string, phrases: readonly string[]): string {
  if (phrases.length === 0) return `${beginning}.`;
  const whole = `${beginning}: ${phrases.join(', ')}.`;
  if (whole.length <= LONGEST_SUMMARY) return whole;
  const sentence = (count: number): string =>
    `${beginning}: ${phrases.slice(0, count).join(', ')} and ${phrases.length - count} more.`;
  let count = 1;
  while (count + 1 < phrases.length && sentence(count + 1).length <= LONGEST_SUMMARY) count += 1;
  return sentence(count);
}
