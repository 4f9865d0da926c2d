import { AliasStrength } from '../model/enums';
import { analyseName } from '../names/analyse-name';
import {
  TokenKind,
  type AnalysedName,
  type NameDomain,
  type NameForm,
  type NameToken,
} from '../names/name-token';
import { consonantKey, divisionOf, wholeKey } from '../names/sound-keys';
import { TOKEN_WEIGHTS, WeightClass } from '../names/token-weights';
import { ByteColumn, IntColumn, TextColumn, hashText } from './columns';
import { FormRows } from './form-rows';
import { FormFlag, flagsIn, formLength, packTraits, weightIn } from './form-traits';
import type { IndexedName } from './indexed-entry';
import { initialOf, initialsOf } from './initials';
import { spelledOutUntil, type SpelledOut } from './spelled-out';
import { KeyTable, mix } from './key-table';
import type { Lexicon } from './lexicon';
import { PackedKeys } from './packed-keys';
import { MAX_FORMS, postingOf, runPosting } from './posting';
import { LONGEST_RUN } from './run-aligner';
import { Postings, type StretchVisitor } from './postings';
import { MAX_ABBREVIATION } from './scoring-side';

/** What stands for "not removed". */
export const NEVER_REMOVED = 0x7fffffff;

/**
 * The names of the index: aliases, and the one or more forms each is compared in, as word numbers. A form's words are
 * `words[rows.start(form) … rows.end(form))`, each with a byte of what it does (low three bits) and its weight class.
 */
export class NameTable {
  readonly aliasEntry = new IntColumn();
  readonly aliasId = new TextColumn();
  readonly added = new IntColumn();
  readonly removed = new IntColumn();
  readonly weak = new ByteColumn();
  /** The analysed names' keys, and their hashes, which differ for nearly all that are not equal. */
  readonly keys = new TextColumn();
  readonly keyHash = new IntColumn();
  readonly rows = new FormRows();
  readonly words = new IntColumn();
  readonly roles = new ByteColumn();
  /** By word, the forms of people's names that hold it, and of others'. */
  private readonly people = new Postings(this.rows);
  private readonly others = new Postings(this.rows);
  /** Words run together, and initials, to forms, see `runPosting`. */
  readonly pairs = new PackedKeys();
  /** By form whose abbreviations a name spells out that was removed, the revision in which it was. */
  private readonly spelledUntil = new KeyTable();

  constructor(private readonly lexicon: Lexicon) {}

  get aliases(): number {
    return this.aliasEntry.length;
  }

  get forms(): number {
    return this.rows.length;
  }

  /** To be told when names have been added: packs what leads to them. */
  settle(): void {
    for (const postings of [this.people, this.others]) postings.settle();
    this.pairs.settle();
  }

  /** Adds the names of an entry. */
  addAll(entry: number, names: readonly IndexedName[], domain: NameDomain): void {
    const analysed = names.map(({ name }) => analyseName(name, domain));
    const initials = analysed.map(({ forms }) => (names.length > 1 ? forms.flatMap(initialsOf) : []));
    names.forEach((name, at) => {
      // Names that come later must not change what is answered at an earlier revision.
      const known = initials.flatMap((letters, other) => {
        const { addedIn, removedIn } = names[other] as IndexedName;
        return addedIn <= name.addedIn
          ? letters.map((of) => ({ of, until: removedIn ?? NEVER_REMOVED }))
          : [];
      });
      this.add(entry, name, analysed[at] as AnalysedName, known, domain);
    });
  }

  private add(
    entry: number,
    name: IndexedName,
    analysed: AnalysedName,
    initials: readonly SpelledOut[],
    domain: NameDomain,
  ): void {
    const alias = this.aliasEntry.length;
    this.aliasEntry.push(entry);
    this.aliasId.push(name.aliasId);
    this.added.push(name.addedIn);
    this.removed.push(name.removedIn ?? NEVER_REMOVED);
    this.weak.push(name.strength === AliasStrength.WEAK ? 1 : 0);
    this.keys.push(analysed.key);
    this.keyHash.push(hashKey(analysed.key));
    for (const form of analysed.forms) {
      const until = spelledOutUntil(form, initials);
      if (until > 0 && until < NEVER_REMOVED) this.spelledUntil.add(this.forms, until);
      this.addForm(alias, form, domain, name.addedIn, until > 0 ? FormFlag.SPELLED_OUT : 0);
    }
  }

