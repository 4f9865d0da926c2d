import { readThai } from '../../src/names/read-thai';
import { MAX_QUERY_LENGTH } from '../../src/matching/query-limits';

describe('readThai', () => {
  /** How many letters were matched in reading a word. */
  function workOf(word: string): number {
    const exec = jest.spyOn(RegExp.prototype, 'exec');
    readThai(word);
    const work = exec.mock.results.reduce(
      (sum, { value }) => sum + matchedBy(value as RegExpExecArray | null),
      0,
    );
    exec.mockRestore();
    return work;
  }
  const matchedBy = (match: RegExpExecArray | null): number => match?.[0].length ?? 0;

  it.each(['ก', 'กร'])('reads a long word of %s with as much work a letter as a short one', (part) => {
    const long = part.repeat(MAX_QUERY_LENGTH / part.length);
    const short = part.repeat(50 / part.length);
    expect(workOf(long) / long.length).toBeLessThan(1.2 * (workOf(short) / short.length));
  });
});
