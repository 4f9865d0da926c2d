import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readHeader, understoodTitles, unusedColumnLines } from '../../src/cli/screening-columns';

describe('the header of a customer file', () => {
  it.each([
    ['Full Name', 'name', undefined],
    ['FULL_NAME', 'name', undefined],
    ['screened-name', 'name', undefined],
    ['Customer ID', 'id', undefined],
    ['Customer Number', 'id', undefined],
    ['Passport Num', 'identifier', 'PASSPORT'],
    ['Entity Type', 'kind', undefined],
    ['D.O.B.', 'birthDate', undefined],
    ['DateOfBirth', 'birthDate', undefined],
    ['Place of Birth', 'birthPlace', undefined],
    ['Nationality', 'country', undefined],
    ['Country of Residence', 'country', undefined],
    ['Sex', 'gender', undefined],
    ['ID No', 'identifier', undefined],
    ['Id Number', 'identifier', undefined],
    ['document_number', 'identifier', undefined],
    ['Passport No', 'identifier', 'PASSPORT'],
    ['Passport No.', 'identifier', 'PASSPORT'],
    ['passport_number', 'identifier', 'PASSPORT'],
    ['Passport #', 'identifier', 'PASSPORT'],
    ['National ID', 'identifier', 'NATIONAL_ID'],
    ['Registration No', 'identifier', 'REGISTRATION_NUMBER'],
    ['Company Registration Number', 'identifier', 'REGISTRATION_NUMBER'],
    ['IMO', 'identifier', 'IMO_NUMBER'],
    ['IMO Number', 'identifier', 'IMO_NUMBER'],
    ['INN', 'identifier', 'TAX_ID'],
    ['LEI', 'identifier', 'LEI'],
  ])('has %s read as %s', (title, field, type) => {
    const { used, unused } = readHeader([title]);
    expect(unused).toEqual([]);
    expect(used).toEqual([expect.objectContaining({ field, at: 0 })]);
    expect(used[0]?.type).toBe(type);
  });

  it('says which columns nothing is taken from, those without a title among them', () => {
    expect(readHeader(['Name', 'Passaporte', ' ', 'note']).unused).toEqual([
      'Passaporte',
      '(column 3, without a title)',
      'note',
    ]);
  });

  it('takes the name of a company or ship where there is no other name, and else leaves it', () => {
    expect(readHeader(['Vessel Name', 'IMO'])).toMatchObject({
      used: [{ field: 'name', kind: 'VESSEL' }, {}],
      unused: [],
    });
    expect(readHeader(['Name', 'Company Name'])).toMatchObject({
      used: [{ field: 'name', at: 0 }],
      unused: ['Company Name'],
    });
  });

  it('names to a person what is not used and what would be', () => {
    expect(unusedColumnLines('a.csv', [])).toEqual([]);
    const [warning, ...understood] = unusedColumnLines('a.csv', ['Passaporte', 'note']);
    expect(warning).toBe('Warning: a.csv: nothing is taken from the columns "Passaporte", "note".');
    expect(understood).toContain('  passport: passport, passport no');
  });

  it('is documented with every title', () => {
    const page = readFileSync(join(__dirname, '../../docs/cli.md'), 'utf8');
    for (const [what, titles] of understoodTitles())
      expect(page).toContain(`| ${what} | ${titles.map((title) => `\`${title}\``).join(', ')} |`);
  });
});
