import { Command } from 'commander';
import { evidenceOptions, evidenceVariables, type EvidenceFlags } from '../../src/cli/evidence-options';

const read = (...words: string[]): Record<string, unknown> =>
  evidenceVariables(evidenceOptions(new Command()).parse(words, { from: 'user' }).opts<EvidenceFlags>());

describe('evidenceOptions', () => {
  it('takes all evidence that the API takes', () => {
    expect(
      read(
        ...['--born', '1994-10', '--birth-place', 'Qom', '--gender', 'Female', '--nationality', 'AF'],
        ...['--nationality', 'PK', '--identifier', 'O1503093'],
      ),
    ).toEqual({
      birthDate: '1994-10',
      birthPlace: 'Qom',
      gender: 'FEMALE',
      countries: ['AF', 'PK'],
      identifiers: [{ number: 'O1503093' }],
    });
  });

  it('reads values as customer files write them', () => {
    expect(
      read('--born', '1994-3-5', '--gender', 'f', '--nationality', 'Afghanistan', '--nationality', 'irn'),
    ).toEqual({ birthDate: '1994-03-05', gender: 'FEMALE', countries: ['AF', 'IR'] });
  });

  it('leaves out what is not given', () => {
    expect(read()).toEqual({});
  });

  it('names the option of a value that is none', () => {
    expect(() => read('--gender', 'unsure')).toThrow(
      '--gender: expected one of male, female, other, came unsure.',
    );
    expect(() => read('--nationality', 'Utopia')).toThrow(
      '--nationality: expected a country by its name or its code of two or three letters, came Utopia.',
    );
  });

  it.each([
    ['spring', 'another form'],
    ['', 'nothing'],
    ['1994-02-30', 'one that the calendar does not have'],
    ['29.02.1951', 'one that the calendar does not have'],
    ['10/07/1952', 'one that can be two days'],
    ['0000-01-01', 'one before 1850'],
    ['31.12.9999', 'one that has not come yet'],
  ])('says what is wrong with the birth date %p, without repeating it', (born, came) => {
    expect(() => read('--born', born)).toThrow(
      '--born: expected a birth date from 1850 to today, as 1994, 1994-10, 1994-10-28, 19941028, 28.10.1994, 28 Oct 1994, ' +
        `October 28, 1994, or 28/10/1994 where it can be one day only; came ${came}.`,
    );
  });

  it('takes the birth dates of the dead', () => {
    expect(read('--born', '17.1.1899')).toEqual({ birthDate: '1899-01-17' });
  });
});
