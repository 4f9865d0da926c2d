import { Edition } from '../../src/model/edition';
import { List } from '../../src/model/list';
import type { ListNow, ListState } from '../../src/registry/reading/document-reads';
import { ageToday, listAge } from '../../src/screening/list-age';

const NOW = new Date('2024-03-10T12:00:00Z');

const list = (publishedOn: string | null, verifiedAt: string): List =>
  Object.assign(new List(), { id: 'a', publishedOn, verifiedAt: new Date(verifiedAt) });

const state = (publishedOn: string | null): ListState => ({
  list: list('2000-01-01', '2000-01-01T00:00:00Z'),
  revision: 3,
  edition: Object.assign(new Edition(), {
    id: '7',
    publishedOn,
    receivedAt: new Date('2024-03-01T12:00:00Z'),
  }),
});

const now = (known: List, editionId: string): ReadonlyMap<string, ListNow> =>
  new Map([['a', { list: known, editionId }]]);

describe('how old a list is', () => {
  it('goes by a later edition that changed nothing', () => {
    const lists = now(list('2024-03-08', '2024-03-09T00:00:00Z'), '7');
    expect(listAge(state('2024-03-01'), lists, NOW)).toEqual({ confirmedOn: '2024-03-08', ageDays: 2 });
  });

  it('goes by the edition that was searched, once another has changed the list', () => {
    const lists = now(list('2024-03-08', '2024-03-09T00:00:00Z'), '8');
    expect(listAge(state('2024-03-01'), lists, NOW)).toEqual({ confirmedOn: '2024-03-01', ageDays: 9 });
    expect(listAge(state(null), lists, NOW)).toEqual({ confirmedOn: null, ageDays: 9 });
  });

  it('goes by when an edition was last taken in, where none carried a date', () => {
    const lists = now(list(null, '2024-03-09T00:00:00Z'), '7');
    expect(listAge(state(null), lists, NOW)).toEqual({ confirmedOn: null, ageDays: 1 });
  });

  it('is the same of the list itself', () => {
    expect(ageToday(list('2024-03-08', '2024-03-09T00:00:00Z'), NOW)).toBe(2);
    expect(ageToday(list(null, '2024-03-09T00:00:00Z'), NOW)).toBe(1);
    expect(ageToday(Object.assign(new List(), { publishedOn: null, verifiedAt: null }), NOW)).toBeNull();
  });
});
