import { TokenKind, type NameToken } from '../names/name-token';
import { consonantKey, divisionOf, wholeKey } from '../names/sound-keys';
import { TOKEN_WEIGHTS } from '../names/token-weights';
import type { Run } from './found-runs';
import { endOfInitials, hasGeneric, initialOf, isCompany, type InitialedWords } from './initials';
import { JoinedWords, type FormSpan } from './joined-words';
import type { Lexicon } from './lexicon';
import { FormFlag, HEAVIEST } from './form-traits';
import { abbreviationKey, isCounted, type NameTable } from './name-table';
import { divisionIn, formIn } from './posting';
import type { QuestionForm } from './question';
import { LONGEST_RUN, SHORTEST_ABBREVIATION, SHORTEST_JOINED } from './run-aligner';
import { MAX_ABBREVIATION } from './scoring-side';

/**
 * A key of more names that may answer is passed over: most of those of a common pair of words have the words themselves.
 * Others do not count, so that an answer does not change when entries are taken in again or names are yet to come.
 */
const MAX_UNDER_PAIR = 1_000;

/** Takes a name, or all names with a word, that have a run of the question's words divided otherwise. */
export interface DividedVisitor {
  /** `other` is the weight of the words of the name that the run stands for. */
  form(form: number, run: Run, other: number): void;
  /** Whether a name is known to have all words of the run by themselves: it need not have their sum. */
  holds(form: number, run: Run): boolean;
  word(word: number, run: Run, domains: number): void;
}

/**
 * Finds names that divide the question's words otherwise: words of the question that names hold as two, neighbours in it
 * that names hold as one or part elsewhere, and words of which one side has the initials only.
 */
export class DividedNames {
  private readonly joined: JoinedWords;
  /** Scratch space: names under one key. */
  private readonly paired = new Int32Array(MAX_UNDER_PAIR);
  /** Which names can be answered with. */
  private mayAnswer: (form: number) => boolean = () => true;

  constructor(
    private readonly lexicon: Lexicon,
    private readonly names: NameTable,
  ) {
    this.joined = new JoinedWords(lexicon, names);
  }

  /** `mayAnswer` tells which names can be answered with: asked only where there are many names, as it is dear to tell. */
  find(question: QuestionForm, mayAnswer: (form: number) => boolean, visitor: DividedVisitor): void {
    this.mayAnswer = mayAnswer;
    const { tokens, person } = question.form;
    for (let at = 0; at < tokens.length; at++) {
      const sounds: Uint8Array[] = [];
      for (let span = 1; span <= LONGEST_RUN && at + span <= tokens.length; span++) {
        const { lexeme } = tokens[at + span - 1] as NameToken;
        sounds.push(lexeme.sounds);
        if (span > 1 || lexeme.sounds.length >= SHORTEST_JOINED)
          this.findJoined(question, at, sounds, visitor);
      }
    }
    if (!person) this.findAbbreviated(question, visitor);
  }

  /** Finds names with neighbours, and words, that sound like the words of the question from `at` on, of these sounds. */
  private findJoined(
    question: QuestionForm,
    at: number,
    sounds: readonly Uint8Array[],
    visitor: DividedVisitor,
  ): void {
    const unvowelled = question.form.tokens[at]?.lexeme.unvowelled === true;
    this.findUnder(wholeKey(sounds), question, at, sounds, divisionOf(sounds, false), visitor);
    const consonants = consonantKey(sounds, !unvowelled);
    if (consonants !== undefined)
      this.findUnder(consonants, question, at, sounds, divisionOf(sounds, true), visitor);
  }

  private findUnder(
    key: number,
    question: QuestionForm,
    at: number,
    sounds: readonly Uint8Array[],
    division: number,
    visitor: DividedVisitor,
  ): void {
    const toWords = sounds.length > 1 && this.lexicon.has(key);
    const paired = this.collectPaired(key, question.domains, division);
    if (!toWords && paired === 0) return;
    const run = runOf(question, at, sounds.length);
    this.joined.ask(sounds, question.form.tokens[at]?.lexeme.unvowelled === true);
    if (toWords) {
      this.lexicon.forEachOf(key, (id) => {
        if (this.joined.isWord(id) && this.isRare(id, question.domains))
          visitor.word(id, run, question.domains);
      });
    }
    for (let place = 0; place < paired; place++) {
      const form = this.paired[place] as number;
      if (visitor.holds(form, run)) continue;
      const span = this.joined.placeIn(form);
      if (span !== undefined) visitor.form(form, run, this.weightOf(form, span.from, span.end));
    }
  }

  /** What leads to more names is a word of its own. */
  private isRare(word: number, domains: number): boolean {
    if (this.names.countOf(word, domains) <= MAX_UNDER_PAIR) return true;
    let count = 0;
    this.names.forEachHolding(word, domains, HEAVIEST, (postings, _, from, to) => {
      for (let at = from; at < to && count <= MAX_UNDER_PAIR; at++)
        if (this.mayAnswer(formIn(postings[at] as number))) count++;
    });
    return count <= MAX_UNDER_PAIR;
  }

