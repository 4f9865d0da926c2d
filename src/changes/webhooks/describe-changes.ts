import type { Change } from '../../model/change';
import type { ListEntry } from '../../model/list-entry';
import type { FactChanges } from '../../registry/reading/fact-reads';
import type { RegistryReader } from '../../registry/reading/registry-reader';
import type { EntrySnapshot } from '../../registry/reading/snapshot-reads';
import { changeId } from '../change-id';
import { describeChange } from '../describe-change';
import { entryLine } from '../export/entry-line';
import { partyLink } from '../party-link';
import type { WebhookChange } from './webhook-message';

interface ReadChange {
  readonly change: Change;
  readonly cursor: string;
}

/** What webhooks say of changes of one revision, with their entries before and after it. */
export async function describeChanges(
  reader: RegistryReader,
  changes: readonly ReadChange[],
  publicUrl: string,
): Promise<WebhookChange[]> {
  const keys = changes.map(({ change: { entryId, revision } }) => ({ entryId, revision }));
  const earlier = keys.map(({ entryId, revision }) => ({ entryId, revision: revision - 1 }));
  const [sides, facts, entries] = await Promise.all([
    reader.snapshots.ofEntries([...earlier, ...keys]),
    reader.facts.changedIn(keys),
    reader.entries.byIds(keys.map(({ entryId, revision }) => ({ id: entryId, revision }))),
  ]);
  return changes.map((change, index) => {
    const [entry, factChanges] = [entries[index], facts[index]];
    if (entry === undefined || factChanges === undefined)
      throw new Error(`Change ${changeId(change.change)} is of an entry that is not there.`);
    return describe(change, entry, factChanges, sides[index], sides[keys.length + index], publicUrl);
  });
}

function describe(
  { change, cursor }: ReadChange,
  entry: ListEntry,
  facts: FactChanges,
  before: EntrySnapshot | undefined,
  after: EntrySnapshot | undefined,
  publicUrl: string,
): WebhookChange {
  const designations = [before, after].flatMap((side) => side?.facts.get('designation') ?? []);
  return {
    id: changeId(change),
    kind: change.kind,
    party: change.partyId,
    previousParty: change.previousPartyId,
    entry: entry.id,
    list: entry.listId,
    reference: entry.reference,
    partyKind: entry.kind,
    authorities: distinct(designations.map((fact) => fact['authorityId'])),
    programs: distinct(designations.flatMap((fact) => fact['programIds'])),
    description: describeChange(change, entry, facts),
    link: partyLink(change.partyId, publicUrl),
    before: lineOf(before),
    after: lineOf(after),
    cursor,
  };
}

function lineOf(entry: EntrySnapshot | undefined): unknown {
  return entry === undefined ? null : (JSON.parse(entryLine(entry)) as unknown);
}

function distinct(ids: readonly unknown[]): string[] {
  return [...new Set(ids.filter((id) => typeof id === 'string'))].sort();
}
