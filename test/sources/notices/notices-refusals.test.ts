import { readFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { UnreadableSourceError } from '../../../src/sources/source';
import { NOTICES_SIZE_LIMIT, noticesYaml } from '../../../src/sources/notices/notices-yaml';
import { partOf, readEdition } from '../../support/read-edition';

const FIXTURE = `${__dirname}/../../fixtures/notices/two-parties.yaml`;
const text = readFileSync(FIXTURE, 'utf8');

const read = (content: string | Buffer) => readEdition(noticesYaml, [partOf('mine.yaml', content)]);

async function errorOf(content: string | Buffer): Promise<UnreadableSourceError> {
  const error: unknown = await read(content).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof UnreadableSourceError))
    throw new Error(`expected a refusal, but ${String(error)} came`);
  return error;
}

describe('a notices file that is cut off', () => {
  it('is refused at every line’s end, between, and within its end mark', async () => {
    const bytes = Buffer.from(text.trimEnd());
    for (let length = 0; length < bytes.length; length += 13) {
      await expect(read(bytes.subarray(0, length))).rejects.toThrow(UnreadableSourceError);
    }
    const lineEnds = [...bytes.keys()].filter((index) => bytes[index] === 0x0a);
    for (const end of lineEnds) {
      await expect(read(bytes.subarray(0, end))).rejects.toThrow(UnreadableSourceError);
    }
    for (const lost of [1, 2, 3]) {
      await expect(read(bytes.subarray(0, -lost))).rejects.toThrow(UnreadableSourceError);
    }
  });

  it('says that its end is missing', async () => {
    expect((await errorOf(text.replace(/\.\.\.\n$/, ''))).message).toContain(
      'does not end with a line "..."',
    );
  });
});

describe('a mistake in a notices file', () => {
  it.each([
    [
      'a designation that cites a news article',
      'source: gazette-7 # designation',
      'source: morning-paper',
      'parties[0].designations[0].source: a designation must cite a LEGAL_ACT or OFFICIAL_NOTICE, but "morning-paper" is a NEWS_ARTICLE',
      44,
    ],
    [
      'a source that is not there',
      'source: gazette-7 # gender',
      'source: nowhere',
      'parties[0].genders[0].source: "nowhere" is not a key of sources',
      53,
    ],
    [
      'an authority that is not there',
      'authority: xx-ministry',
      'authority: ministry',
      'parties[0].designations[0].authority: "ministry" is not a key of authorities',
      36,
    ],
    [
      'a programme that is not there',
      'programs: [xx:A]',
      'programs: [xx:B]',
      'parties[0].designations[0].programs[0]: "xx:B" is not a key of programs',
      37,
    ],
    [
      'a number without quotes',
      "number: '01503093'",
      'number: 01503093',
      'parties[0].identifiers[0].number: expected text (put numbers and dates in quotes',
      60,
    ],
    ['a misspelt field', 'designatedOn:', 'designatedon:', 'Unrecognized key: "designatedon"', 36],
    [
      'a day that the calendar lacks',
      "designatedOn: '2022-01-30'",
      "designatedOn: '2022-02-30'",
      'parties[0].designations[0].designatedOn: expected a day as "YYYY-MM-DD"',
      41,
    ],
    [
      'a second primary name',
      'kind: AKA',
      'kind: PRIMARY',
      'parties[0].aliases: expected exactly one alias of kind PRIMARY, but 2 came',
      28,
    ],
    [
      'a reference used twice',
      '{ party: acme }, source: morning-paper }\n    remarks:\n      - { text: Travels., source: morning-paper }\n  - reference: acme',
      '{ party: jane-doe }, source: morning-paper }\n    remarks:\n      - { text: Travels., source: morning-paper }\n  - reference: jane-doe',
      'parties[1].reference: the reference "jane-doe" is used twice',
      67,
    ],
    [
      'a tie to a party that is not there',
      'to: { party: acme }',
      'to: { party: emca }',
      'parties[0].links[0].to.party: no party of this file has the reference "emca"',
      64,
    ],
    ['an unknown kind', 'kind: ORGANIZATION', 'kind: COMPANY', 'parties[1].kind: Invalid option', 68],
    [
      'a key used twice',
      'kind: ORGANIZATION',
      'reference: acme',
      'it is not YAML: Map keys must be unique',
      68,
    ],
  ])('%s is refused with file, line and path', async (_what, before, after, message, line) => {
    expect(text).toContain(before);
    const error = await errorOf(text.replace(before, after));
    expect(error.message).toContain(message);
    expect(error.message).toContain(`(mine.yaml line ${line})`);
  });

  it('does not hide the others', async () => {
    const error = await errorOf(text.replaceAll('source: morning-paper', 'source: evening-paper'));
    expect(error.message).toMatch(/\(and \d+ more\)/);
    expect(error.details['problems']).toContain(
      'parties[1].aliases[0].source: "evening-paper" is not a key of sources',
    );
  });

  it('cannot make a merely named party the same as a listed one', async () => {
    const named = text.replace(
      '      - { name: Acme, kind: PRIMARY, source: morning-paper }\n',
      (line) =>
        `${line}    links:\n      - { kind: SAME_PARTY, kindText: x, to: { list: un-sc, reference: X }, source: gazette-7 }\n`,
    );
    expect((await errorOf(named)).message).toContain('cannot be SAME_PARTY');
  });
});

describe('bytes that are no notices file', () => {
  it.each([
    ['an empty file', ''],
    ['an HTML page', '<!DOCTYPE html><html></html>'],
    ['bytes that are not UTF-8', Buffer.from([0xff, 0xfe, 0x00])],
    ['a JSON error body', '{"status":500,"error":"Internal Server Error"}'],
    ['another version', stringify({ format: 'designata-notices', version: 2 }) + '...\n'],
  ])('%s is refused', async (_what, content) => {
    expect((await errorOf(content)).code).toBe('UNREADABLE_SOURCE');
  });

  it('a byte that is not UTF-8 is named with its line', async () => {
    const file = Buffer.from('format: designata-notices\n# Jos\xe9\n...\n', 'latin1');
    expect((await errorOf(file)).message).toMatch(/byte 0xE9 is no text in UTF-8 \(.* line 2\)/);
  });

  it('a file past the size limit is refused before it is parsed', async () => {
    const error = await errorOf(Buffer.alloc(NOTICES_SIZE_LIMIT + 1, 0x20));
    expect(error.message).toContain(`more than ${NOTICES_SIZE_LIMIT} bytes`);
  });

  it('aliases that multiply into a bomb are refused', async () => {
    const levels = Array.from({ length: 9 }, (_, level) =>
      level === 0
        ? 'a0: &a0 [x, x, x, x, x, x, x, x, x]'
        : `a${level}: &a${level} [${Array(9)
            .fill(`*a${level - 1}`)
            .join(', ')}]`,
    );
    expect((await errorOf(`format: designata-notices\n${levels.join('\n')}\n...\n`)).code).toBe(
      'UNREADABLE_SOURCE',
    );
  });
});
