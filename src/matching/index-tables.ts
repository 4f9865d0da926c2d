import { EntryTable } from './entry-table';
import { Lexicon } from './lexicon';
import { NameTable } from './name-table';

/** What tables hold, without their classes: numbers and views of shared memory. Can be posted to another thread. */
export type SharedTables = Readonly<Record<string, unknown>>;

/** Everything an index holds. All of it lies in shared memory; only the thread that made the tables may add to them. */
export class IndexTables {
  readonly lexicon = new Lexicon();
  readonly names = new NameTable(this.lexicon);
  readonly entries = new EntryTable();

  /** Tables over the memory of another thread's. */
  static open(shared: SharedTables): IndexTables {
    const tables = new IndexTables();
    tables.adopt(shared);
    return tables;
  }

  /** Takes the memory of another thread's tables for these, in place of what they had. */
  adopt(shared: SharedTables): void {
    const { lexicon, names, entries } = shared;
    adopt(this.lexicon, lexicon as SharedTables);
    adopt(this.names, names as SharedTables);
    adopt(this.entries, entries as SharedTables);
  }

  share(): SharedTables {
    return { lexicon: held(this.lexicon), names: held(this.names), entries: held(this.entries) };
  }

  get bytes(): number {
    return this.entries.bytes + this.names.bytes + this.lexicon.bytes;
  }

  trim(): void {
    for (const part of [this.lexicon, this.names, this.entries]) part.trim();
  }
}

/** The fields of an object, and of the objects in it, but for the lexicon, which tables refer to and do not hold. */
function held(owner: object): SharedTables {
  const fields = Object.entries(owner).filter(([, value]) => !(value instanceof Lexicon));
  return Object.fromEntries(
    fields.map(([name, value]) => [name, isPlain(value) ? value : held(value as object)]),
  );
}

function adopt(owner: object, shared: SharedTables): void {
  for (const [name, value] of Object.entries(shared)) {
    if (isPlain(value)) Reflect.set(owner, name, value);
    else adopt(Reflect.get(owner, name) as object, value as SharedTables);
  }
}

const isPlain = (value: unknown): boolean => typeof value !== 'object' || ArrayBuffer.isView(value);
