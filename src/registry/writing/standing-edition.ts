import { IsNull, LessThan, Not, type EntityManager } from 'typeorm';
import { Edition } from '../../model/edition';
import { EditionOutcome } from '../../model/enums';
import { List } from '../../model/list';

/** What the list stands at. */
export interface StandingEdition {
  /** The edition that last changed the list; undefined before its first. */
  readonly applied: Edition | undefined;
  /** The newest publication date known to say what stands: that edition's, or that of one found unchanged since. */
  readonly publishedOn: string | null;
  /** That date, or, where what stands has none, that of the last applied edition that carried one. */
  readonly lastDate: string | null;
}

export async function standingEdition(manager: EntityManager, listId: string): Promise<StandingEdition> {
  const applied = await manager.findOne(Edition, {
    where: { listId, outcome: EditionOutcome.APPLIED },
    order: { revision: 'DESC' },
  });
  const list = await manager.findOneBy(List, { id: listId });
  const publishedOn = list?.publishedOn ?? null;
  const dated = publishedOn ?? (await lastDated(manager, listId))?.publishedOn ?? null;
  return { applied: applied ?? undefined, publishedOn, lastDate: dated };
}

const lastDated = (manager: EntityManager, listId: string): Promise<Edition | null> =>
  manager.findOne(Edition, {
    where: { listId, outcome: EditionOutcome.APPLIED, publishedOn: Not(IsNull()) },
    order: { revision: 'DESC' },
  });

/** The last edition that said the same as one of this content digest, and that others have replaced since. */
export async function replacedEdition(
  manager: EntityManager,
  listId: string,
  contentDigest: string | null,
  { applied }: StandingEdition,
): Promise<Edition | undefined> {
  if (contentDigest === null || applied?.revision == null || applied.contentDigest === contentDigest)
    return undefined;
  const before = await manager.findOne(Edition, {
    where: { listId, outcome: EditionOutcome.APPLIED, contentDigest, revision: LessThan(applied.revision) },
    order: { revision: 'DESC' },
  });
  return before ?? undefined;
}
