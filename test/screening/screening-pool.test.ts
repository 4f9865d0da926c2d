import { AliasIndex } from '../../src/matching/alias-index';
import { ScreeningPool } from '../../src/screening/screening-pool';
import { indexedPerson } from '../matching/indexed-person';

const question = (name: string) => ({ name, revision: 1, limit: 10 });
const people = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) =>
    indexedPerson(`${from + at}`, [`Rajab Salah${from + at}`, `محمد رجب${from + at}`]),
  );

describe('ScreeningPool', () => {
  const index = AliasIndex.build([indexedPerson('g', ['GHAFARI, Sanaullah']), ...people(0, 50)]);
  const pool = new ScreeningPool(() => index, 2);
  afterAll(() => pool.dispose());

  it('answers from other threads what the index answers, in the order asked', async () => {
    const names = ['Sana Ullah Ghaffari', 'Rajab Salah7', 'Mohammad Rajab', 'nobody at all'];
    const queries = Array.from({ length: 90 }, (_, at) => question(names[at % names.length] ?? ''));
    expect(await pool.search(queries)).toEqual(queries.map((query) => index.search(query)));
  });

  it('answers from what was taken in between two questions, and never from half a change', async () => {
    const queries = Array.from({ length: 100 }, () => question('Shahab al-Muhajir'));
    const before = pool.search(queries);
    const change = pool.change(() =>
      index.upsert([indexedPerson('g', ['GHAFARI, Sanaullah', 'AL-MUHAJIR, Shahab']), ...people(50, 3000)]),
    );
    const after = pool.search(queries);
    const firsts = async (answers: typeof before) => (await answers).map(([first]) => first?.partyId);
    expect(new Set(await firsts(before)).size).toBeLessThanOrEqual(2);
    await change;
    expect(await firsts(after)).toEqual(queries.map(() => 'party-g'));
  });

  it('fails a change that throws, and goes on', async () => {
    await expect(
      pool.change(() => {
        throw new Error('no room');
      }),
    ).rejects.toThrow('no room');
    expect((await pool.search([question('Sanaullah Ghafari')]))[0]?.[0]?.partyId).toBe('party-g');
  });

  it('shares the memory of the index and does not copy it', () => {
    const { names } = index.share() as { names: { words: { data: Int32Array } } };
    expect(names.words.data.buffer).toBeInstanceOf(SharedArrayBuffer);
  });

  it('refuses questions once it is closed', async () => {
    const closed = new ScreeningPool(() => index, 1);
    await closed.dispose();
    await expect(closed.search([question('Rajab')])).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });
});
