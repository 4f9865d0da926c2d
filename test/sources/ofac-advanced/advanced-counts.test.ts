import type { EntryDraft, FactDraft } from '../../../src/model/entry-draft';
import { AliasKind, AliasStrength } from '../../../src/model/enums';
import { advancedXml } from '../../../src/sources/ofac/advanced/advanced-xml';
import { UnreadableSourceError } from '../../../src/sources/source';
import { partOfFile, readEdition } from '../../support/read-edition';
import { describeWithData } from '../../support/shared-data';

const FILE = 'ofac/consolidated/2020-03-17-advanced/cons_advanced.xml';

describeWithData('the whole consolidated list of 2020-03-17 as ADVANCED XML', FILE, (path) => {
  let drafts: EntryDraft[];
  beforeAll(async () => {
    const edition = await readEdition(advancedXml('cons'), [partOfFile(path)]);
    expect(edition.header).toEqual({ publishedOn: '2020-03-17' });
    expect(edition.refusals).toEqual([]);
    drafts = edition.drafts;
  });
  const all = <K extends keyof EntryDraft>(list: K): EntryDraft[K][] => drafts.map((draft) => draft[list]);

  it('gives its 375 parties, each once, under one primary name', () => {
    expect(new Set(all('reference')).size).toBe(375);
    const primaries = drafts.map(
      ({ aliases }) => aliases.filter(({ kind }) => kind === AliasKind.PRIMARY).length,
    );
    expect(primaries.every((count) => count === 1)).toBe(true);
  });

  it('gives its 1,290 aliases but one, which the file prints twice for one party', () => {
    const aliases = all('aliases').flat();
    expect(aliases).toHaveLength(1289);
    expect(aliases.filter(({ kind }) => kind === AliasKind.FKA)).toHaveLength(84);
    expect(aliases.filter(({ strength }) => strength === AliasStrength.WEAK)).toHaveLength(30);
  });

  it('gives its 573 documents', () => {
    const documents = all('identifiers')
      .flat()
      .filter(({ locator }) => locator?.startsWith('IDRegDocument'));
    expect(documents).toHaveLength(573);
  });

  it('gives every party a designation, under every program the file gives it', () => {
    expect(drafts.filter(({ designations }) => designations.length === 0)).toEqual([]);
    expect(
      all('designations')
        .flat()
        .filter(({ listedOn }) => listedOn === undefined),
    ).toHaveLength(9);
    const onSdn = all('links')
      .flat()
      .filter(({ targetList }) => targetList === 'us-ofac-sdn');
    expect(onSdn).toHaveLength(9);
  });

  it('says where every fact stands', () => {
    const lists = drafts.flatMap((draft) => [
      draft.birthDates,
      draft.addresses,
      draft.identifiers,
      draft.aliases,
    ]);
    const facts = lists.flat() as FactDraft[];
    expect(facts.filter(({ locator }) => locator === undefined)).toEqual([]);
  });

  it('is refused as the SDN list', async () => {
    const reading = readEdition(advancedXml('sdn'), [partOfFile(path)]);
    await expect(reading).rejects.toThrow(UnreadableSourceError);
    await expect(reading).rejects.toThrow(/only 9 of its 375 parties are on the SDN list/);
  });
});
