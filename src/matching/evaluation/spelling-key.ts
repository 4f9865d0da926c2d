/**
 * One key for spellings that a person calls the same: case, diacritics, punctuation, spaces and the order of the words
 * do not count, letters do. Used to find out which listed party a truth file means, never to match.
 */
export function spellingKey(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’‘`ʼʻ]/gu, '');
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).sort().join(' ');
}
