import { ArrayMinSize, IsOptional } from 'class-validator';
import { ArrayMaxSize } from './bounds';

/** Most values of one field of a filter. */
export const MAX_FILTER_VALUES = 100;

/**
 * The values of one field of a filter, any of which will do: at least one, for a list left empty by mistake would let
 * nobody through, and that nobody was found would look like a clearance.
 */
export function FilterValues(): PropertyDecorator {
  const rules = [
    IsOptional(),
    ArrayMinSize(1, { message: 'expected at least one value, came none. Leave it out for all' }),
    ArrayMaxSize(MAX_FILTER_VALUES),
  ];
  return (target, property) => rules.forEach((rule) => rule(target, property));
}
