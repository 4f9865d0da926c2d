/** Words that stand in thousands of names and identify nobody: sharing one of them is no evidence. */
const FUNCTION_WORDS = new Set(
  'al el ul ad as an ar bin ben ibn bint abu abd abdul abdel umm ould de la da do dos del van von der den the and of haji hajji mullah maulawi mawlawi sheikh dr mr'.split(
    ' ',
  ),
);

/** The words of a name, lower case, without diacritics, apostrophes and hyphens inside words opened to a break. */
export function nameTokens(name: string): string[] {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’‘`ʼʻ]/gu, '')
    .toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Words of three letters or more that are not function words: those that can tell one person from another. */
export function contentTokens(name: string): string[] {
  return nameTokens(name).filter((token) => token.length >= 3 && !FUNCTION_WORDS.has(token));
}
