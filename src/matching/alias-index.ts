import { checkSettings } from './check-settings';
import { IndexTables, type SharedTables } from './index-tables';
import type { IndexedEntry } from './indexed-entry';
import { domainOfKind } from './name-domain';
import { NameSearch } from './name-search';
import type { NameMatch, NameQuery } from './search-types';
import { DEFAULT_SETTINGS, type MatchSettings } from './settings';

/**
 * The names of every list entry, in memory, searchable by name at any revision. A read model of the registry: build it
 * once, then `upsert` the entries each revision touched; questions are answered in between as ever. Other threads answer
 * from the same memory: see `share`.
 */
export class AliasIndex {
  private readonly tables = new IndexTables();
  private readonly searcher: NameSearch;

  private constructor(readonly settings: MatchSettings) {
    this.searcher = new NameSearch(this.tables, settings);
  }

  /** @throws DesignataError `BAD_CONFIGURATION` for settings that `checkSettings` refuses. */
  static build(entries: Iterable<IndexedEntry>, settings: MatchSettings = DEFAULT_SETTINGS): AliasIndex {
    checkSettings(settings);
    const index = new AliasIndex(settings);
    index.upsert(entries);
    index.trim();
    return index;
  }

  /** Takes in entries as they now are; each replaces what was known of it. */
  upsert(entries: Iterable<IndexedEntry>): void {
    const { names, lexicon, entries: table } = this.tables;
    // Before, so that nothing outlives an entry that cannot be taken in.
    this.searcher.forget();
    for (const entry of entries) {
      const number = table.add(entry);
      names.addAll(number, entry.names, domainOfKind(entry.kind));
    }
    lexicon.settle();
    names.settle();
  }

  /** Gives back the memory that is reserved for entries to come. */
  trim(): void {
    this.tables.trim();
  }

  /** The best matches, one a party, best first; equal scores by entry id. Throws `BAD_USER_INPUT`. */
  search(query: NameQuery): NameMatch[] {
    return this.searcher.search(query);
  }

  /** The same without candidate generation: scores everyone. For measuring what retrieval loses. */
  searchExhaustively(query: NameQuery): NameMatch[] {
    return this.searcher.searchExhaustively(query);
  }

  /**
   * The index for another thread, which opens it with `IndexTables.open` and a `NameSearch`: the memory is shared, not
   * copied. It holds what was taken in until now; what `upsert` does to it later must not be read at the same time.
   */
  share(): SharedTables {
    return this.tables.share();
  }

  /** How much the index holds; `replaced` counts what was taken in again and still takes room. */
  stats(): { entries: number; replaced: number; names: number; bytes: number } {
    const { entries, names } = this.tables;
    return {
      entries: entries.entries,
      replaced: entries.length - entries.entries,
      names: names.aliases,
      bytes: this.tables.bytes,
    };
  }
}
