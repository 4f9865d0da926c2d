import { resolve } from 'node:path';
import type { EntryDraft } from '../../src/model/entry-draft';
import { Gender, NationalityKind, PartyKind, RemarkKind, RoleKind } from '../../src/model/enums';
import { Importer } from '../../src/ingest/importer';
import { openEditionFiles } from '../../src/ingest/edition-files';
import { findList } from '../../src/sources/catalogue';
import type { ListSource } from '../../src/sources/source';
import { draftEdition, draftList, person } from '../support/draft-list';
import { openTestRegistry, type TestRegistry } from '../support/registry';

const COUNT = 200;

/** People whose every fact is their own, so that one's are told from another's. */
function people(akas = 1, count = COUNT): EntryDraft[] {
  return Array.from({ length: count }, (_, index) => {
    const aka = Array.from({ length: akas }, (_none, at) => `Alias${index}x${at}`);
    const born = `19${String(10 + (index % 90))}-0${1 + Math.floor(index / 90)}-01`;
    return person(`${index}`, `Given${index}x Family${index}x`, { aka, born });
  });
}

/** The facts that no guard of shares looks at. */
const rich = (entries: readonly EntryDraft[]): EntryDraft[] =>
  entries.map((entry, index) => ({
    ...entry,
    nationalities: [{ kind: NationalityKind.NATIONALITY, country: 'AF', countryText: 'Afghanistan' }],
    roles: [{ kind: RoleKind.POSITION, text: `Leader of group ${index}` }],
    remarks: [{ kind: RemarkKind.COMMENT, text: `Comment ${index}` }],
    genders: [{ gender: Gender.MALE }],
  }));

/** Everybody with what the next one says under that field, as when a column slips by a row. */
const slipped = (entries: readonly EntryDraft[], field: 'aliases' | 'birthDates'): EntryDraft[] =>
  entries.map((entry, index) => {
    const next = entries[(index + 1) % entries.length] ?? entry;
    if (field === 'birthDates') return { ...entry, birthDates: next.birthDates };
    return { ...entry, aliases: [...entry.aliases.slice(0, 1), ...next.aliases.slice(1)] };
  });

/** UTF-8 read as if it were Latin 1, and written as UTF-8 once more. */
const encodedTwice = (entries: readonly EntryDraft[]): EntryDraft[] =>
  JSON.parse(Buffer.from(JSON.stringify(entries), 'utf8').toString('latin1')) as EntryDraft[];

