import { PartyKind } from '../../../src/model/enums';
import { unReference, unReferences, unReferencesIn } from '../../../src/sources/uk/uk-references';

describe('a UN reference as the UK prints it', () => {
  it.each([
    ['QDi.431', 'QDi.431'],
    ['KPI.067', 'KPi.067'],
    ['KPe.3', 'KPe.003'],
    ['QI.A.86.03', 'QDi.086'],
    ['Q.I.A.291.11', 'QDi.291'],
    ['TE.H.12.12', 'TAe.012'],
  ])('%s is %s on the UN’s list', (printed, reference) => {
    expect(unReference(printed)).toBe(reference);
  });

  it('is not turned over where the UN renumbered', () => {
    expect(unReference('E.29.I.11')).toBeUndefined();
    expect(unReferences(['E.29.I.11'], PartyKind.ORGANIZATION)).toEqual({
      links: [],
      identifiers: [{ type: 'OTHER', typeText: 'UN Ref', number: 'E.29.I.11' }],
    });
  });

  it.each([
    ['UN Ref QDe.004. Emir for the eastern zone', ['QDe.004']],
    ['Annex XIII. UN Listing. UN Ref.KPI.067.', ['KPI.067']],
    ['UN REF:QE.A.146.14. Also referred to as', ['QE.A.146.14']],
    ['UN Reference  No. KPi.048. Former', ['KPi.048']],
    ['(UK Sanctions List Ref):AQD0374. (UN Ref):QDi.431.', ['QDi.431']],
    ['UN Ref TI.A.128.01.Financial Attache', ['TI.A.128.01']],
    ['Listed as asset of Chonmyong Shipping Co (OFSI ID: 13627, UN Ref KPe.056)', []],
    ['Associated with Al-Qaida (QDe.004).', []],
  ])('is found in %s', (remark, references) => {
    expect(unReferencesIn(remark)).toEqual(references);
  });
});
