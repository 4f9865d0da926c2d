import { analyseName } from '../names/analyse-name';
import { soundRarityOf } from '../names/common-words';
import type { Lexeme } from '../names/lexeme';
import type { NameForm } from '../names/name-token';
import { TOKEN_WEIGHTS } from '../names/token-weights';
import { FormFlag, formLength } from './form-traits';
import { hashKey, isCounted } from './name-table';
import { ScoringSide } from './scoring-side';

/** A word that retrieval goes by. */
export interface CountedWord {
  /** Its places in the reading, and among the question's distinct words. */
  readonly at: number;
  readonly word: number;
  readonly weight: number;
  /** What it would weigh if it were the common name that it sounds like: a slip of one leads to as many names. */
  readonly rank: number;
}

/** One reading of a question, ready to be scored against many names. */
export interface QuestionForm {
  readonly form: NameForm;
  readonly side: ScoringSide;
  /** The analysed name's key, and its hash. */
  readonly key: string;
  readonly keyHash: number;
  /** Which names it is compared with, those of people or of others: a bit of `FormFlag`. */
  readonly domains: number;
  /** For each word its place among the question's distinct words. */
  readonly words: readonly number[];
  /** See `formLength`. */
  readonly named: number;
  readonly sounds: number;
  /** The words retrieval goes by. */
  readonly counted: readonly CountedWord[];
  /** The weight of the counted words. */
  readonly weight: number;
  /** How far an estimate by the counted words may fall short of the score, as far as the other words lift it. */
  readonly slack: number;
}

/** How far an estimate may fall short where nothing is known of the words that do not count, or of words divided otherwise. */
export const MOST_SLACK = 0.1;
/** The same where neither is in the way. */
const LEAST_SLACK = 0.01;
/** By how much more than their share of the name titles, particles and legal forms may lift its score: what agrees makes others' lack cost less. */
const LIFT = 1.1;

/** A name question taken apart: every reading of it, over one set of distinct words. */
export interface Question {
  readonly words: readonly Lexeme[];
  readonly forms: readonly QuestionForm[];
}

/**
 * Analyses a question's name, as a person's and as another's: each is compared with names of its own kind. That goes for a
 * question that says what kind it asks for, too, which may be wrong: then what it finds has the evidence against it, and
 * not the other kind's way to read a name. `sides` are those of an earlier question, to be used again; `turned` are other
 * ways to read it as a person's name, see `turnedNames`.
 */
export function takeApart(name: string, sides: ScoringSide[] = [], turned: readonly string[] = []): Question {
  const words: Lexeme[] = [];
  const numbers = new Map<Lexeme, number>();
  const wordOf = (lexeme: Lexeme): number => {
    const known = numbers.get(lexeme);
    if (known !== undefined) return known;
    numbers.set(lexeme, words.length);
    return words.push(lexeme) - 1;
  };
  const person = analyseName(name, 'PERSON');
  const readings = [
    { analysed: person, domains: FormFlag.PERSON },
    { analysed: analyseName(name, 'OTHER'), domains: FormFlag.OTHER },
    ...turned.map((other) => ({
      analysed: { key: person.key, forms: analyseName(other, 'PERSON').forms },
      domains: FormFlag.PERSON,
    })),
  ];
  let used = 0;
  const forms = readings.flatMap(({ analysed, domains }) =>
    analysed.forms
      .filter(({ tokens }) => tokens.length > 0)
      .map((form) => {
        const side = (sides[used++] ??= new ScoringSide());
        side.load(form);
        return questionForm(form, side, domains, analysed.key, wordOf);
      }),
  );
  return { words, forms };
}

/** Whether a question is read as several names that are written in one text. */
export const isOfSeveral = ({ forms }: Question): boolean =>
  [FormFlag.PERSON, FormFlag.OTHER].some(
    (domain) => forms.filter(({ form, domains }) => form.part === true && domains === domain).length > 1,
  );

function questionForm(
  form: NameForm,
  side: ScoringSide,
  domains: number,
  key: string,
  wordOf: (lexeme: Lexeme) => number,
): QuestionForm {
  const words = form.tokens.map(({ lexeme }) => wordOf(lexeme));
  const counted: CountedWord[] = [];
  form.tokens.forEach(({ kind, weight: weightClass, lexeme }, at) => {
    if (!isCounted(kind)) return;
    const weight = TOKEN_WEIGHTS[weightClass] ?? 0;
    const rank = Math.min(weight, TOKEN_WEIGHTS[soundRarityOf(lexeme)]);
    counted.push({ at, word: words[at] ?? 0, weight, rank });
  });
  const weight = counted.reduce((sum, word) => sum + word.weight, 0);
  const slack = slackOf(form, weight);
  const keyHash = hashKey(key);
  return { form, side, key, keyHash, domains, words, counted, weight, slack, ...formLength(form.tokens) };
}

function slackOf({ tokens }: NameForm, counted: number): number {
  let others = 0;
  for (const { kind, weight } of tokens) if (!isCounted(kind)) others += TOKEN_WEIGHTS[weight] ?? 0;
  return others === 0
    ? LEAST_SLACK
    : Math.min(MOST_SLACK, LEAST_SLACK + (LIFT * others) / (counted + others));
}
