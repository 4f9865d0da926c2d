/** Words whose full stop does not end a sentence. */
const ABBREVIATION =
  /(?:^|[\s(“"])(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|Dr|Mr|Mrs|Ms|No|Nos|St|approx|ca|Inc|Ltd|Co|\p{Lu})\.$/u;
/** What the list ends hundreds of comments with; it says nothing of the subject. */
const BOILERPLATE = /\s*INTERPOL-UN Security Council Special Notice web\s?link:.*$/is;

/** COMMENTS1 cut into sentences, without the notice about INTERPOL at its end. */
export function commentSentences(comments: string): string[] {
  const text = comments.replace(BOILERPLATE, '');
  const sentences: string[] = [];
  let current = '';
  for (const piece of text.split(/(?<=\.)\s*(?=["“([]?\p{Lu})/u)) {
    current = current === '' ? piece : `${current} ${piece}`;
    if (ABBREVIATION.test(current)) continue;
    sentences.push(current.trim());
    current = '';
  }
  return [...sentences, current.trim()].filter((sentence) => sentence !== '');
}
