import { editionDifference } from '../../src/ingest/edition-difference';
import { draftEdition, draftList, person } from '../support/draft-list';

const difference = (older: Parameters<typeof draftEdition>[2], newer: Parameters<typeof draftEdition>[2]) =>
  editionDifference(
    draftList('a'),
    draftEdition('a', '2024-01-01', older),
    draftEdition('a', '2024-01-02', newer),
    {},
  );

describe('the difference of two editions’ files', () => {
  it('is none where they say the same in another order', async () => {
    const [anna, ben] = [person('1', 'Anna', { aka: ['Annie', 'Änne'] }), person('2', 'Ben')];
    expect(await difference([anna, ben], [ben, { ...anna, aliases: [...anna.aliases].reverse() }])).toEqual(
      [],
    );
  });

  it('names the entries that came and went, and the facts that others lost and gained', async () => {
    const found = await difference(
      [person('1', 'Anna', { aka: ['Annie'] }), person('2', 'Ben')],
      [person('1', 'Anna', { aka: ['Änne'] }), person('3', 'Carl')],
    );
    expect(found).toMatchObject([
      {
        entryId: 'a:1',
        stoodBefore: true,
        standsAfter: true,
        removed: [{ kind: 'alias', content: { name: 'Annie' } }],
        added: [{ content: { name: 'Änne' } }],
      },
      { entryId: 'a:2', stoodBefore: true, standsAfter: false, added: [] },
      { entryId: 'a:3', stoodBefore: false, standsAfter: true, removed: [] },
    ]);
  });
});
