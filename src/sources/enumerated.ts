/**
 * The items of a field that packs several into one as `a) X b) Y`, `(1) X (2) Y` or `1) X 2) Y`; a field that does
 * not is one item. Labels must start at the first letter or number and follow one another, so that `Unit 2) of` in
 * running text is not an item.
 */
export function enumeratedItems(text: string): string[] {
  const marks = [...text.matchAll(/(?:^|\s|,|;)\(?([a-z]|\d{1,2})\)\s*/gi)];
  const items: string[] = [];
  let start = -1;
  let before = '';
  for (const mark of marks) {
    if (ordinal(mark[1] ?? '') !== items.length + (start < 0 ? 1 : 2)) continue;
    if (start < 0) before = text.slice(0, mark.index);
    else items.push(text.slice(start, mark.index));
    start = mark.index + mark[0].length;
  }
  if (start < 0 || (items.length === 0 && before.trim() !== '')) return [text.trim()].filter(Boolean);
  items.push(text.slice(start));
  return [before, ...items].map((item) => item.replace(/^[\s,;]+|[\s,;]+$/g, '')).filter(Boolean);
}

function ordinal(label: string): number {
  return /\d/.test(label) ? Number(label) : label.toLowerCase().charCodeAt(0) - 96;
}
