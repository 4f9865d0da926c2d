import type { DataSource } from 'typeorm';
import { ChangeLog } from './change-log';
import { DesignationPages } from './designation-pages';
import { DocumentReads } from './document-reads';
import { EntryReads } from './entry-reads';
import { FactReads } from './fact-reads';
import { PartyPages } from './party-pages';
import { PartyReads } from './party-reads';
import { RevisionReads } from './revision-reads';
import { SearchableEntries } from './searchable-entries';
import { SnapshotReads } from './snapshot-reads';
import { SqlReader } from './sql-reader';
import { TermReads } from './term-reads';

/**
 * Everything that can be read of the registry, by subject. Reads never lock and need no transaction: a row says in
 * which revisions it holds, so an answer at one revision is the same whatever commits while it is put together.
 */
export class RegistryReader {
  readonly revisions: RevisionReads;
  readonly facts: FactReads;
  readonly entries: EntryReads;
  readonly parties: PartyReads;
  readonly documents: DocumentReads;
  readonly terms: TermReads;
  readonly partyPages: PartyPages;
  readonly designationPages: DesignationPages;
  readonly changes: ChangeLog;
  readonly searchable: SearchableEntries;
  readonly snapshots: SnapshotReads;

  constructor(dataSource: DataSource) {
    const sql = new SqlReader(dataSource);
    this.revisions = new RevisionReads(sql);
    this.facts = new FactReads(sql);
    this.entries = new EntryReads(sql);
    this.parties = new PartyReads(sql);
    this.documents = new DocumentReads(sql);
    this.terms = new TermReads(sql);
    this.partyPages = new PartyPages(sql, this.parties);
    this.designationPages = new DesignationPages(sql);
    this.changes = new ChangeLog(sql);
    this.searchable = new SearchableEntries(sql);
    this.snapshots = new SnapshotReads(sql);
  }
}
