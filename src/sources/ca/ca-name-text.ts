/**
 * A name without what parting a field leaves at its ends: separators, `or`, `AKA`, and a bracket whose other half
 * went to another name.
 */
export function tidyName(text: string): string {
  let name = text
    .trim()
    .replace(/^(?:or|and)\s+/i, '')
    .replace(/\s+AKA$/, '');
  name = name.replace(/^[\s,;]+|[\s,;]+$/g, '');
  if (!isBalanced(name))
    name = name.replace(/^[\s(]+|[\s()]+$/g, (mark) =>
      mark.includes(')') && name.includes('(') ? mark : '',
    );
  return name.trim();
}

/** Whether every bracket and every pair of quotes that opens in the text closes in it. */
export function isBalanced(text: string): boolean {
  const count = (mark: RegExp): number => text.match(mark)?.length ?? 0;
  return (
    count(/\(/g) === count(/\)/g) &&
    count(/«/g) === count(/»/g) &&
    count(/“/g) === count(/”/g) &&
    count(/"/g) % 2 === 0
  );
}
