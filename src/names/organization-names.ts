import { TokenKind, type NameToken } from './name-token';
import { WeightClass } from './token-weights';

/** Whether a word tells one organisation from others by itself. */
export const isName = ({ kind, weight }: NameToken): boolean =>
  kind === TokenKind.NAME && weight <= WeightClass.COMMON;
