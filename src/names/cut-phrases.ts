/** Where words are written together: kana, Han characters and Hangul. */
const WRITTEN_TOGETHER = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const LONGEST = 8;

/** Whether a word is of a script that writes its words together. */
export const isWrittenTogether = (word: string): boolean => WRITTEN_TOGETHER.test(word);

/**
 * Takes off what a word of a script without spaces begins or ends with, of the given phrases: the title of a name, the
 * legal form of a company. The longest first; something of the word is left.
 */
export function cutPhrases(word: string, phrases: ReadonlySet<string>): readonly string[] {
  if (!isWrittenTogether(word) || phrases.has(word)) return [word];
  const before: string[] = [];
  const after: string[] = [];
  let rest = word;
  for (;;) {
    const last = phraseAt(rest, phrases, true);
    const first = last === '' ? phraseAt(rest, phrases, false) : '';
    if (last !== '') after.unshift(last);
    else if (first !== '') before.push(first);
    else return [...before, rest, ...after];
    rest = last !== '' ? rest.slice(0, -last.length) : rest.slice(first.length);
  }
}

function phraseAt(word: string, phrases: ReadonlySet<string>, atEnd: boolean): string {
  for (let length = Math.min(LONGEST, word.length - 1); length >= 2; length--) {
    const part = atEnd ? word.slice(-length) : word.slice(0, length);
    if (phrases.has(part)) return part;
  }
  return '';
}
