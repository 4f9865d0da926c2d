import type { EntryDraft } from '../../../src/model/entry-draft';
import { AliasKind, AliasStrength } from '../../../src/model/enums';
import { enhancedXml } from '../../../src/sources/ofac/enhanced/enhanced-xml';
import { partOfFile, readEdition } from '../../support/read-edition';
import { describeWithData } from '../../support/shared-data';

const FILE = 'ofac/consolidated/2025-01-10-enhanced/cons_enhanced.xml';

describeWithData('the whole consolidated list of 2025-01-10 as ENHANCED XML', FILE, (path) => {
  let drafts: EntryDraft[];
  beforeAll(async () => {
    const edition = await readEdition(enhancedXml('cons'), [partOfFile(path)]);
    expect(edition.header).toEqual({ publishedOn: '2025-01-10' });
    expect(edition.refusals).toEqual([]);
    drafts = edition.drafts;
  });

  it('gives its 443 entities, each once, under one primary name', () => {
    expect(new Set(drafts.map(({ reference }) => reference)).size).toBe(443);
    const primaries = drafts.flatMap(({ aliases }) =>
      aliases.filter(({ kind }) => kind === AliasKind.PRIMARY),
    );
    expect(primaries).toHaveLength(443);
  });

  it('gives the 1,579 names in their 1,624 writings, 45 of them not Latin', () => {
    const aliases = drafts.flatMap((draft) => draft.aliases);
    expect(new Set(aliases.map(({ locator }) => locator)).size).toBe(1579);
    expect(aliases).toHaveLength(1624);
    expect(aliases.filter(({ script }) => script !== 'Latn')).toHaveLength(45);
    expect(aliases.filter(({ strength }) => strength === AliasStrength.WEAK)).toHaveLength(71);
  });

  it('gives the 531 addresses that say anything, 11 of them not Latin', () => {
    const addresses = drafts.flatMap((draft) => draft.addresses);
    expect(addresses).toHaveLength(531);
    expect(addresses.filter(({ text }) => /\p{Script=Cyrillic}/u.test(text))).toHaveLength(11);
  });

  it('gives its 692 documents and 283 relationships, and the 77 parties that are on the SDN list too', () => {
    const identifiers = drafts.flatMap((draft) => draft.identifiers);
    expect(identifiers.filter(({ locator }) => locator?.startsWith('identityDocument'))).toHaveLength(692);
    const links = drafts.flatMap((draft) => draft.links);
    expect(links.filter(({ locator }) => locator?.startsWith('relationship'))).toHaveLength(283);
    expect(links.filter(({ kindText }) => kindText === 'SDN List')).toHaveLength(77);
  });

  it('gives every program of every entity as a designation: 525', () => {
    const designations = drafts.flatMap((draft) => draft.designations);
    expect(designations).toHaveLength(525);
    expect(designations.filter(({ legalBasis }) => legalBasis === undefined)).toEqual([]);
  });
});
