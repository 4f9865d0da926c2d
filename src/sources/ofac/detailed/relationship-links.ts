import { LinkKind } from '../../../model/enums';
import type { LinkDraft } from '../../../model/entry-draft';
import { defined, joinText } from '../../text';
import type { DetailedRelationship } from './detailed-party';

/** OFAC's relationship types, each said of the party the link starts from. */
const KINDS: Readonly<Record<string, LinkKind>> = {
  'Acting for or on behalf of': LinkKind.ACTING_FOR,
  'Associate Of': LinkKind.ASSOCIATED_WITH,
  'Family member of': LinkKind.FAMILY,
  'Leader or official of': LinkKind.LEADER_OF,
  'Owned or Controlled By': LinkKind.OWNED_BY,
  'Owns, controls, or operates': LinkKind.OWNER_OF,
  'Principal Executive Officer': LinkKind.LEADER_OF,
  'Providing support to': LinkKind.SUPPORTER_OF,
};

/**
 * A relationship as a link. A type we do not know is an association; its words stay in `kindText`.
 *
 * @param targetList the other list's id, where the target is not on this one.
 */
export function relationshipLink(relationship: DetailedRelationship, targetList?: string): LinkDraft {
  const { type, targetReference, targetName, former, quality, locator } = relationship;
  return defined({
    kind: KINDS[type] ?? LinkKind.ASSOCIATED_WITH,
    kindText: type,
    targetList,
    targetReference,
    targetName,
    note: joinText([
      former ? 'former' : undefined,
      quality === undefined ? undefined : `quality: ${quality}`,
    ]),
    locator,
  });
}