  /**
   * Takes the names of these domains under a key into `paired`, or none if there are too many; answers how many. Names that
   * part their words as the question does, unless its division is 0, are found by the words themselves.
   */
  private collectPaired(key: number, domains: number, division: number): number {
    const isOfDomains = (form: number): boolean => (this.names.flagsOf(form) & domains) !== 0;
    const count = this.collect(key, division, isOfDomains);
    if (count <= MAX_UNDER_PAIR) return count;
    const answering = this.collect(key, division, this.mayAnswer);
    return answering <= MAX_UNDER_PAIR ? answering : 0;
  }

  /** Takes the names under a key that count into `paired`; answers how many, of too many only that they are. */
  private collect(key: number, division: number, counts: (form: number) => boolean): number {
    const { paired } = this;
    let count = 0;
    this.names.pairs.forEach(key, (posting) => {
      if (count > MAX_UNDER_PAIR || (division !== 0 && divisionIn(posting) === division)) return;
      const form = formIn(posting);
      if (counts(form)) paired[count++] = form;
    });
    return count;
  }

  private findAbbreviated(question: QuestionForm, visitor: DividedVisitor): void {
    const { tokens } = question.form;
    const domains = FormFlag.OTHER & question.domains;
    tokens.forEach(({ kind, lexeme }, at) => {
      const { text } = lexeme;
      if (
        kind === TokenKind.NAME &&
        text.length >= SHORTEST_ABBREVIATION &&
        text.length <= MAX_ABBREVIATION
      ) {
        const run = runOf(question, at, 1);
        const letters = Uint16Array.from(text, (letter) => letter.charCodeAt(0));
        const paired = this.collectPaired(abbreviationKey(text), domains, 0);
        for (let place = 0; place < paired; place++) {
          const form = this.paired[place] as number;
          const span = this.placeOfInitials(form, letters);
          if (span !== undefined) visitor.form(form, run, this.weightOf(form, span.from, span.end));
        }
      }
    });
    // Only words with one of organisations among them are abbreviated.
    if (!tokens.some(({ kind }) => kind === TokenKind.GENERIC)) return;
    const all = tokens.map((_, at) => at);
    this.findInitials(question, all, visitor);
    const telling = tokens.flatMap(({ kind }, at) => (kind === TokenKind.PARTICLE ? [] : [at]));
    if (telling.length < tokens.length) this.findInitials(question, telling, visitor);
  }

  /** Finds names with a word that is the initials of words in a row, among those of the question at `places`. */
  private findInitials(question: QuestionForm, places: readonly number[], visitor: DividedVisitor): void {
    const { tokens } = question.form;
    const domains = FormFlag.OTHER & question.domains;
    places.forEach((at, first) => {
      let initials = '';
      let generic = false;
      for (const end of places.slice(first, first + MAX_ABBREVIATION)) {
        const token = tokens[end] as NameToken;
        initials += initialOf(token);
        generic ||= token.kind === TokenKind.GENERIC;
        if (!generic || initials.length < SHORTEST_ABBREVIATION) continue;
        const word = this.lexicon.find(initials);
        if (word >= 0 && this.isRare(word, domains))
          visitor.word(word, runOf(question, at, end - at + 1), domains);
      }
    });
  }

  /** Where words in a row have these initials, one of them a word of organisations. */
  private placeOfInitials(form: number, letters: Uint16Array): FormSpan | undefined {
    const words = new FormWords(this.lexicon, this.names, form);
    for (let from = 0; from < words.count; from++) {
      const end = endOfInitials(words, from, letters, 0, letters.length);
      if (end >= 0 && hasGeneric(words, from, end)) return { from, end };
    }
    return undefined;
  }

  /** What the words of a stretch of a form weigh that retrieval counts. */
  private weightOf(form: number, from: number, end: number): number {
    const start = this.names.rows.start(form);
    let weight = 0;
    for (let at = start + from; at < start + end; at++) {
      const role = this.names.roles.data[at] as number;
      if (isCounted(role & 7)) weight += TOKEN_WEIGHTS[role >> 3] as number;
    }
    return weight;
  }
}

/** The words of a name of the index, as what may be abbreviated. */
class FormWords implements InitialedWords {
  readonly count: number;
  private readonly start: number;

  constructor(
    private readonly lexicon: Lexicon,
    private readonly names: NameTable,
    form: number,
  ) {
    this.start = names.rows.start(form);
    this.count = names.rows.end(form) - this.start;
  }

  initialAt(at: number): number {
    return this.lexicon.initial.data[this.names.words.data[this.start + at] as number] as number;
  }

  kindAt(at: number): number {
    return (this.names.roles.data[this.start + at] as number) & 7;
  }

  isCompanyAt(at: number): boolean {
    return isCompany(this.kindAt(at), (this.names.roles.data[this.start + at] as number) >> 3);
  }
}

/** Neighbours in the question, with their weight and the bits of those that are counted. */
function runOf(question: QuestionForm, from: number, span: number): Run {
  let weight = 0;
  let mask = 0;
  for (let at = from; at < from + span; at++) {
    weight += TOKEN_WEIGHTS[question.form.tokens[at]?.weight ?? 0] as number;
    const counted = question.counted.findIndex((word) => word.at === at);
    if (counted >= 0) mask |= 1 << counted;
  }
  return { weight, mask };
}
