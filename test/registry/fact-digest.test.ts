import { factDigest } from '../../src/registry/writing/entry-content';

const ROLE = { field: 'roles', properties: ['text', 'since'] } as const;

describe('the digest of a fact', () => {
  it('stays what it was when a later version knows of more properties, in any order', () => {
    const later = { field: 'roles', properties: ['until', 'since', 'tags', 'text'] } as const;
    expect(factDigest(later, [null, '2020', [], 'Leader'], null)).toBe(
      factDigest(ROLE, ['Leader', '2020'], null),
    );
  });

  it.each([
    ['another value', ROLE, ['Leader', '2021'], null],
    ['the same value elsewhere', ROLE, ['2020', 'Leader'], null],
    ['another kind', { ...ROLE, field: 'remarks' }, ['Leader', '2020'], null],
    ['another document', ROLE, ['Leader', '2020'], 'notices:x'],
  ] as const)('differs for %s', (_, kind, values, cited) => {
    expect(factDigest(kind, values, cited)).not.toBe(factDigest(ROLE, ['Leader', '2020'], null));
  });
});
