import { LinkKind } from '../../../src/model/enums';
import type { EntryDraft } from '../../../src/model/entry-draft';
import { agreeInName } from '../../../src/registry/writing/name-words';
import { enhancedXml } from '../../../src/sources/ofac/enhanced/enhanced-xml';
import { ofacCsv } from '../../../src/sources/ofac/ofac-csv';
import { ofacXml } from '../../../src/sources/ofac/ofac-xml';
import type { EditionFormat } from '../../../src/sources/source';
import { partOfFile, readEdition } from '../../support/read-edition';
import { describeWithData } from '../../support/shared-data';
import { SDN_FILES } from './ofac-fixtures';

async function entries(format: EditionFormat, ...files: string[]): Promise<Map<string, EntryDraft>> {
  const { drafts } = await readEdition(format, files.map(partOfFile), { publishedOn: '2023-12-28' });
  return new Map(drafts.map((draft) => [draft.reference, draft]));
}

const namesOf = (draft: EntryDraft): string[] => draft.aliases.map((alias) => alias.name);

describeWithData('OFAC’s two lists', 'ofac', (folder) => {
  let sdn: Map<string, EntryDraft>;
  beforeAll(async () => {
    sdn = await entries(ofacCsv('sdn'), ...SDN_FILES.map((file) => `${folder}/sdn-csv/2023-12-28/${file}`));
  });

  it.each([
    ['2018-04-06', 293],
    ['2025-12-18', 60],
  ])('have one subject under a number that both use, in the consolidated list of %s', async (day, count) => {
    const cons = await entries(ofacXml('cons'), `${folder}/consolidated/${day}/consolidated.xml`);
    const both = [...cons.values()].flatMap((draft) => {
      const other = sdn.get(draft.reference);
      return other === undefined ? [] : [[draft, other] as const];
    });
    expect(both).toHaveLength(count);
    const apart = both.filter(
      ([one, other]) => one.kind !== other.kind || !agreeInName(namesOf(one), namesOf(other)),
    );
    expect(apart).toEqual([]);
  });

  it('are said by ENHANCED XML to have every number in common that they have', async () => {
    const cons = await entries(
      enhancedXml('cons'),
      `${folder}/consolidated/2025-01-10-enhanced/cons_enhanced.xml`,
    );
    const said = [...cons.values()]
      .filter(({ links }) => links.some(({ kind }) => kind === LinkKind.SAME_PARTY))
      .map(({ reference }) => reference);
    const found = [...cons.keys()].filter((reference) => sdn.has(reference));
    // The other seventeen are not on the SDN list of 2023-12-28: OFAC says so a year later.
    expect([said.length, found.length]).toEqual([77, 60]);
    expect(said).toEqual(expect.arrayContaining(found));
  });
});
