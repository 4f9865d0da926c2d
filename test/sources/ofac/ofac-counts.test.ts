import { readFileSync } from 'node:fs';
import { AliasStrength, PartyKind, RemarkKind } from '../../../src/model/enums';
import type { EntryDraft } from '../../../src/model/entry-draft';
import { ofacCsv } from '../../../src/sources/ofac/ofac-csv';
import { ofacXml } from '../../../src/sources/ofac/ofac-xml';
import { UnreadableSourceError } from '../../../src/sources/source';
import { partOf, partOfFile, readEdition } from '../../support/read-edition';
import { describeWithData } from '../../support/shared-data';
import { SDN_FILES } from './ofac-fixtures';

const ON = { publishedOn: '2021-12-31' };

/** How many facts of each kind an edition states. */
function counts(drafts: readonly EntryDraft[]): Record<string, number> {
  const total: Record<string, number> = { entries: drafts.length, strongAliases: 0, weakAliases: 0 };
  for (const draft of drafts) {
    for (const [name, value] of Object.entries(draft)) {
      if (Array.isArray(value) && name !== 'aliases') total[name] = (total[name] ?? 0) + value.length;
    }
    for (const { kind, strength } of draft.aliases) {
      if (kind === 'PRIMARY') continue;
      const name = strength === AliasStrength.WEAK ? 'weakAliases' : 'strongAliases';
      total[name] = (total[name] ?? 0) + 1;
    }
  }
  return total;
}

/** Clauses of remarks that were not understood. */
function comments(drafts: readonly EntryDraft[]): number {
  return drafts.flatMap(({ remarks }) => remarks).filter(({ kind }) => kind === RemarkKind.COMMENT).length;
}

function kinds(drafts: readonly EntryDraft[]): Record<string, number> {
  const entries = Object.values(PartyKind).map((kind) => [
    kind,
    drafts.filter((draft) => draft.kind === kind).length,
  ]);
  return Object.fromEntries(entries) as Record<string, number>;
}

describeWithData('the whole SDN list of 2023-12-28 as CSV', 'ofac/sdn-csv/2023-12-28', (folder) => {
  it('gives every entry, alias and fact', async () => {
    const parts = SDN_FILES.map((file) => partOfFile(`${folder}/${file}`));
    const { drafts, refusals } = await readEdition(ofacCsv('sdn'), parts, ON);
    expect(counts(drafts)).toEqual({
      entries: 13_821,
      strongAliases: 17_091,
      weakAliases: 3_391,
      designations: 16_092,
      roles: 1_806,
      birthDates: 7_312,
      birthPlaces: 4_208,
      nationalities: 6_565,
      genders: 4_003,
      addresses: 16_338,
      identifiers: 15_285,
      links: 6_209,
      remarks: 9_483,
    });
    expect(kinds(drafts)).toEqual({ INDIVIDUAL: 6_646, ORGANIZATION: 6_033, VESSEL: 764, AIRCRAFT: 378 });
    expect(comments(drafts)).toBe(501);
    // This comments file holds three rows of entries that had left the list by then.
    expect(refusals.map(({ locator }) => locator)).toEqual(
      [1, 2, 3].map((line) => `sdn_comments.csv line ${line}`),
    );
  });

  it('is refused when cut, near its end as in its middle', async () => {
    const bytes = readFileSync(`${folder}/sdn.csv`);
    for (const length of [bytes.length - 1, bytes.length - 3, bytes.length - 500, 1_700_000]) {
      const cut = [partOf('sdn.csv', bytes.subarray(0, length))];
      await expect(readEdition(ofacCsv('sdn'), cut, ON)).rejects.toThrow(UnreadableSourceError);
    }
  });

  it('is refused as the consolidated list', async () => {
    const parts = [partOfFile(`${folder}/sdn.csv`)];
    await expect(readEdition(ofacCsv('cons'), parts, ON)).rejects.toThrow(/it is the SDN list: 1 % of its/);
  });
});

