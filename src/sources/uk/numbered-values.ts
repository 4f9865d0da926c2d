import { enumeratedItems } from '../enumerated';

const LABEL = /\(?(\d{1,2})\)(?:\s*(?:-|–|to)\s*\(?(\d{1,2})\))?/g;

/**
 * The values of a field that numbers them, by number: `(1) Afghanistan (2) Pakistan`, and with one value for several
 * numbers, `(1)-(2) Tunisia (3) Libya`. Undefined for a field that does not start with a number.
 */
export function numberedValues(text: string): Map<number, string> | undefined {
  if (!/^\s*\(?\d{1,2}\)/.test(text)) return undefined;
  const labels = [...text.matchAll(LABEL)];
  const values = new Map<number, string>();
  let waiting: number[] = [];
  labels.forEach((label, position) => {
    const end = labels[position + 1]?.index ?? text.length;
    const printed = text.slice(label.index + label[0].length, end).trim();
    const value = printed.replace(/^[\s,;-]+|[\s,;-]+$/g, '');
    // `(1) (2) Egypt` says Egypt of both; `(2) -` says nothing of the second.
    const numbers = [...waiting, ...range(Number(label[1]), Number(label[2] ?? label[1]))];
    waiting = printed === '' ? numbers : [];
    if (value !== '') for (const number of numbers) values.set(number, value);
  });
  return values;
}

/** The longest list of birthplaces has ten; the bound keeps a misprint from filling memory. */
function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, Math.min(last, 99) - first + 1) }, (_, step) => first + step);
}

/** The values of a field that may number or letter them, in order. */
export function packedValues(text: string | undefined): string[] {
  if (text === undefined) return [];
  const numbered = numberedValues(text);
  return numbered === undefined ? enumeratedItems(text) : [...new Set(numbered.values())];
}

/**
 * Two fields that number the same things, put side by side. A field without numbers goes with each value of the other
 * only when the other is one value too, or is the wider of the two (`wider`): a country may hold for every town, a
 * town for no more than one country.
 */
export function pairedValues(
  narrow: string | undefined,
  wide: string | undefined,
): { narrow?: string; wide?: string }[] {
  const towns = narrow === undefined ? undefined : numberedValues(narrow);
  const countries = wide === undefined ? undefined : numberedValues(wide);
  if (towns === undefined && countries === undefined) return [present(narrow, wide)];
  if (towns === undefined) {
    const each = [...new Set(countries?.values())].map((country) => present(undefined, country));
    return narrow === undefined ? each : [present(narrow, undefined), ...each];
  }
  if (countries === undefined) return [...towns.values()].map((town) => present(town, wide));
  const numbers = [...new Set([...towns.keys(), ...countries.keys()])].sort((a, b) => a - b);
  return numbers.map((number) => present(towns.get(number), countries.get(number)));
}

function present(narrow: string | undefined, wide: string | undefined): { narrow?: string; wide?: string } {
  return { ...(narrow === undefined ? {} : { narrow }), ...(wide === undefined ? {} : { wide }) };
}
