import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import iconv from 'iconv-lite';
import { UnreadableSourceError } from '../../../src/sources/source';
import { ofsiCsv } from '../../../src/sources/uk/ofsi-csv';
import { ofsiXml } from '../../../src/sources/uk/ofsi-xml';
import { partOf, readEdition } from '../../support/read-edition';
import { KHUDAI_NAZAR, TONG_SAN_2 } from './ofsi-drafts';

const fixture = (name: string): Buffer => readFileSync(resolve(__dirname, '../../fixtures/uk', name));
const CSV = fixture('conlist-excerpt-2018-04-13.csv');
const XML = fixture('conlist-excerpt-2026-08-02.xml');
const lines = CSV.toString('latin1').trimEnd().split('\n');

describe('the UK Consolidated List as CSV', () => {
  it('gives one entry for each group, whatever row its names stand on', async () => {
    const { header, drafts, refusals } = await readEdition(ofsiCsv, [partOf('ConList.csv', CSV, 100)]);
    expect(header).toEqual({ publishedOn: '2018-04-13' });
    expect(refusals).toEqual([]);
    const byReference = new Map(drafts.map((draft) => [draft.reference, draft]));
    expect([...byReference.keys()].sort()).toEqual([
      '11241',
      '12702',
      '13349',
      '13556',
      '13560',
      '13562',
      '7435',
    ]);
    expect(byReference.get('12702')).toEqual(KHUDAI_NAZAR);
    expect(byReference.get('13556')).toEqual(TONG_SAN_2);
  });

  it('puts a group’s rows together: each name, birth date and address once', async () => {
    const { drafts } = await readEdition(ofsiCsv, [partOf('ConList.csv', CSV)]);
    const group = drafts.find((draft) => draft.reference === '13349');
    expect(group?.aliases).toHaveLength(8);
    expect(group?.birthDates.map((date) => date.text)).toEqual(['00/00/1980', '00/00/1981']);
    expect(group?.addresses).toHaveLength(1);
  });

  it('says the same in whatever order the rows come', async () => {
    const reversed = [...lines.slice(0, 2), ...lines.slice(2).reverse()].join('\n');
    const there = await readEdition(ofsiCsv, [partOf('ConList.csv', CSV)]);
    const back = await readEdition(ofsiCsv, [partOf('ConList.csv', Buffer.from(`${reversed}\n`, 'latin1'))]);
    const facts = (drafts: typeof there.drafts): string[] =>
      drafts
        .flatMap((draft) =>
          Object.entries(draft).flatMap(([name, value]) =>
            Array.isArray(value)
              ? value.map((fact) => `${draft.reference} ${name} ${JSON.stringify(fact)}`)
              : [],
          ),
        )
        .sort();
    expect(facts(back.drafts)).toEqual(facts(there.drafts));
  });

  it('keeps two regimes of one group as two designations', async () => {
    const { drafts } = await readEdition(ofsiCsv, [partOf('ConList.csv', CSV)]);
    const acts = drafts.find((draft) => draft.reference === '11241')?.designations;
    expect(acts?.map((act) => [act.programs[0]?.id, act.listedOn, act.authority?.id])).toEqual([
      ['gb:Iran (nuclear proliferation)', '2010-07-27', 'eu-council'],
      ['gb:Syria', '2011-08-24', 'eu-council'],
    ]);
  });

  it('reads Windows-1252 and UTF-8 alike', async () => {
    const old = await readEdition(ofsiCsv, [partOf('ConList.csv', CSV)]);
    const text = iconv.decode(CSV, 'win1252');
    const recent = await readEdition(ofsiCsv, [partOf('ConList.csv', text)]);
    expect(recent.drafts).toEqual(old.drafts);
    expect(old.drafts.flatMap((draft) => draft.aliases.map((alias) => alias.name))).toContain('Chu HYO’K');
  });

  it('refuses a file cut between two rows, where a group is left without its primary name', async () => {
    const cut = Buffer.from(`${lines.slice(0, 4).join('\n')}\n`, 'latin1');
    await expect(readEdition(ofsiCsv, [partOf('ConList.csv', cut)])).rejects.toThrow(
      /1 of its 1 groups have no primary name \(Group ID 13349\)/,
    );
  });

  it('refuses a file cut inside a row, even inside its last number', async () => {
    const end = CSV.length - 1;
    for (const length of [end, end - 1, end - 3, end - 40, Math.floor(end / 2)]) {
      const part = partOf('ConList.csv', CSV.subarray(0, length));
      await expect(readEdition(ofsiCsv, [part])).rejects.toThrow(UnreadableSourceError);
    }
  });

  it.each([
    ['a row with too few columns', [...lines, 'a,b'].join('\n'), /2 columns instead of 29/],
    ['other columns', `${lines[0]}\nName,Group ID\n`, /no column for name6/],
    ['nobody', `${lines.slice(0, 2).join('\n')}`, /lists nobody/],
  ])('refuses a file with %s', async (_, text, message) => {
    const part = partOf('ConList.csv', Buffer.from(`${text}\n`, 'latin1'));
    await expect(readEdition(ofsiCsv, [part])).rejects.toThrow(message);
  });

  it('reports a row without a group, and goes on', async () => {
    const orphan = (lines[2] ?? '').replace(/\d+$/, '');
    const part = partOf('ConList.csv', Buffer.from(`${[...lines, orphan].join('\n')}\n`, 'latin1'));
    const { drafts, refusals } = await readEdition(ofsiCsv, [part]);
    expect(drafts).toHaveLength(7);
    expect(refusals).toEqual([{ locator: `line ${lines.length + 1}`, reason: 'it has no Group ID' }]);
  });

  it('reads the columns of the format since 2022', async () => {
    const text = `Last Updated,04/03/2022
Name 6,Name 1,Name Non-Latin Script,DOB,Passport Number,Passport Details,Other Information,Group Type,Alias Type,Alias Quality,Regime,Listed On,UK Sanctions List Date Designated,Last Updated,Group ID
GHAFARI,Sanaullah,ثناء اللہ غفاری,28/10/1994,O1503093,"Afghanistan, expired on 25 Aug. 2021",(UK Sanctions List Ref):AQD0374. (UN Ref):QDi.431.,Individual,Primary name,,ISIL (Da'esh) and Al-Qaida,21/12/2021,21/12/2021,21/12/2021,14169
MUHAJIR,Shahab,,28/10/1994,O1503093,"Afghanistan, expired on 25 Aug. 2021",(UK Sanctions List Ref):AQD0374. (UN Ref):QDi.431.,Individual,AKA,Low quality,ISIL (Da'esh) and Al-Qaida,21/12/2021,21/12/2021,21/12/2021,14169
`;
    const { drafts } = await readEdition(ofsiCsv, [partOf('ConList.csv', text)]);
    expect(drafts).toHaveLength(1);
    expect(drafts[0]).toMatchObject({
      reference: '14169',
      aliases: [
        { name: 'Sanaullah GHAFARI', kind: 'PRIMARY', strength: 'STRONG' },
        { name: 'ثناء اللہ غفاری', kind: 'SPELLING_VARIANT', script: 'Arab' },
        { name: 'Shahab MUHAJIR', kind: 'AKA', strength: 'WEAK' },
      ],
      identifiers: [{ number: 'O1503093', expiresOn: '2021-08-25' }],
      links: [{ kind: 'SAME_PARTY', targetList: 'un-sc', targetReference: 'QDi.431' }],
      designations: [{ designatedOn: '2021-12-21', listedOn: '2021-12-21' }],
    });
  });

  it('is recognised by its first line and its columns, not by its name', () => {
    expect(ofsiCsv.recognises([partOf('x', CSV)])).toBe(true);
    expect(ofsiCsv.recognises([partOf('ConList.csv', '')])).toBe(false);
    expect(ofsiCsv.recognises([partOf('ConList.csv', '306,"BANCO NACIONAL DE CUBA",-0- \n')])).toBe(false);
  });
});

