import { readFileSync } from 'node:fs';
import type { EntryDraft } from '../../../src/model/entry-draft';
import { LinkKind } from '../../../src/model/enums';
import { unXml } from '../../../src/sources/un/un-xml';
import { ofsiCsv } from '../../../src/sources/uk/ofsi-csv';
import { partOf, partOfFile, readEdition } from '../../support/read-edition';
import { describeWithData, sharedData } from '../../support/shared-data';

describeWithData('the whole UK Consolidated List of 2018-04-13', 'uk/ofsi-conlist-2018-04-13.csv', (path) => {
  let drafts: EntryDraft[] = [];
  const sameParty = (): [string, string][] =>
    drafts.flatMap((draft) =>
      draft.links
        .filter((link) => link.kind === LinkKind.SAME_PARTY && link.targetList === 'un-sc')
        .map((link): [string, string] => [draft.reference, link.targetReference ?? '']),
    );

  beforeAll(async () => {
    const edition = await readEdition(ofsiCsv, [partOfFile(path)]);
    expect(edition.header).toEqual({ publishedOn: '2018-04-13' });
    expect(edition.refusals).toEqual([]);
    drafts = edition.drafts;
  });

  it('gives its 2,106 groups: 1,426 individuals, 657 entities and 23 ships', () => {
    const count = (kind: string): number => drafts.filter((draft) => draft.kind === kind).length;
    expect(drafts).toHaveLength(2106);
    expect([count('INDIVIDUAL'), count('ORGANIZATION'), count('VESSEL')]).toEqual([1426, 657, 23]);
  });

  it('gives every group one primary name and a designation', () => {
    const lacking = drafts.filter(
      (draft) =>
        draft.aliases.filter((alias) => alias.kind === 'PRIMARY').length !== 1 ||
        draft.designations.length === 0,
    );
    expect(lacking.map((draft) => draft.reference)).toEqual([]);
  });

  it('links the groups to the UN entries whose references it prints, but not a person to an organisation', () => {
    const truth = readFileSync(sharedData('names/uk-un-same-subject-2018.csv') ?? '', 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(','));
    const links = new Set(sameParty().map(([group, reference]) => `${group} ${reference}`));
    const missing = truth
      .map(([group, reference]) => `${group} ${reference}`)
      .filter((pair) => !links.has(pair));
    expect(truth).toHaveLength(243);
    // Three individuals for whom the list prints the reference of the organisation they belonged to.
    // Persons for whom an organisation's reference is printed, and references printed for several groups.
    expect(missing.sort()).toEqual([
      '11286 KPe.023',
      '13289 QDi.345',
      '13331 KPi.056',
      '13349 QDe.004',
      '13355 KPe.023',
      '13484 KPe.023',
      '13485 KPe.023',
      '13529 KPi.056',
      '13537 KPe.023',
      '6995 QDe.002',
      '8425 QDe.002',
    ]);
  });

  it('links nobody to a UN entry of another kind, nor under another name without a doubt', async () => {
    const un = await readEdition(unXml, [partOfFile(sharedData('un/2018-06-08.xml') ?? '')]);
    const byReference = new Map(un.drafts.map((draft) => [draft.reference, draft]));
    const wrong = drafts.flatMap((draft) =>
      draft.links
        .filter(
          (link) =>
            link.kind === LinkKind.SAME_PARTY && link.targetList === 'un-sc' && link.note === undefined,
        )
        .filter((link) => {
          const target = byReference.get(link.targetReference ?? '');
          return target !== undefined && !sharesAName(draft, target);
        })
        .map((link) => `${draft.reference} ${link.targetReference}`),
    );
    // The list misprints one reference, for Pak Mun Il, that no other group has.
    expect(wrong).toEqual(['13569 KPi.074']);
  });

  it('is refused when it is cut between any two of its rows but the last six', async () => {
    const rows = readFileSync(path, 'latin1').trimEnd().split('\n');
    const cutAfter = (row: number): Promise<unknown> => {
      const text = Buffer.from(`${rows.slice(0, row).join('\n')}\n`, 'latin1');
      return readEdition(ofsiCsv, [partOf('ConList.csv', text)]);
    };
    for (const row of [100, rows.length - 8]) {
      await expect(cutAfter(row)).rejects.toThrow(/no primary name/);
    }
  });

  it('says of a UN reference printed for several groups that it is', () => {
    const doubted = drafts.filter((draft) =>
      draft.links.some((link) => /for \d+ groups/.test(link.note ?? '')),
    );
    expect(doubted.map((draft) => draft.reference).sort()).toEqual(
      ['11286', '13196', '13289', '13331', '13341', '13355', '13484', '13485', '13529', '13537'].sort(),
    );
  });
});

function sharesAName(one: EntryDraft, other: EntryDraft): boolean {
  const words = (draft: EntryDraft): Set<string> =>
    new Set(draft.aliases.flatMap((alias) => alias.name.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []));
  const mine = words(one);
  return one.kind !== 'INDIVIDUAL' || other.kind === 'INDIVIDUAL'
    ? [...words(other)].some((word) => mine.has(word))
    : false;
}