describe('an edition that would wrongly amend the entries that stay', () => {
  let registry: TestRegistry;

  beforeAll(async () => {
    registry = await openTestRegistry();
  });
  beforeEach(() => registry.reset());
  afterAll(() => registry.database.close());

  const take = (date: string, entries: readonly EntryDraft[], options = {}) =>
    registry.importer.importFiles('a', draftEdition('a', date, entries), options);

  const accented = people().map((entry, index) =>
    index % 2 === 0 ? entry : person(entry.reference, `Jérôme Family${index}x`, { aka: ['Jérôme'] }),
  );

  it.each<[string, EntryDraft[], EntryDraft[], RegExp]>([
    ['gives everybody the aliases of another', people(), slipped(people(), 'aliases'), /lose 200 of their 400 names and gain 200/],
    ['gives everybody the birth date of another', people(), slipped(people(), 'birthDates'), /200 of their 200 birth dates/],
    ['was encoded twice', accented, encodedTwice(accented), /amend 100 of 200 entries/],
    ['has one alias of ten left', people(10, 100), people(1, 100), /lose 900 of their 1,100 names/],
    ['lost every nationality', rich(people()), rich(people()).map((e) => ({ ...e, nationalities: [] })), /200 of their 200 nationalities/],
    ['lost every role', rich(people()), rich(people()).map((e) => ({ ...e, roles: [] })), /200 of their 200 roles/],
    ['lost every remark', rich(people()), rich(people()).map((e) => ({ ...e, remarks: [] })), /200 of their 200 remarks/],
    ['lost every gender', rich(people()), rich(people()).map((e) => ({ ...e, genders: [] })), /200 of their 200 genders/],
    ['adds a stranger’s alias to many', people(), people().map((e, i) => (i < 40 ? { ...e, aliases: [...e.aliases, ...person('x', 'X', { aka: [`Stranger${i}`] }).aliases.slice(1)] } : e)), /amend 40 of 200 entries; more than 30/],
    ['makes organizations of people', people(), people().map((e, i) => (i < 150 ? { ...e, kind: PartyKind.ORGANIZATION } : e)), /150 entries would become of another kind/],
    ['makes organizations of most people, birth dates and all', people(), people().map((e, i) => (i < 150 ? { ...e, kind: PartyKind.ORGANIZATION } : e)), /number of individuals with a birth date fell from 200 to 50/],
  ])('is held when it %s, and nothing changes', async (_, before, after, reason) => {
    await take('2024-01-10', before);
    const stood = await registry.stateDigest();
    const report = await take('2024-01-11', after);
    expect(report).toMatchObject({ outcome: 'HELD', revision: null });
    expect(report.reasons.join(' ')).toMatch(reason);
    expect(await registry.stateDigest()).toBe(stood);
  }); // prettier-ignore

  it('is taken when it amends as many as an honest edition does', async () => {
    await take('2024-01-10', rich(people()));
    const some = rich(people()).map((entry, index) =>
      index < 10 ? { ...entry, roles: [], genders: [] } : entry,
    );
    expect(await take('2024-01-11', some)).toMatchObject({ outcome: 'APPLIED', amended: 10 });
  });

  it('is taken when a short list is rewritten', async () => {
    await take('2024-01-10', people(1, 8));
    expect(await take('2024-01-11', slipped(people(1, 8), 'aliases'))).toMatchObject({ outcome: 'APPLIED' });
  });

  describe('and was read by another reader than what stands', () => {
    const rereading = (): Importer => {
      const { info, formats } = draftList('a');
      const version2 = formats.map((format) => ({ ...format, version: 2 }));
      const list: ListSource = {
        info,
        formats: version2.map((format) => ({ ...format, read: adding(format) })),
      };
      return new Importer(registry.database.dataSource, new Map([['a', list]]));
    };
    /** A better reading of the same bytes: other words for the same, and as many of them. */
    const adding = (format: ListSource['formats'][number]): ListSource['formats'][number]['read'] =>
      async function* (parts, options) {
        for await (const event of format.read(parts, options)) {
          if (event.type !== 'entry') yield event;
          else {
            const roles = event.draft.roles.map((role) => ({ ...role, text: `${role.text}.` }));
            yield { type: 'entry', draft: { ...event.draft, roles } };
          }
        }
      };

    it('is taken when it is the same file', async () => {
      await take('2024-01-10', rich(people()));
      const again = await rereading().importFiles('a', draftEdition('a', '2024-01-10', rich(people())));
      expect(again).toMatchObject({ outcome: 'APPLIED', amended: COUNT });
    });

    it('is held when it is another file, and says that the reader may be why', async () => {
      await take('2024-01-10', rich(people()));
      const next = await rereading().importFiles('a', draftEdition('a', '2024-01-11', rich(people())));
      expect(next).toMatchObject({ outcome: 'HELD' });
      expect(next.reasons.join(' ')).toMatch(
        /lose 200 of their 200 roles.*drafts \(reader 2\).*drafts \(reader 1\)/,
      );
    });
  });

  describe('and is one of several files of OFAC’s', () => {
    const FOLDER = resolve(__dirname, '../fixtures/ofac/sdn');
    const sdn = findList('us-ofac-sdn') as ListSource;
    const importer = () => new Importer(registry.database.dataSource, new Map([['us-ofac-sdn', sdn]]));
    const files = async (without?: string) => {
      const all = (await openEditionFiles(FOLDER)).filter((file) => file.name.endsWith('.csv'));
      return all.filter((file) => file.name !== without);
    };

    it('is held without the comments that the edition before it had', async () => {
      const whole = await importer().importFiles('us-ofac-sdn', await files(), { publishedOn: '2023-12-28' });
      expect(whole.outcome).toBe('APPLIED');
      const bare = await importer().importFiles('us-ofac-sdn', await files('sdn_comments.csv'), {
        publishedOn: '2023-12-29',
      });
      expect(bare).toMatchObject({ outcome: 'HELD' });
      expect(bare.reasons).toContain(
        'It came without its file of comments, which the edition that stands had.',
      );
    });
  });
});
