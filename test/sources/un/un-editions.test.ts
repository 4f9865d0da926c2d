import { readFileSync } from 'node:fs';
import { UnreadableSourceError } from '../../../src/sources/source';
import { AliasKind, DatePrecision, PartyKind } from '../../../src/model/enums';
import { unXml } from '../../../src/sources/un/un-xml';
import { partOf, partOfFile, readEdition, type ReadEdition } from '../../support/read-edition';
import { describeWithData } from '../../support/shared-data';

const EDITIONS = [
  { file: 'un/2018-06-08.xml', publishedOn: '2018-06-07', individuals: 693, entities: 405 },
  { file: 'un/2018-08-27.xml', publishedOn: '2018-08-24', individuals: 701, entities: 397 },
  { file: 'un/2020-11-24.xml', publishedOn: '2020-11-23', individuals: 713, entities: 305 },
  { file: 'un/2024-11-30.xml', publishedOn: '2024-11-30', individuals: 686, entities: 193 },
  { file: 'un/2026-02-27.xml', publishedOn: '2026-02-27', individuals: 730, entities: 273 },
];

for (const { file, publishedOn, individuals, entities } of EDITIONS) {
  describeWithData(`the whole UN edition ${file}`, file, (path) => {
    let edition: ReadEdition = { header: {}, drafts: [], refusals: [] };
    beforeAll(async () => {
      edition = await readEdition(unXml, [partOfFile(path)]);
    });

    it(`gives ${individuals} individuals and ${entities} entities, none refused, each once`, () => {
      const { header, drafts, refusals } = edition;
      const count = (kind: PartyKind): number => drafts.filter((draft) => draft.kind === kind).length;
      expect(header).toEqual({ publishedOn });
      expect(refusals).toEqual([]);
      expect([count(PartyKind.INDIVIDUAL), count(PartyKind.ORGANIZATION)]).toEqual([individuals, entities]);
      expect(new Set(drafts.map((draft) => draft.reference)).size).toBe(individuals + entities);
    });

    it('gives every entry one primary name, a programme and the day it was listed', () => {
      const { drafts } = edition;
      const lacking = drafts.filter(
        (draft) =>
          draft.aliases.filter((alias) => alias.kind === AliasKind.PRIMARY).length !== 1 ||
          draft.designations[0]?.programs.length !== 1 ||
          draft.designations[0].programs[0]?.legalBasis === undefined ||
          draft.designations[0].listedOn === undefined,
      );
      expect(lacking.map((draft) => draft.reference)).toEqual([]);
    });

    it('reads every birth date but ages and other calendars', () => {
      const { drafts } = edition;
      const unread = drafts
        .flatMap((draft) => draft.birthDates)
        .filter((date) => date.precision === DatePrecision.UNKNOWN)
        .filter((date) => !/years old$|Hijri/.test(date.text));
      expect(unread).toEqual([]);
    });
  });
}

describeWithData(
  'a file that was published as the UN list and is none',
  'broken/un-ill-formed.xml',
  (path) => {
    it('is refused', async () => {
      await expect(readEdition(unXml, [partOfFile(path)])).rejects.toThrow(UnreadableSourceError);
    });
  },
);

describeWithData('the last bytes of a whole edition', 'un/2018-06-08.xml', (path) => {
  it('are needed, every one', async () => {
    const bytes = readFileSync(path);
    const end = bytes.lastIndexOf('>') + 1;
    for (const length of [end - 1, end - 20, end - 30, Math.floor(end / 2)]) {
      const cut = partOf('un.xml', bytes.subarray(0, length));
      await expect(readEdition(unXml, [cut])).rejects.toThrow(UnreadableSourceError);
    }
  });
});
