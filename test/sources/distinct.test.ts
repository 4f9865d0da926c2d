import { distinctFacts } from '../../src/sources/distinct';

describe('taking each fact once', () => {
  it('takes facts of equal content as one, whatever their order of fields and wherever they were read', () => {
    const first = { text: 'a', parts: [{ kind: 'GIVEN', value: 'x' }], locator: 'line 1' };
    const again = { locator: 'line 2', originalText: 'A', parts: [{ kind: 'GIVEN', value: 'x' }], text: 'a' };
    expect(distinctFacts([first, again])).toEqual([first]);
  });

  it('keeps facts that differ in any field, nested ones too', () => {
    const facts = [
      { text: 'a' },
      { text: 'a', note: 'b' },
      { text: 'a', parts: [{ value: 'x' }] },
      { text: 'a', parts: [{ value: 'y' }] },
      { text: 'a', circa: true },
    ];
    expect(distinctFacts(facts)).toEqual(facts);
  });
});
