import { AliasKind, LinkKind, SourceKind } from '../../../src/model/enums';
import type { EntryDraft } from '../../../src/model/entry-draft';
import { euProgram } from '../../../src/sources/eu/eu-programs';
import { BUNDLED_NOTICES_PATH } from '../../../src/sources/notices/bundled-notices';
import { noticesYaml } from '../../../src/sources/notices/notices-yaml';
import { designationOf, program } from '../../../src/sources/ofac/programs';
import { UN_SECURITY_COUNCIL, unProgram } from '../../../src/sources/un/un-programmes';
import { partOfFile, readEdition } from '../../support/read-edition';

describe('the bundled notices', () => {
  let drafts: Map<string, EntryDraft>;
  beforeAll(async () => {
    const part = partOfFile(BUNDLED_NOTICES_PATH);
    expect(noticesYaml.recognises([part])).toBe(true);
    drafts = new Map(
      (await readEdition(noticesYaml, [part])).drafts.map((draft) => [draft.reference, draft]),
    );
  });
  const draft = (reference: string): EntryDraft => {
    const found = drafts.get(reference);
    if (found === undefined) throw new Error(`no ${reference}`);
    return found;
  };
  const sameParty = (reference: string): string[] =>
    draft(reference)
      .links.filter((link) => link.kind === LinkKind.SAME_PARTY)
      .map((link) => `${link.targetList} ${link.targetReference}`);

  it('tell who Shahab al-Muhajir is', () => {
    const ghafari = draft('sanaullah-ghafari');
    expect(ghafari.aliases.map(({ name, kind }) => [name, kind])).toEqual([
      ['Sanaullah Ghafari', AliasKind.PRIMARY],
      ['Shahab al-Muhajir', AliasKind.AKA],
    ]);
    expect(ghafari.designations[0]).toMatchObject({
      authority: { id: 'us-state', name: 'United States Department of State', country: 'US' },
      programs: [{ id: 'us:SDGT', code: 'SDGT', legalBasis: ['E.O. 13224', '31 CFR part 594'] }],
      legalBasis: ['E.O. 13224, as amended'],
      designatedOn: '2021-11-22',
      source: { kind: SourceKind.OFFICIAL_NOTICE, publisher: 'US Department of State' },
    });
    expect(ghafari.roles[1]).toMatchObject({ text: 'Head of IS-K', since: '2020-05' });
    expect(ghafari.identifiers.map(({ number }) => number)).toEqual(['01503093']);
    expect(ghafari.links).toContainEqual(
      expect.objectContaining({ kind: LinkKind.LEADER_OF, targetReference: 'isil-k', targetName: 'ISIL-K' }),
    );
  });

  it.each([
    ['sanaullah-ghafari', '33941', 'QDi.431', 'AQD0374', '14169', 'EU.6832.88'],
    ['sultan-aziz-azam', '33943', 'QDi.435', 'AQD0382', '15896', 'EU.10073.8'],
    ['maulawi-rajab', '33944', 'QDi.434', 'AQD0383', '15895', 'EU.10072.9'],
  ])('%s is the same party as every list’s entry', (reference, sdn, un, uksl, ofsi, eu) => {
    expect(sameParty(reference)).toEqual(
      expect.arrayContaining([
        `us-ofac-sdn ${sdn}`,
        `un-sc ${un}`,
        `gb-uksl ${uksl}`,
        `gb-ofsi ${ofsi}`,
        `eu-fsf ${eu}`,
      ]),
    );
  });

  it('speak of authorities and programmes as the lists do, so that one id never has two names', () => {
    const [byState, byUn, , byEu] = draft('sanaullah-ghafari').designations;
    expect(byState?.authority).toEqual(designationOf('FTO').authority);
    expect(byState?.programs).toEqual([program('SDGT')]);
    expect(byUn?.authority).toEqual(UN_SECURITY_COUNCIL);
    expect(byUn?.programs).toEqual([unProgram('Al-Qaida')]);
    expect(byEu?.programs).toEqual([euProgram('TAQA')]);
  });

  it('keep the EU entry of Azam that was removed as a tie, not as a designation that stands', () => {
    expect(sameParty('sultan-aziz-azam')).toContain('eu-fsf EU.6873.60');
    expect(draft('sultan-aziz-azam').designations).toHaveLength(4);
  });

  it('name the press-only persons without designating them or tying them to any list', () => {
    for (const reference of ['aslam-farooqi', 'bilal-khan', 'muneeb']) {
      const named = draft(reference);
      expect(named.designations).toEqual([]);
      expect(sameParty(reference)).toEqual([]);
      expect(named.aliases.every((alias) => alias.source?.kind === SourceKind.NEWS_ARTICLE)).toBe(true);
    }
    expect(draft('aslam-farooqi').aliases.map(({ name }) => name)).toEqual([
      'Aslam Farooqi',
      'Abdullah Orakzai',
    ]);
  });

  it('designate every other party by an official source', () => {
    const designated = [...drafts.values()].filter((entry) => entry.designations.length > 0);
    expect(designated.map((entry) => entry.reference)).toEqual([
      'sanaullah-ghafari',
      'sultan-aziz-azam',
      'maulawi-rajab',
      'isil-k',
    ]);
  });
});
