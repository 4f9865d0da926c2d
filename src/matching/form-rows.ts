import { IntColumn } from './columns';

const WIDTH = 4;
const Cell = { ALIAS: 0, END: 1, TRAITS: 2, WORDING: 3 } as const;

/**
 * What is asked of every form of a name, in the order they were added. A form's numbers lie side by side: forms are looked
 * at from all over the memory, and each is one place of it to wait for.
 */
export class FormRows {
  private readonly cells = new IntColumn();

  get length(): number {
    return this.cells.length / WIDTH;
  }

  /** Adds a form, given its alias, where its words end among those of all forms, its `FormTraits` and its wording. */
  push(alias: number, end: number, traits: number, wording: number): void {
    for (const value of [alias, end, traits, wording]) this.cells.push(value);
  }

  aliasOf(form: number): number {
    return this.cells.data[form * WIDTH + Cell.ALIAS] as number;
  }

  /** Where the words of a form begin. */
  start(form: number): number {
    return form === 0 ? 0 : this.end(form - 1);
  }

  /** Where they end. */
  end(form: number): number {
    return this.cells.data[form * WIDTH + Cell.END] as number;
  }

  /** What it weighs and is, see `packTraits`. */
  traitsOf(form: number): number {
    return this.cells.data[form * WIDTH + Cell.TRAITS] as number;
  }

  /** A hash of its words and of what they do there: what it says of a form does not depend on what else is known. */
  wordingOf(form: number): number {
    return this.cells.data[form * WIDTH + Cell.WORDING] as number;
  }

  get bytes(): number {
    return this.cells.bytes;
  }

  trim(): void {
    this.cells.trim();
  }
}
