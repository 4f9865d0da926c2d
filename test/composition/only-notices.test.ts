import { resolve } from 'node:path';
import { areOnlyNotices, onlyNoticesWarning } from '../../src/composition/only-notices';
import { readConfig } from '../../src/config';

describe('a registry without the lists of authorities', () => {
  it('is one with the notices alone, or with nothing', () => {
    expect(areOnlyNotices([{ id: 'notices' }])).toBe(true);
    expect(areOnlyNotices([])).toBe(true);
    expect(areOnlyNotices([{ id: 'notices' }, { id: 'un-sc' }])).toBe(false);
  });

  it('is named by its folder, with how to load a list', () => {
    const warning = onlyNoticesWarning(readConfig({ DATA_DIR: 'elsewhere' }), 'designata');
    expect(warning).toContain(`embedded, in ${resolve('elsewhere')} (DATA_DIR)`);
    expect(warning).toContain('designata import us-ofac-sdn');
  });

  it('is told of the past as what was loaded then', () => {
    const warning = onlyNoticesWarning(readConfig({ DATA_DIR: 'elsewhere' }), 'designata', 1);
    expect(warning).toMatch(
      /^WARNING: at revision 1, which was asked about, no list of an authority was loaded/,
    );
    expect(warning).not.toMatch(/is loaded, |import/);
  });

  it('is named without its address, which may hold a password, where it is PostgreSQL', () => {
    const warning = onlyNoticesWarning(
      readConfig({ DATABASE_URL: 'postgres://me:secret@host/x' }),
      'designata',
    );
    expect(warning).toContain('PostgreSQL (DATABASE_URL)');
    expect(warning).not.toMatch(/secret|host/);
  });
});