  private addForm(
    alias: number,
    form: NameForm,
    domain: NameDomain,
    revision: number,
    spelledOut: number,
  ): void {
    const number = this.forms;
    if (number >= MAX_FORMS) throw new RangeError(`an index holds ${MAX_FORMS} forms of names at most`);
    const postings = domain === 'PERSON' ? this.people : this.others;
    const initials = form.tokens.some(({ kind }) => kind === TokenKind.INITIAL);
    let weight = 0;
    let wording = 0;
    for (const token of form.tokens) {
      const word = this.lexicon.add(token.lexeme, revision);
      const role = token.kind | (token.weight << 3);
      this.words.push(word);
      this.roles.push(role);
      wording = mix(mix(wording ^ role) ^ hashText(token.lexeme.text));
      if (!isCounted(token.kind)) continue;
      weight += TOKEN_WEIGHTS[token.weight] ?? 0;
      postings.add(word, postingOf(number, token.weight as WeightClass, initials));
    }
    this.addRuns(form, number);
    if (!form.person) this.addAbbreviations(form, number);
    const flags =
      (form.reading ? FormFlag.READING : 0) |
      (domain === 'PERSON' ? FormFlag.PERSON : FormFlag.OTHER) |
      (initials ? FormFlag.INITIALS : 0) |
      (form.part === true ? FormFlag.PART : 0) |
      spelledOut;
    this.rows.push(
      alias,
      this.words.length,
      packTraits({ weight, flags, ...formLength(form.tokens) }),
      wording,
    );
  }

  /** Neighbours as one word, as many as are compared so. */
  private addRuns({ tokens, person }: NameForm, form: number): void {
    for (let from = 0; from + 1 < tokens.length; from++) {
      for (let end = from + 1; end <= from + LONGEST_RUN && end <= tokens.length; end++) {
        const run = tokens.slice(from, end);
        if (isLegalForm(run[run.length - 1] as NameToken)) break;
        if (run.length > 1) this.addRun(run, person && isSpoken(run), form);
      }
    }
  }

  /** Where one side of a comparison leaves vowels out, runs are found by consonants. */
  private addRun(run: readonly NameToken[], spoken: boolean, form: number): void {
    const sounds = run.map(({ lexeme }) => lexeme.sounds);
    this.pairs.add(wholeKey(sounds), runPosting(form, divisionOf(sounds, false)));
    const unvowelled = run[0]?.lexeme.unvowelled === true;
    const consonants = spoken || unvowelled ? consonantKey(sounds, unvowelled) : undefined;
    if (consonants !== undefined) this.pairs.add(consonants, runPosting(form, divisionOf(sounds, true)));
  }

  /** The first three initials of whatever may be abbreviated, with the small words among them and without. */
  private addAbbreviations({ tokens }: NameForm, form: number): void {
    this.addInitials(tokens, form);
    const telling = tokens.filter(({ kind }) => kind !== TokenKind.PARTICLE);
    if (telling.length < tokens.length) this.addInitials(telling, form);
  }

  /** Words in a row, of which one is no name. */
  private addInitials(tokens: readonly NameToken[], form: number): void {
    let generic = -1;
    for (let at = tokens.length - 1; at >= 0; at--) {
      if ((tokens[at] as NameToken).kind === TokenKind.GENERIC) generic = at;
      if (at + 3 > tokens.length || generic < 0 || generic >= at + MAX_ABBREVIATION) continue;
      const initials = tokens.slice(at, at + 3).map(initialOf);
      this.pairs.add(abbreviationKey(initials.join('')), form);
    }
  }

  /** Whether two forms are the same words, which do the same in them. */
  haveSameWords(a: number, b: number): boolean {
    const { rows, words, roles } = this;
    const from = rows.start(a);
    const other = rows.start(b);
    const count = rows.end(a) - from;
    if (this.spelledOutTo(a) !== this.spelledOutTo(b)) return false;
    if (rows.traitsOf(a) !== rows.traitsOf(b) || count !== rows.end(b) - other) return false;
    for (let at = 0; at < count; at++) {
      if (words.data[from + at] !== words.data[other + at]) return false;
      if (roles.data[from + at] !== roles.data[other + at]) return false;
    }
    return true;
  }

