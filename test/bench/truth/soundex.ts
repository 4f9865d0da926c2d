const CODES: Readonly<Record<string, string>> = Object.fromEntries(
  ['bfpv', 'cgjkqsxz', 'dt', 'l', 'mn', 'r'].flatMap((letters, at) =>
    [...letters].map((letter) => [letter, String(at + 1)]),
  ),
);

/**
 * American Soundex of one lower-case Latin word, as the US National Archives define it: first letter and three
 * digits. A truth set uses it because it is older than, and knows nothing of, the engine that is measured.
 */
export function soundex(word: string): string {
  const letters = [...word].filter((letter) => letter >= 'a' && letter <= 'z');
  const [first] = letters;
  if (first === undefined) return '';
  let code = '';
  let previous = CODES[first];
  for (const letter of letters.slice(1)) {
    const digit = CODES[letter];
    if (digit !== undefined && digit !== previous) code += digit;
    // H and W do not part two letters of one sound; vowels do.
    if (letter !== 'h' && letter !== 'w') previous = digit;
  }
  return (first + code + '000').slice(0, 4);
}