describe('the UK Consolidated List as XML', () => {
  it('gives one entry for each group, with its links to the other lists', async () => {
    const { header, drafts, refusals } = await readEdition(ofsiXml, [partOf('ConList.xml', XML, 100)]);
    expect(header).toEqual({ publishedOn: '2020-12-31' });
    expect(refusals).toEqual([]);
    expect(drafts).toMatchObject([
      {
        reference: '8384',
        kind: 'INDIVIDUAL',
        aliases: [{ name: 'Rudi Saliwa' }, { name: 'Rudi Slaiwah' }, { name: 'Rudi Untaywan Slaywah' }],
        designations: [
          {
            authority: { id: 'un-sc' },
            programs: [{ id: 'gb:Iraq' }],
            measures: ['Asset Freeze Targets'],
            designatedOn: '2004-06-02',
            listedOn: '2004-06-07',
            amendedOn: '2020-12-31',
          },
        ],
        links: [
          { kind: 'SAME_PARTY', targetList: 'un-sc', targetReference: 'IQi.079' },
          { kind: 'SAME_PARTY', targetList: 'gb-uksl', targetReference: 'IRQ0140' },
        ],
      },
      { reference: '13647', kind: 'VESSEL', identifiers: [{ type: 'IMO_NUMBER', number: '8712362' }] },
    ]);
  });

  it('does not take a ship for the company whose UN reference its remarks cite', async () => {
    const { drafts } = await readEdition(ofsiXml, [partOf('ConList.xml', XML)]);
    const links = drafts.find((draft) => draft.reference === '13647')?.links ?? [];
    expect(links.filter((link) => link.kind === 'SAME_PARTY').map((link) => link.targetList)).toEqual([
      'gb-uksl',
    ]);
    expect(links).toContainEqual(
      expect.objectContaining({ kind: 'ASSOCIATED_WITH', targetList: 'un-sc', targetReference: 'KPe.056' }),
    );
  });

  it('takes the operator’s word for the day it was published', async () => {
    const { header } = await readEdition(ofsiXml, [partOf('ConList.xml', XML)], {
      publishedOn: '2026-01-28',
    });
    expect(header.publishedOn).toBe('2026-01-28');
  });

  it('refuses the file wherever it is cut', async () => {
    for (let length = 0; length < XML.length - 1; length += 97) {
      const part = partOf('ConList.xml', XML.subarray(0, length));
      await expect(readEdition(ofsiXml, [part])).rejects.toThrow(UnreadableSourceError);
    }
  });

  it('refuses a list of nobody', async () => {
    const part = partOf('ConList.xml', '<ArrayOfFinancialSanctionsTarget/>');
    await expect(readEdition(ofsiXml, [part])).rejects.toThrow(/lists nobody/);
  });
});

