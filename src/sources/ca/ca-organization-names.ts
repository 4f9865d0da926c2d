import { scriptOf } from '../../names/script';
import { isBalanced } from './ca-name-text';

/** Legal forms that stand after a comma as part of a name, or before a name, but are none themselves. */
const FORMS = [
  'АО',
  'ЗАО',
  'МК',
  'ОАО',
  'ООО',
  'ПАО',
  'САО',
  'ФГУП',
  'Акционерное общество',
  'Некоммерческое Партнерство',
  'AO',
  'OAO',
  'OOO',
  'ZAO',
  'FSUE',
  'JSC',
  'OJSC',
  'PJSC',
  'LLC',
  'Ltd\\.?',
  'Limited',
  'Inc\\.?',
  'Co\\.?',
  'SC',
  'Stock Company',
  'Public Joint Stock Company',
].join('|');
const ONLY_FORM = new RegExp(`^(?:${FORMS})$`, 'iu');
const STARTS_WITH_FORM = new RegExp(
  `^(?:${FORMS}|Joint Stock|Open Joint|Limited Liability|Federal State)(?![\\p{L}])`,
  'u',
);

/** The names in one unit of an organisation's aliases. */
export function organizationNames(unit: string): string[] {
  return joinUnless(unit.trim().split(/(\s+or\s+|\s*\/\s*)/), isMoreThanForm).flatMap(commaNames);
}

/**
 * A name that carries others in it: `X (also known as Y and Z)`, or the English and French names as `X/Y`. The
 * brackets of an abbreviation stay: they are part of the printed name.
 */
export function printedOrganization(printed: string): { name: string; others: string[]; french?: string } {
  const known = /^(.*\S)\s*\(\s*also known as\s+(.*?)\)?$/i.exec(printed);
  if (known) return { name: known[1] ?? printed, others: commaNames(known[2] ?? '') };
  const outside = printed.replace(/\([^)]*\)/g, (brackets) => ' '.repeat(brackets.length));
  const slash = outside.indexOf('/');
  if (slash < 0 || slash !== outside.lastIndexOf('/')) return { name: printed, others: [] };
  return { name: printed.slice(0, slash).trim(), others: [], french: printed.slice(slash + 1).trim() };
}

/**
 * `A, B and JSC C`: `and` stands in many a name, and parts names only before a legal form, or where it is the one
 * English word between two names in another script.
 */
function commaNames(text: string): string[] {
  return joinUnless(text.split(/(,\s*)/), isName).flatMap((name) => {
    const at = [...name.matchAll(/\s+and\s+/g)].find((mark) => {
      const after = name.slice(mark.index + mark[0].length);
      return STARTS_WITH_FORM.test(after) || areForeign(name.slice(0, mark.index), after);
    });
    if (at === undefined) return [name];
    return [name.slice(0, at.index), name.slice(at.index + at[0].length)];
  });
}

function areForeign(before: string, after: string): boolean {
  return scriptOf(before) !== 'Latn' && scriptOf(after) !== 'Latn';
}

/** What goes on in small letters goes on with the name before it, articles aside. */
const RUNS_ON = /^(?!the\s|l['’])\p{Ll}/u;

/** Pieces and the separators between them, put together again wherever either side would not be a name. */
function joinUnless(pieces: readonly string[], stands: (piece: string) => boolean): string[] {
  const names: string[] = [];
  for (let at = 0; at < pieces.length; at += 2) {
    const piece = pieces[at] ?? '';
    const last = names.at(-1);
    if (last !== undefined && !(stands(last) && stands(piece) && !RUNS_ON.test(piece))) {
      names[names.length - 1] = `${last}${pieces[at - 1] ?? ''}${piece}`;
    } else names.push(piece);
  }
  return names.filter((name) => name.trim() !== '');
}

function isName(piece: string): boolean {
  return isMoreThanForm(piece) && isBalanced(piece);
}

/** Around `or` and `/` a lost quotation mark does no harm: neither stands inside the list's quoted names. */
function isMoreThanForm(piece: string): boolean {
  return piece.trim() !== '' && !ONLY_FORM.test(piece.trim());
}
