import {
  ArrayMaxSize as ArrayMaxSizeRule,
  Length as LengthRule,
  Max as MaxRule,
  Min as MinRule,
} from 'class-validator';
import { counted } from '../../model/counted';

/*
 * The library's rules for bounds, with messages that say what was expected and how much came. How much is no value that
 * somebody asked about: numbers, lengths and counts may be repeated.
 */

/** A number of `least` or more. */
export const Min = (least: number): PropertyDecorator =>
  MinRule(least, { message: ({ value }: { value: number }) => `expected at least ${least}, came ${value}` });

/** A number of `most` or less. */
export const Max = (most: number): PropertyDecorator =>
  MaxRule(most, { message: ({ value }: { value: number }) => `expected at most ${most}, came ${value}` });

/** A text of `least` to `most` characters; `what` it is, for a person who left it empty. */
export const Length = (least: number, most: number, what = 'text'): PropertyDecorator =>
  LengthRule(least, most, {
    message: ({ value }: { value: string }) => {
      if (value.length === 0) return `expected ${what}, came nothing`;
      const bound = value.length < least ? `at least ${least}` : `at most ${most}`;
      return `expected ${bound} characters, came ${value.length}`;
    },
  });

/** At most `most` values. */
export const ArrayMaxSize = (most: number): PropertyDecorator =>
  ArrayMaxSizeRule(most, {
    message: ({ value }: { value: unknown[] }) =>
      `expected at most ${counted(most, 'value')}, came ${value.length}`,
  });
