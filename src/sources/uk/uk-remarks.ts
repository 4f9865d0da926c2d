import type { LinkDraft } from '../../model/entry-draft';
import { commentFacts, type CommentFacts } from '../un/un-comments';

/**
 * What the field "Other Information" says in fixed forms. The UK takes it over from the UN's comments, word for word,
 * so it is read as those are; the references it cites stand on the UN's list. `own` are the entry's own references.
 */
export function remarkFacts(
  text: string | undefined,
  own: readonly string[],
  isIndividual: boolean,
): CommentFacts | undefined {
  if (text === undefined) return undefined;
  const facts = commentFacts(text, '', isIndividual);
  const links = facts.links
    .filter((link) => link.targetReference === undefined || !own.includes(link.targetReference))
    .map((link): LinkDraft => (link.targetReference === undefined ? link : { ...link, targetList: 'un-sc' }));
  return { ...facts, links };
}
