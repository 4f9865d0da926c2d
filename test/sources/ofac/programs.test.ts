import { designationsOf, program } from '../../../src/sources/ofac/programs';

describe('a program tag of OFAC', () => {
  it('is a program with its name and legal basis', () => {
    expect(program('NPWMD')).toEqual({
      id: 'us:NPWMD',
      code: 'NPWMD',
      name: 'Proliferators of weapons of mass destruction',
      legalBasis: ['E.O. 13382', '31 CFR part 544'],
    });
  });

  it('is a program under its own name where it is not known', () => {
    expect(program('ATLANTIS-EO99999')).toEqual({
      id: 'us:ATLANTIS-EO99999',
      code: 'ATLANTIS-EO99999',
      name: 'ATLANTIS-EO99999',
    });
  });

  it('says who designated only where its law lets one department alone do so', () => {
    const authorities = designationsOf(['FTO', 'FSE-SY', 'SDGT', 'GLOMAG']).map(
      ({ authority }) => authority?.id,
    );
    expect(authorities).toEqual(['us-state', 'us-treasury', undefined, undefined]);
  });

  it('is one designation however often it is printed, and none printed is still one', () => {
    expect(designationsOf(['SDGT', 'SYRIA', 'SDGT']).map(({ programs }) => programs[0]?.code)).toEqual([
      'SDGT',
      'SYRIA',
    ]);
    expect(designationsOf([])).toEqual([{ programs: [] }]);
  });
});