  /** Whether another name of the party spells out the abbreviations of a form at a revision. */
  isSpelledOut(form: number, revision: number): boolean {
    return (this.flagsOf(form) & FormFlag.SPELLED_OUT) !== 0 && revision < this.spelledOutTo(form);
  }

  private spelledOutTo(form: number): number {
    const at = this.spelledUntil.first(form);
    return at < 0 ? NEVER_REMOVED : this.spelledUntil.valueAt(at);
  }

  /** The weight of the words of a form that retrieval counts. */
  weightOf(form: number): number {
    return weightIn(this.rows.traitsOf(form));
  }

  /** Bits of `FormFlag`. */
  flagsOf(form: number): number {
    return flagsIn(this.rows.traitsOf(form));
  }

  /** Visits stretches of the forms of these domains that hold a word, see `Postings.forEachStretch`. */
  forEachHolding(word: number, domains: number, heaviest: number, visit: StretchVisitor): void {
    if ((domains & FormFlag.PERSON) !== 0) this.people.forEachStretch(word, heaviest, visit);
    if ((domains & FormFlag.OTHER) !== 0) this.others.forEachStretch(word, heaviest, visit);
  }

  /** How many forms of these domains hold a word. */
  countOf(word: number, domains: number): number {
    const people = (domains & FormFlag.PERSON) !== 0 ? this.people.countOf(word) : 0;
    return (domains & FormFlag.OTHER) !== 0 ? people + this.others.countOf(word) : people;
  }

  /** A stored form as it was analysed. */
  formOf(form: number): NameForm {
    const tokens = [];
    for (let at = this.rows.start(form); at < this.rows.end(form); at++) {
      const role = this.roles.data[at] as number;
      const lexeme = this.lexicon.lexeme(this.words.data[at] as number);
      tokens.push({ lexeme, kind: (role & 7) as TokenKind, weight: (role >> 3) as WeightClass });
    }
    const flags = this.flagsOf(form);
    return {
      tokens,
      reading: (flags & FormFlag.READING) !== 0,
      person: (flags & FormFlag.PERSON) !== 0,
      part: (flags & FormFlag.PART) !== 0,
    };
  }

  get bytes(): number {
    return this.columns().reduce((sum, column) => sum + column.bytes, 0);
  }

  trim(): void {
    for (const column of this.columns()) column.trim();
  }

  private columns(): { bytes: number; trim(): void }[] {
    const { aliasEntry, aliasId, added, removed, weak, keys, keyHash } = this;
    const { rows, words, roles, people, others, pairs, spelledUntil } = this;
    return [
      ...[aliasEntry, aliasId, added, removed, weak, keys, keyHash],
      ...[rows, words, roles, people, others, pairs, spelledUntil],
    ];
  }
}

const isLegalForm = ({ kind }: NameToken): boolean => kind === TokenKind.LEGAL_FORM;

/** Whether a run may be one word where vowels are left out: two words, or three around a particle or a word as light. */
const isSpoken = (run: readonly NameToken[]): boolean =>
  run.length === 2 ||
  (run.length === 3 &&
    run.slice(0, 2).some(({ kind, weight }) => kind === TokenKind.PARTICLE || weight === WeightClass.WEAK));

/** Whether words of this kind lead to names: particles, legal forms, titles and initials beside others lead to too many. */
export const isCounted = (kind: number): boolean =>
  kind === TokenKind.NAME ||
  kind === TokenKind.GENERIC ||
  kind === TokenKind.NUMBER ||
  kind === TokenKind.ALONE;

/** The key in `pairs` of names that have a run of words with these initials; the first three of them count. */
export const abbreviationKey = (initials: string): number =>
  hashKey(`${ABBREVIATION_MARK}${initials.slice(0, 3)}`);
const ABBREVIATION_MARK = '.';

/** The hash of a name's key. */
export const hashKey = (key: string): number => hashText(key);
