import {
  readScreeningNegatives,
  readScreeningPositives,
} from '../../src/matching/evaluation/screening-subjects';

const HEADER = 'listed_name,screened_name,gender,date_of_birth,place_of_birth,nationality\n';
const subject = (row: string) => readScreeningPositives(HEADER + row, 'positives.csv')[0];

describe('a file of listed subjects', () => {
  it('names the right answer by the listed name', () => {
    expect(subject('SULTAN AZIZ AZAM,SULTAN AZIZZ AZAM,male,1985-6,"Kunar, Afghanistan",af')).toEqual({
      line: 2,
      name: 'SULTAN AZIZZ AZAM',
      truth: { listedName: 'SULTAN AZIZ AZAM' },
      evidence: { birthDate: '1985-06', gender: 'MALE', countries: ['AF'], birthPlace: 'Kunar, Afghanistan' },
      unread: [],
    });
  });

  it('names it by list and reference, which go before a listed name', () => {
    const csv = 'list,reference,listed_name,screened_name\nus-ofac-sdn,33943,AZAM,Sultan Aziz Azam\n';
    expect(readScreeningPositives(csv, 'p.csv')[0]?.truth).toEqual({
      list: 'us-ofac-sdn',
      reference: '33943',
    });
  });

  it('is refused where a row has no right answer or no name', () => {
    expect(() => subject(',RAJAB,,,,')).toThrow(
      /the right answer in column 'listed_name', or in 'list' and 'reference', but none.*positives\.csv line 2/,
    );
    expect(() => subject('RAJAB,,,,,')).toThrow(/a name in column 'screened_name', but it is empty/);
  });
});

describe('evidence beside a screened name', () => {
  const NEGATIVES = 'screened_name,gender,date_of_birth,nationality\n';
  const evidence = (cells: string) => readScreeningNegatives(`${NEGATIVES}A B,${cells}`, 'n.csv')[0];

  it('reads partial and unpadded dates and countries by code or English name', () => {
    expect(evidence(',1981-3-05,India')?.evidence).toEqual({ birthDate: '1981-03-05', countries: ['IN'] });
    expect(evidence('f,1965,kp')?.evidence).toEqual({
      gender: 'FEMALE',
      birthDate: '1965',
      countries: ['KP'],
    });
  });

  it('leaves out what it cannot read, and says so', () => {
    const row = evidence('unsure,1974-01-32,Atlantis');
    expect(row?.evidence).toEqual({});
    expect(row?.unread).toEqual(["date_of_birth '1974-01-32'", "gender 'unsure'", "nationality 'Atlantis'"]);
  });
});
