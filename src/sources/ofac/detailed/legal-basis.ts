import { program } from '../programs';

/**
 * Whether a legal authority or measure, in the words of the detailed formats (`Executive Order 13224 (Terrorism)`,
 * `General License 4 Under EO 13224 (Terrorism)`, `CAATSA - Section 231`, `13662 Sectoral Directive 1`), names the order
 * or act that the program rests on.
 */
export function namesBasisOf(text: string, tag: string): boolean {
  const name = basisName(text);
  return program(tag).legalBasis?.some((basis) => words(basis).includes(name)) ?? false;
}

/** What tells one authority from another: an order's number, a licence, an act's short name. */
function basisName(text: string): string {
  const licence = /General License \d+/.exec(text)?.[0];
  const order = /\b1[2-9]\d{3}\b/.exec(text)?.[0];
  return licence ?? order ?? text.replace(/(?: - | \().*$/, '');
}

function words(basis: string): string[] {
  return [...basis.split(', '), ...basis.split(' ')];
}
