/** What people type for an argument of the API, by its path there without places in arrays. */
const TYPED: Readonly<Record<string, string>> = {
  name: 'NAME',
  'filter.kinds': '--kind',
  'filter.lists': '--list',
  'filter.programs': '--program',
  'filter.countries': '--country',
  'evidence.birthDate': '--born',
  'evidence.birthPlace': '--birth-place',
  'evidence.gender': '--gender',
  'evidence.countries': '--nationality',
  'evidence.identifiers': '--identifier',
  'evidence.identifiers.number': '--identifier',
  minScore: '--min-score',
  first: '--first',
  asOf: '--as-of',
  'asOf.revision': '--as-of',
  'asOf.at': '--as-of',
  reason: '--reason',
  list: 'LIST',
  path: 'PATH',
  publishedOn: '--published-on',
  from: 'OLD',
  to: 'NEW',
};

/** A path where messages name one: at the beginning of a sentence, before its colon, or in backticks. */
const PATH = /(?<=^|\. |`)[a-z]\w*(?:\.\w+)*(?=: |`)/gi;

/** An error's message from the API in the words of the command line, where nobody wrote `filter.programs`. */
export function asTyped(message: string): string {
  return message
    .replace(/the query `(lists|programs)` gives/g, 'the command `$1` shows')
    .replace(PATH, (path) => TYPED[path.replace(/\.\d+/g, '')] ?? path);
}