describeWithData('the whole SDN list of 2021-07-07 as CSV', 'ofac/sdn-csv/2021-07-07', (folder) => {
  it('gives every entry and alias', async () => {
    const parts = SDN_FILES.map((file) => partOfFile(`${folder}/${file}`));
    const { drafts, refusals } = await readEdition(ofacCsv('sdn'), parts, ON);
    expect(refusals).toEqual([]);
    expect(counts(drafts)).toMatchObject({ entries: 8_976, strongAliases: 11_910, weakAliases: 2_441 });
    expect(comments(drafts)).toBe(458);
  });
});

describeWithData('seven days of sdn.csv alone', 'ofac/sdn-csv/daily', (folder) => {
  it.each([
    ['2021-11-18T1846', 9_108, 2_518, false],
    ['2021-11-22T1849', 9_105, 2_528, true],
    ['2021-11-23T1848', 9_107, 2_528, true],
    ['2021-12-07T1851', 9_066, 2_439, true],
    ['2021-12-10T1850', 9_146, 2_457, true],
    ['2021-12-16T0142', 9_154, 2_474, true],
    ['2021-12-22T1851', 9_158, 2_476, true],
  ])('are whole editions without strong aliases: %s', async (day, entries, weakAliases, hasGhafari) => {
    const parts = [partOfFile(`${folder}/sdn_${day}.csv`)];
    const { drafts, refusals } = await readEdition(ofacCsv('sdn'), parts, ON);
    expect(refusals).toEqual([]);
    expect(counts(drafts)).toMatchObject({ entries, strongAliases: 0, weakAliases, addresses: 0 });
    expect(drafts.some(({ reference }) => reference === '33941')).toBe(hasGhafari);
  });
});

describeWithData('the whole consolidated list as classic XML', 'ofac/consolidated', (folder) => {
  it.each([
    ['2018-04-06/consolidated.xml', '2018-04-06', { entries: 639, strongAliases: 1_209, weakAliases: 46 }],
    [
      '2025-10-22/consolidated-download-1.xml',
      '2025-10-22',
      { entries: 443, strongAliases: 1_073, weakAliases: 72 },
    ],
    ['2025-12-18/consolidated.xml', '2025-12-18', { entries: 442, strongAliases: 1_073, weakAliases: 72 }],
  ])('gives every entry and alias of %s', async (file, publishedOn, expected) => {
    const { drafts, header, refusals } = await readEdition(ofacXml('cons'), [
      partOfFile(`${folder}/${file}`),
    ]);
    expect(header).toEqual({ publishedOn, declaredEntries: expected.entries });
    expect(refusals).toEqual([]);
    expect(counts(drafts)).toMatchObject(expected);
  });

  it('is refused as the SDN list', async () => {
    const parts = [partOfFile(`${folder}/2025-12-18/consolidated.xml`)];
    await expect(readEdition(ofacXml('sdn'), parts)).rejects.toThrow(
      /100 % of its entries are of a non-SDN list/,
    );
  });
});

describeWithData('excerpts of the SDN list as classic XML', 'ofac/sdn-xml-excerpts', (folder) => {
  it.each([
    ['sdn_excerpt_2026-08-07_jaggeman.xml', 5, '2026-08-07'],
    ['sdn_excerpt_2026-07-30_quidmints.xml', 7, '2026-07-30'],
  ])('are read under their newer namespace: %s', async (file, entries, publishedOn) => {
    const { drafts, header } = await readEdition(ofacXml('sdn'), [partOfFile(`${folder}/${file}`)]);
    expect(drafts).toHaveLength(entries);
    expect(header.publishedOn).toBe(publishedOn);
  });
});

describeWithData('an empty file that was saved as the list', 'broken/sdn-empty.csv', (path) => {
  it('is recognised as nothing', () => {
    const parts = [partOfFile(path)];
    expect([ofacCsv('sdn'), ofacXml('sdn')].map((format) => format.recognises(parts))).toEqual([
      false,
      false,
    ]);
  });
});
