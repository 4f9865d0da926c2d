import { MAX_TOKENS, TokenKind } from '../names/name-token';
import type { QuestionForm } from './question';

/** The words that one reading of a question is found by, as parallel arrays, refilled from question to question. */
export class AskedWords {
  count = 0;
  /** The name of a person. */
  person = true;
  /** What they weigh together. */
  total = 0;
  /** Their places among the question's distinct words. */
  readonly word = new Int32Array(MAX_TOKENS);
  readonly weight = new Float64Array(MAX_TOKENS);
  readonly isNumber = new Uint8Array(MAX_TOKENS);
  /** The weight of those that are numbers. */
  numbers = 0;
  /** The first letters of the reading's initials. */
  readonly initials: number[] = [];

  fill({ form, counted, weight: total }: QuestionForm): void {
    this.count = counted.length;
    this.person = form.person;
    this.total = total;
    this.numbers = 0;
    counted.forEach(({ at, word, weight }, n) => {
      this.word[n] = word;
      this.weight[n] = weight;
      this.isNumber[n] = form.tokens[at]?.kind === TokenKind.NUMBER ? 1 : 0;
      if (this.isNumber[n] === 1) this.numbers += weight;
    });
    this.initials.length = 0;
    for (const { kind, lexeme } of form.tokens)
      if (kind === TokenKind.INITIAL) this.initials.push(lexeme.text.charCodeAt(0));
  }
}