describe('the two formats of the UK Consolidated List', () => {
  it('give the same registry for the same rows', async () => {
    const row = {
      name6: 'AZAM',
      name1: 'Sultan Aziz',
      DOB: '00/00/1985',
      town: '(1) Kabul (2) Kunduz',
      born: '(1) (2) Afghanistan',
    };
    const csv = `Last Updated,27/04/2023
Name 6,Name 1,DOB,Town of Birth,Country of Birth,Group Type,Alias Type,Regime,Listed On,Last Updated,Group ID
${row.name6},${row.name1},${row.DOB},${row.town},${row.born},Individual,Primary name,Iraq,26/04/2023,27/04/2023,15896
`;
    const xml = `<ArrayOfFinancialSanctionsTarget><FinancialSanctionsTarget><Name6>${row.name6}</Name6><name1>${row.name1}</name1>
<Individual_DateOfBirth>${row.DOB}</Individual_DateOfBirth><Individual_TownOfBirth>${row.town}</Individual_TownOfBirth>
<Individual_CountryOfBirth>${row.born}</Individual_CountryOfBirth><GroupTypeDescription>Individual</GroupTypeDescription>
<AliasType>Primary name</AliasType><RegimeName>Iraq</RegimeName><DateListed>2023-04-26T00:00:00</DateListed>
<LastUpdated>2023-04-27T00:00:00</LastUpdated><GroupID>15896</GroupID></FinancialSanctionsTarget></ArrayOfFinancialSanctionsTarget>`;
    const fromCsv = await readEdition(ofsiCsv, [partOf('ConList.csv', csv)]);
    const fromXml = await readEdition(ofsiXml, [partOf('ConList.xml', xml)]);
    const withoutLocators = (drafts: typeof fromCsv.drafts): unknown =>
      drafts.map((draft) => ({ ...draft, locator: '' }));
    expect(fromXml.header).toEqual(fromCsv.header);
    expect(withoutLocators(fromXml.drafts)).toEqual(withoutLocators(fromCsv.drafts));
    expect(fromCsv.drafts[0]?.birthPlaces.map((place) => place.text)).toEqual([
      'Kabul, Afghanistan',
      'Kunduz, Afghanistan',
    ]);
  });
});
