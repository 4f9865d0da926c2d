import { Gender, LinkKind, RemarkKind, RoleKind } from '../../../src/model/enums';
import { commentFacts } from '../../../src/sources/un/un-comments';

function links(comments: string): string[] {
  return commentFacts(comments, 'QDi.999', true).links.map(
    (link) => `${link.kind} ${link.targetReference ?? link.targetName} (${link.kindText})`,
  );
}

describe('a UN comment', () => {
  it('is kept whole, whatever is read from it', () => {
    const comments = 'Gender: male. [Old Reference # I.47.D.5]';
    const facts = commentFacts(comments, 'IRi.017', true);
    expect(facts.remarks).toEqual([{ kind: RemarkKind.COMMENT, text: comments }]);
    expect(facts.genders).toEqual([{ gender: Gender.MALE }]);
    expect(facts.identifiers).toEqual([{ type: 'OTHER', typeText: 'Old Reference', number: 'I.47.D.5' }]);
  });

  it.each([
    ['Leader of Al-Qaida (QDe.004).', ['LEADER_OF QDe.004 (leader)']],
    ['A senior member of the Haqqani Network (TAe.012).', ['MEMBER_OF TAe.012 (senior member)']],
    [
      'Associated with Lashkar-e-Tayyiba (QDe.118), Ansar Eddine (QDe.135) and Al-Qaida (QDe.004).',
      [
        'ASSOCIATED_WITH QDe.118 (associated with)',
        'ASSOCIATED_WITH QDe.135 (associated with)',
        'ASSOCIATED_WITH QDe.004 (associated with)',
      ],
    ],
    ['Brother of Nurjaman Riduan Isamuddin (QDi.087).', ['FAMILY QDi.087 (brother)']],
    [
      'Leader of Islamic State in Iraq and the Levant, listed as Al-Qaida in Iraq (QDe.115).',
      ['LEADER_OF QDe.115 (leader)'],
    ],
    [
      'Father’s name is Ali. Mother’s name: Fatma Saadoudi.',
      ['FAMILY Ali (father)', 'FAMILY Fatma Saadoudi (mother)'],
    ],
  ])('ties the entry as said in %s', (comments, expected) => {
    expect(links(comments)).toEqual(expected);
  });

  it.each([
    ['Former leader of Al-Qaida (QDe.004).', 'ASSOCIATED_WITH QDe.004 (former leader)'],
    ['Head of the media committee of Al-Qaida (QDe.004).', 'ASSOCIATED_WITH QDe.004 (mentioned in comments)'],
    ['Leader of local affiliates of ISIL (QDe.115).', 'ASSOCIATED_WITH QDe.115 (mentioned in comments)'],
    ['Was killed by members of Al-Qaida (QDe.004).', 'ASSOCIATED_WITH QDe.004 (mentioned in comments)'],
  ])('claims no more than %s says', (comments, expected) => {
    expect(links(comments)).toEqual([expected]);
  });

  it('is no link of an entry to itself', () => {
    expect(links('Listed as QDi.999 (QDi.999).')).toEqual([]);
  });

  it('gives a role with its organisation', () => {
    const { roles } = commentFacts(
      'Spokesperson of the ISIL - Khorasan (ISIL - K) (QDe.161).',
      'QDi.435',
      true,
    );
    expect(roles).toEqual([
      {
        kind: RoleKind.POSITION,
        text: 'Spokesperson of the ISIL - Khorasan (ISIL - K)',
        organization: 'ISIL - Khorasan (ISIL - K)',
      },
    ]);
  });

  it('names paragraphs and measures only where they are spelled out', () => {
    const both = commentFacts(
      'Listed pursuant to paragraph 15 of resolution 1970 (Travel Ban). Listed on 17 March 2011 pursuant to paragraph 17 of resolution 1970 ( Asset Freeze).',
      'LYi.001',
      true,
    );
    expect(both.legalBasis).toEqual(['paragraph 15 of resolution 1970', 'paragraph 17 of resolution 1970']);
    expect(both.measures).toEqual(['Asset Freeze', 'Travel Ban']);
    const review = commentFacts(
      'Review pursuant to Security Council resolution 1822 (2008) was concluded.',
      'QDi.1',
      true,
    );
    expect([review.legalBasis, review.measures]).toEqual([[], []]);
  });

  it('marks a death and a description by their sentence', () => {
    const { remarks } = commentFacts(
      'Reportedly deceased as of 3 Sep. 2011 in Yemen. Physical description: hair: grey; height: 180 cm. Killed 34 civilians. INTERPOL-UN Security Council Special Notice web link:https://x',
      'QDi.1',
      true,
    );
    expect(remarks.slice(1)).toEqual([
      { kind: RemarkKind.DECEASED, text: 'Reportedly deceased as of 3 Sep. 2011 in Yemen.' },
      { kind: RemarkKind.APPEARANCE, text: 'Physical description: hair: grey; height: 180 cm.' },
    ]);
  });

  it('reads a person’s details only for persons', () => {
    expect(commentFacts('Father’s name: Ali. Reportedly deceased.', 'QDe.1', false).links).toEqual([]);
    expect(links('Father’s name: Ali.')).toEqual([`${LinkKind.FAMILY} Ali (father)`]);
  });
});
