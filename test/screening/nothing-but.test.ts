import { PartyKind } from '../../src/model/enums';
import { nothingBut } from '../../src/screening/nothing-but';

describe('a name that tells nobody apart', () => {
  it.each(['GmbH', 'Ltd Co', 'Co., Ltd.', 'GmbH & Co. KG', 'S.A.', 'Joint Stock Company', '有限公司', 'ООО'])(
    'is the legal form %s alone',
    (name) => {
      expect(nothingBut(name)).toBe('a legal form');
      expect(nothingBut(name, [PartyKind.ORGANIZATION, PartyKind.VESSEL])).toBe('a legal form');
      expect(nothingBut(name, [PartyKind.INDIVIDUAL])).toBeUndefined();
    },
  );

  it.each(['Dr.', 'Prof. Dr.', 'Justice', 'N/A'])('is the title or filler %s alone, of a person', (name) => {
    expect(nothingBut(name)).toBe('a title or a filler');
    expect(nothingBut(name, [PartyKind.VESSEL])).toBeUndefined();
  });

  it.each(['Delta GmbH', 'Company of Heroes', '&', 'Justice Ltd', 'Sultan', '1 Ltd'])('is not %s', (name) => {
    expect(nothingBut(name)).toBeUndefined();
  });
});
