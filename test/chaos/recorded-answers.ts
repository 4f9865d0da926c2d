/** Questions of the kind that people are screened by, of which the lists of late 2021 know some and some not. */
const NAMES = [
  'Sanaullah Ghafari',
  'Shahab al-Muhajir',
  'Sultan Aziz Azam',
  'Maulawi Rajab',
  'Aslam Farooqi',
  'Nicolas Maduro Moros',
  'Banco Nacional de Cuba',
  'Mohamed Ali',
  'Islamic State Khorasan',
  'Nobody Of This Name',
];

const QUESTION = `query ($name: String!, $asOf: AsOf) {
  search(name: $name, asOf: $asOf, minScore: 0.3, first: 20) {
    matches {
      score aboveThreshold alias { name kind strength holds removedIn } explanation { summary }
      party { id kind name designationStatus entries { id } birthDates { originalText } }
    }
    receipt { revision revisionHash engineVersion settingsDigest question resultsDigest
      lists { list { id } edition { id publishedOn sha256 } } }
  }
}`;

/**
 * The bodies of the answers to some name questions, byte for byte, without what tells when they were asked: of the newest
 * revision, or each of the revision that an earlier answer was of.
 */
export async function recordAnswers(url: string, earlier?: readonly string[]): Promise<string[]> {
  const answers: string[] = [];
  for (const [index, name] of NAMES.entries()) {
    const asOf = earlier === undefined ? null : { revision: revisionOf(earlier[index]) };
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: QUESTION, variables: { name, asOf } }),
    });
    const text = await response.text();
    if (text.includes('"errors"')) throw new Error(`Expected an answer, came ${text}.`);
    answers.push(text);
  }
  return answers;
}

function revisionOf(answer = ''): number {
  const { data } = JSON.parse(answer) as { data: { search: { receipt: { revision: number } } } };
  return data.search.receipt.revision;
}
