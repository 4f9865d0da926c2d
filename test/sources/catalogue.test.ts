import { CATALOGUE, findList } from '../../src/sources/catalogue';

describe('the catalogue', () => {
  it('says of lists that are numbered in one series so on both sides', () => {
    const stated = CATALOGUE.flatMap(({ info }) =>
      (info.numberedWith ?? []).map((other) => [info.id, other] as const),
    );
    const unanswered = stated.filter(
      ([id, other]) => findList(other)?.info.numberedWith?.includes(id) !== true,
    );
    expect(unanswered).toEqual([]);
    expect(stated).toContainEqual(['us-ofac-sdn', 'us-ofac-cons']);
  });
});
