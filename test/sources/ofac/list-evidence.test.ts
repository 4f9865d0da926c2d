import { emptyEntryDraft, type EntryDraft } from '../../../src/model/entry-draft';
import { PartyKind, RemarkKind } from '../../../src/model/enums';
import { ListEvidence } from '../../../src/sources/ofac/list-evidence';
import { designationsOf } from '../../../src/sources/ofac/programs';

function entry(tag: string, remark?: string): EntryDraft {
  const draft = emptyEntryDraft('1', PartyKind.ORGANIZATION, 'here');
  draft.designations.push(...designationsOf([tag]));
  if (remark !== undefined) draft.remarks.push({ kind: RemarkKind.SANCTIONS_RISK, text: remark });
  return draft;
}

function evidence(...entries: EntryDraft[]): ListEvidence {
  const all = new ListEvidence();
  entries.forEach((draft) => all.add(draft));
  return all;
}

describe('which of OFAC’s two lists a file is', () => {
  it('is the SDN list though one in three stands under a tag of the others', () => {
    const sdn = evidence(entry('SDGT'), entry('CUBA'), entry('NS-PLC'));
    expect(() => sdn.check('sdn', 'x')).not.toThrow();
    expect(() => sdn.check('cons', 'x')).toThrow(/it is the SDN list: 33 % of its entries.*\(x\)/);
  });

  it('is the consolidated list by tag, or by what the remarks say of a tag that both lists use', () => {
    const cons = evidence(
      entry('NS-PLC'),
      entry('IRAN', 'Additional Sanctions Information - Not on the SDN List'),
      entry('RUSSIA-EO14024', 'Executive Order 14024 Directive Information Subject to Directive 4'),
      entry('RUSSIA-EO14024'),
    );
    expect(() => cons.check('cons', 'x')).not.toThrow();
    expect(() => cons.check('sdn', 'x')).toThrow(/it is the consolidated \(non-SDN\) list: 75 %/);
  });

  it('cannot be told of an even mixture, which passes as either', () => {
    const mixed = evidence(entry('SDGT'), entry('NS-PLC'));
    expect(() => mixed.check('sdn', 'x')).not.toThrow();
    expect(() => mixed.check('cons', 'x')).not.toThrow();
  });

  it('is neither without entries', () => {
    expect(() => evidence().check('sdn', 'x')).toThrow(/it has no entries/);
  });
});
