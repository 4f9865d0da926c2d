import { usOfacCons, usOfacSdn } from '../../src/sources/ofac/ofac-lists';
import { fileOfBytes } from '../support/file-of-bytes';
import { openTestApi, type TestApi } from './test-api';

interface Listed {
  readonly uid: number;
  readonly name: string;
  readonly programs: readonly string[];
  readonly fka?: string;
}

/** As the SDN list of 2023-12-28 and the consolidated lists of 2018-04-06 and 2025-12-18 print them. */
const AEROCARIBBEAN = { uid: 36, name: 'AEROCARIBBEAN AIRLINES', programs: ['CUBA'] };
const BANCO_NACIONAL = { uid: 306, name: 'BANCO NACIONAL DE CUBA', programs: ['CUBA'] };
const NOVATEK = { uid: 17064, name: 'OAO NOVATEK', programs: ['UKRAINE-EO13662'] };
const SBERBANK_IN_2018 = { uid: 17018, name: 'SBERBANK OF RUSSIA', programs: ['UKRAINE-EO13662'] };
const SBERBANK: Listed = {
  uid: 17018,
  name: 'PUBLIC JOINT STOCK COMPANY SBERBANK OF RUSSIA',
  programs: ['UKRAINE-EO13662', 'RUSSIA-EO14024'],
  fka: 'OPEN JOINT STOCK COMPANY SBERBANK OF RUSSIA',
};

describe('a bank that OFAC has on both its lists', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi([usOfacSdn, usOfacCons]);
    await take('us-ofac-cons', '04/06/2018', SBERBANK_IN_2018, NOVATEK);
    await take('us-ofac-sdn', '12/28/2023', AEROCARIBBEAN, BANCO_NACIONAL, SBERBANK);
    await take('us-ofac-cons', '12/18/2025', NOVATEK);
    await api.caughtUp();
  });
  afterAll(() => api.close());

  const take = (list: string, day: string, ...entries: Listed[]) =>
    api.importer.importFiles(list, [fileOfBytes('list.xml', classicXml(day, entries))], { approve: true });
  const matches = async (revision: number) => {
    const { search } = await api.data<{ search: { matches: readonly { party: object }[] } }>(
      `query ($asOf: AsOf) { search(name: "Sberbank of Russia", asOf: $asOf) { matches { party {
         aliases { name entry { id } holds } entries { id listed } history { kind entry { id } }
       } } } }`,
      { asOf: { revision } },
    );
    return search.matches.map((match) => match.party);
  };
  const [here, there] = [{ id: 'us-ofac-cons:17018' }, { id: 'us-ofac-sdn:17018' }];

  it('is one match, with what each list says of it', async () => {
    expect(await matches(2)).toEqual([
      {
        aliases: [
          { name: 'SBERBANK OF RUSSIA', entry: here, holds: true },
          { name: 'PUBLIC JOINT STOCK COMPANY SBERBANK OF RUSSIA', entry: there, holds: true },
          { name: 'OPEN JOINT STOCK COMPANY SBERBANK OF RUSSIA', entry: there, holds: true },
        ],
        entries: [
          { ...here, listed: true },
          { ...there, listed: true },
        ],
        history: [
          { kind: 'LISTED', entry: here },
          { kind: 'LISTED', entry: there },
        ],
      },
    ]);
  });

  it('is one match as of a day when it was on the first list only', async () => {
    expect(await matches(1)).toEqual([
      {
        aliases: [{ name: 'SBERBANK OF RUSSIA', entry: here, holds: true }],
        entries: [{ ...here, listed: true }],
        history: [{ kind: 'LISTED', entry: here }],
      },
    ]);
  });

  it('is one match when one of the two has delisted it', async () => {
    expect(await matches(3)).toEqual([
      expect.objectContaining({
        entries: [
          { ...here, listed: false },
          { ...there, listed: true },
        ],
        history: [
          { kind: 'LISTED', entry: here },
          { kind: 'LISTED', entry: there },
          { kind: 'DELISTED', entry: here },
        ],
      }),
    ]);
  });
});

function classicXml(day: string, entries: readonly Listed[]): Buffer {
  const rows = entries.map(
    ({ uid, name, programs, fka }) => `<sdnEntry><uid>${uid}</uid><lastName>${name}</lastName>
      <sdnType>Entity</sdnType>
      <programList>${programs.map((tag) => `<program>${tag}</program>`).join('')}</programList>
      <akaList>${fka === undefined ? '' : `<aka><uid>54950</uid><type>f.k.a.</type><category>strong</category><lastName>${fka}</lastName></aka>`}</akaList>
    </sdnEntry>`,
  );
  return Buffer.from(`<?xml version="1.0" standalone="yes"?>
    <sdnList xmlns="http://tempuri.org/sdnList.xsd">
      <publshInformation><Publish_Date>${day}</Publish_Date><Record_Count>${entries.length}</Record_Count></publshInformation>
      ${rows.join('\n')}
    </sdnList>`);
}
