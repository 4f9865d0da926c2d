import { weighEvidence, type ListedEvidence } from '../../src/matching/evidence';
import { Gender } from '../../src/model/enums';

const listed: ListedEvidence = {
  person: true,
  vessel: false,
  facts: {
    birthDates: [{ earliest: '1970-01-01', latest: '1970-12-31', circa: false }],
    genders: [Gender.MALE],
    countries: [],
    birthPlaces: [],
    identifiers: [],
    shipNumbers: [],
  },
};

describe('evidence against a name', () => {
  it('takes nothing from a score of nothing', () => {
    const found = weighEvidence(0, { birthDate: '1940', gender: Gender.FEMALE }, listed);
    expect(found.map(({ kind, contribution }) => [kind, contribution])).toEqual([
      ['GENDER', 0],
      ['BIRTH_DATE', 0],
    ]);
  });
});
