import type { Change } from '../model/change';
import { ChangeKind } from '../model/enums';
import type { Fact } from '../model/fact';
import type { ListEntry } from '../model/list-entry';
import type { FactChanges } from '../registry/reading/fact-reads';

/** What happened, in one sentence for a person: `us-ofac-sdn amended entry 33941: 1 alias and 2 roles added.` */
export function describeChange(
  change: Change,
  entry: Pick<ListEntry, 'listId' | 'reference'>,
  facts: FactChanges,
): string {
  const { listId, reference } = entry;
  const particulars = [counted(facts.added, 'added'), counted(facts.removed, 'removed')].filter(Boolean);
  switch (change.kind) {
    case ChangeKind.LISTED:
      return `${listId} listed entry ${reference}.`;
    case ChangeKind.RELISTED:
      return `${listId} listed entry ${reference} again.`;
    case ChangeKind.DELISTED:
      return `${listId} no longer lists entry ${reference}.`;
    case ChangeKind.AMENDED:
      return `${listId} amended entry ${reference}${particulars.length === 0 ? '' : `: ${particulars.join('; ')}`}.`;
    case ChangeKind.MERGED:
      return `Entry ${reference} of ${listId} was found to record party ${change.partyId}, until then ${change.previousPartyId ?? 'none'}.`;
    case ChangeKind.SPLIT:
      return `Entry ${reference} of ${listId} was parted from party ${change.previousPartyId ?? 'none'} and records ${change.partyId}.`;
  }
}

function counted(facts: readonly Fact[], what: string): string {
  const counts = new Map<string, number>();
  for (const fact of facts) {
    const name = nameOf(fact);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const parts = [...counts].map(([name, count]) => `${count} ${count === 1 ? name : pluralOf(name)}`);
  return parts.length === 0 ? '' : `${parts.join(', ')} ${what}`;
}

/** `BirthDate` is a birth date. */
function nameOf(fact: Fact): string {
  return fact.constructor.name.replace(/(?<=.)[A-Z]/g, ' $&').toLowerCase();
}

function pluralOf(name: string): string {
  if (name.endsWith('y')) return `${name.slice(0, -1)}ies`;
  return /s$/.test(name) ? `${name}es` : `${name}s`;
}
