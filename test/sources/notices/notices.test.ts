import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { noticesYaml } from '../../../src/sources/notices/notices-yaml';
import { partOf, readEdition } from '../../support/read-edition';

const FIXTURE = `${__dirname}/../../fixtures/notices/two-parties.yaml`;
const text = readFileSync(FIXTURE, 'utf8');

const read = (content: string) => readEdition(noticesYaml, [partOf('mine.yaml', content)]);

describe('a notices file', () => {
  it('becomes one draft per party, each fact with its source and line', async () => {
    const { header, drafts, refusals } = await read(text);
    expect(header).toEqual({ publishedOn: '2022-01-31', declaredEntries: 2 });
    expect(refusals).toEqual([]);
    const notice = {
      key: 'gazette-7',
      kind: 'OFFICIAL_NOTICE',
      title: 'Notice 7',
      publisher: 'Ministry',
      publishedOn: '2022-01-30',
    };
    const article = {
      key: 'morning-paper',
      kind: 'NEWS_ARTICLE',
      title: 'Who they are',
      author: 'A. Writer',
      url: 'https://paper.example/who',
    };
    expect(drafts).toEqual([
      {
        reference: 'jane-doe',
        kind: 'INDIVIDUAL',
        locator: 'mine.yaml line 25',
        aliases: [
          {
            name: 'Jane Doe',
            kind: 'PRIMARY',
            strength: 'STRONG',
            script: 'Latn',
            parts: [
              { kind: 'GIVEN', value: 'Jane' },
              { kind: 'SURNAME', value: 'Doe' },
            ],
            source: notice,
            locator: 'mine.yaml line 28',
          },
          {
            name: 'جين',
            kind: 'AKA',
            strength: 'WEAK',
            script: 'Arab',
            language: 'ar',
            source: article,
            locator: 'mine.yaml line 34',
          },
        ],
        designations: [
          {
            authority: { id: 'xx-ministry', name: 'Ministry', country: 'FR' },
            programs: [{ id: 'xx:A', code: 'A', name: 'Programme A', legalBasis: ['Act 1'] }],
            legalBasis: ['Act 1, section 2'],
            measures: ['Asset freeze'],
            reasons: 'For what she did.',
            designatedOn: '2022-01-30',
            source: notice,
            locator: 'mine.yaml line 36',
          },
        ],
        roles: [
          {
            kind: 'POSITION',
            text: 'Chair of Acme',
            organization: 'Acme',
            since: '2020-05',
            source: article,
            locator: 'mine.yaml line 45',
          },
        ],
        birthDates: [
          {
            text: 'circa 1976',
            precision: 'YEAR',
            earliest: '1976-01-01',
            latest: '1976-12-31',
            circa: true,
            source: notice,
            locator: 'mine.yaml line 47',
          },
        ],
        birthPlaces: [
          {
            text: 'Kabul, Afghanistan',
            city: 'Kabul',
            country: 'AF',
            countryText: 'Afghanistan',
            source: notice,
            locator: 'mine.yaml line 49',
          },
        ],
        nationalities: [
          {
            kind: 'NATIONALITY',
            country: 'AF',
            countryText: 'Afghanistan',
            source: notice,
            locator: 'mine.yaml line 51',
          },
        ],
        genders: [{ gender: 'FEMALE', source: notice, locator: 'mine.yaml line 53' }],
        addresses: [
          {
            text: '1 Main Street, Springfield',
            street: '1 Main Street',
            city: 'Springfield',
            source: notice,
            locator: 'mine.yaml line 55',
          },
        ],
        identifiers: [
          {
            type: 'PASSPORT',
            typeText: 'Passport',
            number: '01503093',
            country: 'AF',
            countryText: 'Afghanistan',
            originalText: 'Passport 01503093',
            source: notice,
            locator: 'mine.yaml line 57',
          },
        ],
        links: [
          {
            kind: 'SAME_PARTY',
            kindText: 'published as',
            targetList: 'us-ofac-sdn',
            targetReference: '1',
            source: notice,
            locator: 'mine.yaml line 36',
          },
          {
            kind: 'LEADER_OF',
            kindText: 'chair of',
            targetReference: 'acme',
            targetName: 'Acme',
            source: article,
            locator: 'mine.yaml line 64',
          },
        ],
        remarks: [{ kind: 'COMMENT', text: 'Travels.', source: article, locator: 'mine.yaml line 66' }],
      },
      {
        reference: 'acme',
        kind: 'ORGANIZATION',
        locator: 'mine.yaml line 67',
        aliases: [
          {
            name: 'Acme',
            kind: 'PRIMARY',
            strength: 'STRONG',
            script: 'Latn',
            source: article,
            locator: 'mine.yaml line 70',
          },
        ],
        designations: [],
        roles: [],
        birthDates: [],
        birthPlaces: [],
        nationalities: [],
        genders: [],
        addresses: [],
        identifiers: [],
        links: [],
        remarks: [],
      },
    ]);
  });

  it('says the same as JSON', async () => {
    const asJson = JSON.stringify(parse(text));
    const part = partOf('mine.json', asJson);
    expect(noticesYaml.recognises([part])).toBe(true);
    const withoutLines = (drafts: unknown): unknown =>
      JSON.parse(JSON.stringify(drafts, (key, value: unknown) => (key === 'locator' ? undefined : value)));
    const fromJson = await readEdition(noticesYaml, [part]);
    expect(withoutLines(fromJson.drafts)).toEqual(withoutLines((await read(text)).drafts));
  });

  it('is told by its format line and by nothing else', () => {
    expect(noticesYaml.recognises([partOf('anything', text)])).toBe(true);
    expect(noticesYaml.recognises([partOf('notices.yaml', 'parties: []\n')])).toBe(false);
    expect(noticesYaml.recognises([partOf('notices.yaml', 'title: designata-notices\n')])).toBe(false);
    expect(noticesYaml.recognises([])).toBe(false);
  });
});
