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
    expect(() => read('--born', 'spring')).toThrow(
      '--born: expected a date as YYYY, YYYY-MM or YYYY-MM-DD, came another form.',
    );
    expect(() => read('--born', '1994-02-30')).toThrow('came one that the calendar does not have.');
    expect(() => read('--nationality', 'Utopia')).toThrow(
      '--nationality: expected a country by its name or its code of two or three letters, came Utopia.',
    );
  });
});
