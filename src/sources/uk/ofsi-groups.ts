import { LinkKind } from '../../model/enums';
import type { EntryDraft, LinkDraft } from '../../model/entry-draft';
import type { EditionEvent, Refusal } from '../source';
import { ofsiEntry } from './ofsi-entry';
import type { OfsiTarget } from './ofsi-target';

/**
 * The rows of a whole edition by Group ID. The list is sorted by name, so a group's rows stand all over the file, and
 * nothing can be given out before the last row is read: some 20,000 rows, a few tens of megabytes.
 */
export class OfsiGroups {
  private readonly groups = new Map<string, OfsiTarget[]>();
  private readonly withoutGroup: string[] = [];

  add(row: OfsiTarget): void {
    if (row.groupId === undefined) {
      this.withoutGroup.push(row.locator);
      return;
    }
    const rows = this.groups.get(row.groupId);
    if (rows === undefined) this.groups.set(row.groupId, [row]);
    else rows.push(row);
  }

  get size(): number {
    return this.groups.size;
  }

  /** The groups that no row gives a primary name. A whole edition of the CSV has none. */
  withoutPrimaryName(): string[] {
    return [...this.groups]
      .filter(([, rows]) => !rows.some((row) => row.aliasType?.toLowerCase().startsWith('prim')))
      .map(([groupId]) => groupId);
  }

  /** The day the latest row was updated, `YYYY-MM-DD` or as printed otherwise; undefined where no row says. */
  latest(day: (row: OfsiTarget) => string | undefined): string | undefined {
    return [...this.groups.values()]
      .flatMap((rows) => rows.flatMap((row) => day(row) ?? []))
      .sort()
      .at(-1);
  }

  *events(): Generator<EditionEvent> {
    for (const locator of this.withoutGroup) {
      yield { type: 'refused', refusal: { locator, reason: 'it has no Group ID' } };
    }
    const drafts = [...this.groups].map(([groupId, rows]) => ofsiEntry(groupId, rows));
    const bearers = countUnReferences(drafts);
    for (const draft of drafts) {
      if ('reason' in draft) yield { type: 'refused', refusal: draft };
      else
        yield {
          type: 'entry',
          draft: { ...draft, links: draft.links.map((link) => doubted(link, bearers)) },
        };
    }
  }
}

function isUnReference(link: LinkDraft): boolean {
  return link.kind === LinkKind.SAME_PARTY && link.targetList === 'un-sc';
}

function countUnReferences(drafts: readonly (EntryDraft | Refusal)[]): Map<string, number> {
  const bearers = new Map<string, number>();
  for (const link of drafts.flatMap((draft) => ('links' in draft ? draft.links : [])).filter(isUnReference)) {
    const reference = link.targetReference ?? '';
    bearers.set(reference, (bearers.get(reference) ?? 0) + 1);
  }
  return bearers;
}

/**
 * A UN reference belongs to one party. Where the list prints one for several groups (`KPe.023` stood at five in 2018)
 * all but one are misprints: the link then joins nobody, and says so, for whoever decides which.
 */
function doubted(link: LinkDraft, bearers: ReadonlyMap<string, number>): LinkDraft {
  const count = bearers.get(link.targetReference ?? '') ?? 0;
  if (!isUnReference(link) || count < 2) return link;
  return {
    ...link,
    kind: LinkKind.ASSOCIATED_WITH,
    note: `the list prints this UN reference for ${count} groups`,
  };
}
