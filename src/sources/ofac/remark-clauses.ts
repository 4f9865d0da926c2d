/**
 * Takes a remark apart at its semicolons, joining again what only looks like two clauses: a weak alias whose closing
 * quote has not come yet, and the few texts of OFAC's own that hold a semicolon.
 */
export function remarkClauses(remark: string): string[] {
  const clauses: string[] = [];
  for (const piece of remark.split(SEPARATOR)) {
    const before = clauses.at(-1);
    if (before !== undefined && continues(before, piece))
      clauses[clauses.length - 1] = `${before}; ${piece.trim()}`;
    else if (piece.trim() !== '') clauses.push(piece.trim());
  }
  return clauses;
}

/** Some remarks forget the blank after the semicolon; a web address has a right to one without. */
const SEPARATOR = /;\s+|;$|(?<!\S*:\/\/\S*);(?=[a-z])/;

function continues(before: string, piece: string): boolean {
  if (INNER.some(([start, rest]) => before.endsWith(start) && piece.startsWith(rest))) return true;
  return OPEN_ALIAS.test(before) && CLOSING_QUOTE.test(piece) && !NEW_ALIAS.test(piece);
}

const INNER = [
  ['Not on the SDN List and Not Subject to Secondary Sanctions', 'U.S. Persons Must Continue to Block'],
  ['Accounting, bookkeeping and auditing activities', 'tax consultancy'],
] as const;

const OPEN_ALIAS = /^(?:alt\. )?[afn]\.k\.a\. '(?:.*[^'])?$/;
const CLOSING_QUOTE = /'\.?$/;
const NEW_ALIAS = /^(?:alt\. )?[afn]\.k\.a\. '/;
