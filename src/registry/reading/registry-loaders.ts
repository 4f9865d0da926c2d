import DataLoader, { type CacheMap } from 'dataloader';
import { Authority } from '../../model/authority';
import type { Change } from '../../model/change';
import { Edition } from '../../model/edition';
import type { DesignationStatus } from '../../model/enums';
import type { Fact } from '../../model/fact';
import { List } from '../../model/list';
import type { ListEntry } from '../../model/list-entry';
import type { Listing } from '../../model/listing';
import type { Party } from '../../model/party';
import { Program } from '../../model/program';
import type { Revision } from '../../model/revision';
import { Source } from '../../model/source';
import { BoundedMap } from './bounded-map';
import type { EntryKey } from './entry-reads';
import type { FactChanges, FactClass, FactKey } from './fact-reads';
import type { RegistryReader } from './registry-reader';
import type { EntrySnapshot } from './snapshot-reads';

/** Most changes a party's history shows: the newest. */
export const MAX_HISTORY = 500;

/** Most editions a list shows: the newest. */
export const MAX_EDITIONS = 200;

export interface LoaderOptions {
  /** How much is kept of each kind of thing read, for loaders that outlive a request. Without it, everything. */
  readonly keep?: number;
}

/**
 * Collects what one request asks for and reads it together: one statement for each kind of thing, whatever the number
 * of parties. Keys carry the revision, so questions at different revisions share a statement and never an answer.
 */
export class RegistryLoaders {
  readonly parties: DataLoader<EntryKey, Party | undefined, string>;
  readonly partiesOfEntries: DataLoader<EntryKey, Party | undefined, string>;
  readonly statuses: DataLoader<EntryKey, DesignationStatus, string>;
  readonly entries: DataLoader<EntryKey, ListEntry | undefined, string>;
  readonly entriesOfParties: DataLoader<EntryKey, ListEntry[], string>;
  readonly listings: DataLoader<EntryKey, Listing[], string>;
  readonly histories: DataLoader<EntryKey, Change[], string>;
  readonly entryCounts: DataLoader<EntryKey, number, string>;
  readonly revisions: DataLoader<number, Revision | undefined>;
  readonly snapshots: DataLoader<EntryKey, EntrySnapshot | undefined, string>;
  readonly lists: DataLoader<EntryKey, List | undefined, string>;
  readonly editions: DataLoader<EntryKey, Edition | undefined, string>;
  readonly standingEditions: DataLoader<EntryKey, Edition | undefined, string>;
  readonly editionsOfLists: DataLoader<EntryKey, Edition[], string>;
  readonly sources: DataLoader<EntryKey, Source | undefined, string>;
  readonly authorities: DataLoader<EntryKey, Authority | undefined, string>;
  readonly programs: DataLoader<EntryKey, Program | undefined, string>;
  readonly factChanges: DataLoader<{ entryId: string; revision: number }, FactChanges, string>;
  private readonly facts = new Map<FactClass, DataLoader<FactKey, Fact[], string>>();
  private readonly factsById = new Map<FactClass, DataLoader<EntryKey, Fact | undefined, string>>();

  constructor(
    private readonly reader: RegistryReader,
    private readonly options: LoaderOptions = {},
  ) {
    const { parties, entries, documents, terms, changes, revisions, facts, snapshots } = reader;
    this.parties = this.byRevision((keys) => parties.byIds(keys));
    this.partiesOfEntries = this.byRevision((keys) => parties.ofEntries(keys));
    this.statuses = this.byRevision((keys) => parties.statuses(keys));
    this.entries = this.byRevision((keys) => entries.byIds(keys));
    this.entriesOfParties = this.byRevision((keys) => this.entriesOf(keys));
    this.listings = this.byRevision((keys) => entries.listings(keys));
    this.histories = this.byRevision((keys) => changes.ofParties(keys, MAX_HISTORY));
    this.entryCounts = this.byRevision((keys) => documents.entryCounts(keys));
    this.snapshots = this.byRevision((keys) =>
      snapshots.ofEntries(keys.map(({ id, revision }) => ({ entryId: id, revision }))),
    );
    this.revisions = new DataLoader((numbers) => revisions.byNumbers(numbers), { cacheMap: this.kept() });
    this.lists = this.byRevision((keys) => documents.byIds<List>(List, keys));
    this.editions = this.byRevision((keys) => documents.byIds<Edition>(Edition, keys));
    this.standingEditions = this.byRevision((keys) => documents.standingEditions(keys));
    this.editionsOfLists = this.byRevision((keys) => documents.editionsOfLists(keys, MAX_EDITIONS));
    this.sources = this.byRevision((keys) => documents.byIds<Source>(Source, keys));
    this.authorities = this.byRevision((keys) => terms.byIds<Authority>(Authority, keys));
    this.programs = this.byRevision((keys) => terms.byIds<Program>(Program, keys));
    this.factChanges = new DataLoader((keys) => facts.changedIn(keys), {
      cacheMap: this.kept(),
      cacheKeyFn: ({ entryId, revision }) => `${revision}/${entryId}`,
    });
  }

  /** The facts of one kind that entries state. */
  factsOf<F extends Fact>(type: FactClass<F>): DataLoader<FactKey, F[], string> {
    let loader = this.facts.get(type);
    if (loader === undefined) {
      loader = new DataLoader((keys) => this.reader.facts.ofEntries(type, keys), {
        cacheMap: this.kept(),
        cacheKeyFn: ({ entryId, heldIn, revision }) => `${revision}/${heldIn}/${entryId}`,
      });
      this.facts.set(type, loader);
    }
    return loader as unknown as DataLoader<FactKey, F[], string>;
  }

  /** Facts of one kind by id. */
  factById<F extends Fact>(type: FactClass<F>): DataLoader<EntryKey, F | undefined, string> {
    let loader = this.factsById.get(type);
    if (loader === undefined) {
      loader = this.byRevision((keys) => this.reader.facts.byIds(type, keys));
      this.factsById.set(type, loader);
    }
    return loader as unknown as DataLoader<EntryKey, F | undefined, string>;
  }

  /** Facts ask for their entry again: it is here already. */
  private async entriesOf(keys: readonly EntryKey[]): Promise<ListEntry[][]> {
    const found = await this.reader.entries.ofParties(keys);
    found.forEach((entries, index) => {
      for (const entry of entries) {
        this.entries.prime({ id: entry.id, revision: keys[index]?.revision ?? 0 }, entry);
      }
    });
    return found;
  }

  private byRevision<Value>(
    read: (keys: readonly EntryKey[]) => Promise<Value[]>,
  ): DataLoader<EntryKey, Value, string> {
    return new DataLoader(read, {
      cacheMap: this.kept(),
      cacheKeyFn: ({ id, revision }) => `${revision}/${id}`,
    });
  }

  private kept<Key, Value>(): CacheMap<Key, Value> {
    return this.options.keep === undefined ? new Map() : new BoundedMap(this.options.keep);
  }
}
