import type { DataSource, EntityManager } from 'typeorm';
import { Edition } from '../../model/edition';
import { EditionOutcome, RevisionCause, SourceKind } from '../../model/enums';
import type { Revision } from '../../model/revision';
import { byId } from './by-id';
import { logChanges, partiesOf } from './edition-changes';
import { changesNothing, planEdition, type EditionPlan } from './edition-plan';
import { closeFacts, insertEntries, moveListings, setDigests } from './edition-rows';
import { sourceKey, type EntryContent } from './entry-content';
import { diffFacts, openFacts, type EntryDiff, type OpenFact } from './fact-diff';
import { insertFacts, registerSources } from './fact-rows';
import { factTurnover, type FactTurnover } from './fact-turnover';
import {
  forgetValidators,
  recordEdition,
  settleEdition,
  settleOvertaken,
  upsertList,
  type EditionDecision,
  type EditionRecord,
  type ListRecord,
} from './edition-log';
import { OpenRevision } from './open-revision';
import { transactionOfValues } from './transaction-of-values';
import { standingParties } from './standing-parties';
import { replacedEdition, standingEdition, type StandingEdition } from './standing-edition';
import { assignParties } from './assign-parties';
import { entriesToAssign } from './entries-to-assign';
import { entriesOfSameNumber } from './same-number';
import { writeTerms, type TermChanges } from './terms';

/** One edition, read whole and ready to be compared with what stands. */
export interface EditionToApply {
  readonly list: ListRecord;
  readonly edition: EditionRecord;
  readonly entries: readonly EntryContent[];
}

/** An edition compared with what its list stands at. */
export interface ComparedEdition {
  readonly plan: EditionPlan;
  readonly turnover: FactTurnover;
  readonly standing: StandingEdition;
  /** An earlier edition of the same content, which others have replaced since. */
  readonly replaced: Edition | undefined;
}

export interface ApplyOptions {
  /** Called with what would change and what stands; a reason to hold means nothing is written. */
  readonly judge: (compared: ComparedEdition) => readonly string[];
  /** Compare and judge, write nothing. */
  readonly dryRun: boolean;
  /** The held edition that this one is, and an operator's word on it: settled with what is written, or nothing is. */
  readonly settles?: { readonly editionId: string; readonly decision: EditionDecision };
  /** When the edition was received. */
  readonly now: Date;
  readonly actor?: string;
  /** An operator's words, kept beside the edition's title. */
  readonly reason?: string;
}

export interface ApplyResult {
  readonly outcome: EditionOutcome.APPLIED | EditionOutcome.UNCHANGED | EditionOutcome.HELD;
  readonly plan: EditionPlan;
  readonly heldBecause: readonly string[];
  /** The revision that last changed the list, which it was compared with; null before the first. */
  readonly comparedWith: number | null;
  readonly revision?: Revision;
}

/**
 * The one way a list's edition becomes a revision: compared, judged and applied in one transaction, while no other
 * writer can change what it is compared with. Either all of it stands afterwards or nothing does.
 */
export class EditionWriter {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws DesignataError `UNREADABLE_SOURCE` when the edition says something that cannot be stored. */
  async apply(input: EditionToApply, options: ApplyOptions): Promise<ApplyResult> {
    return transactionOfValues(this.dataSource, async (manager) => {
      const revision = await OpenRevision.begin(manager);
      const plan = await planEdition(manager, input.list.id, input.entries);
      const standing = await standingEdition(manager, input.list.id);
      const changes = await factChanges(manager, plan);
      const heldBecause = options.judge({
        plan,
        turnover: factTurnover(input.entries, plan, changes.diffs),
        standing,
        replaced: await replacedEdition(manager, input.list.id, input.edition.contentDigest, standing),
      });
      const found = { plan, heldBecause, comparedWith: standing.applied?.revision ?? null };
      if (heldBecause.length > 0) return { ...found, outcome: EditionOutcome.HELD };
      if (options.settles !== undefined && !options.dryRun)
        await settleEdition(manager, options.settles.editionId, options.settles.decision);
      if (changesNothing(plan)) {
        if (!options.dryRun) await confirm(manager, input, standing, options.now);
        return { ...found, outcome: EditionOutcome.UNCHANGED };
      }
      if (options.dryRun) return { ...found, outcome: EditionOutcome.APPLIED };
      const written = await this.write(revision, input, plan, changes, standing.applied, options);
      return { ...found, outcome: EditionOutcome.APPLIED, revision: written };
    });
  }

  private async write(
    revision: OpenRevision,
    input: EditionToApply,
    plan: EditionPlan,
    { arriving, standing, diffs }: FactChanges,
    previous: Edition | undefined,
    options: ApplyOptions,
  ): Promise<Revision> {
    const { manager } = revision;
    await upsertList(manager, input.list, input.edition.publishedOn, options.now);
    await forgetValidators(manager, input.list.id);
    const editionId = await recordEdition(
      manager,
      input.edition,
      EditionOutcome.APPLIED,
      options.now,
      revision.number,
    );
    await settleOvertaken(manager, input.edition, options.actor ?? 'unknown');
    await writeTerms(revision, input.list, plan.terms);
    const editionSource = {
      key: `edition:${editionId}`,
      kind: SourceKind.LIST_EDITION,
      title: `${input.list.name}${input.edition.publishedOn === null ? '' : `, published ${input.edition.publishedOn}`}`,
      publisher: input.list.publisher,
      publishedOn: input.edition.publishedOn,
      editionId,
    };
    const sources = await registerSources(manager, editionSource, input.list.id, arriving);
    const ofSameNumber = await entriesOfSameNumber(manager, input.list, input.entries);
    const toAssign = entriesToAssign(input.entries, plan, diffs, ofSameNumber);
    const printedNow = new Map<string, readonly string[]>([
      ...arriving.map((entry) => [entry.id, entry.sameAs] as const),
      ...plan.delisted.map((entry) => [entry.id, []] as const),
    ]);
    const parties = await standingParties(manager, toAssign, printedNow);
    const assignment = assignParties(toAssign, parties, revision.number);
    await insertEntries(revision, plan, assignment);
    await insertFacts(revision, [...diffs.values()], sources);
    await closeFacts(revision, diffs, plan.delisted, standing);
    await moveListings(revision, plan);
    await setDigests(manager, arriving, plan.delisted);
    const partyOf = await partiesOf(
      manager,
      [...arriving, ...plan.delisted].map((entry) => entry.id),
    );
    logChanges(revision, plan, diffs, standing, partyOf, ({ source }) =>
      source === null ? editionSource.key : sourceKey(input.list.id, source),
    );
    return revision.commit({
      cause: causeOf(input.edition, previous),
      reason: [
        editionSource.title,
        otherReading(input.edition, previous),
        otherTerms(plan.terms),
        options.reason,
      ]
        .filter((part) => part !== undefined)
        .join(': '),
      editionId,
      ...(options.actor ? { actor: options.actor } : {}),
    });
  }
}

interface FactChanges {
  /** Listed, relisted and amended, by id. */
  readonly arriving: readonly EntryContent[];
  /** Of the entries that change or go. */
  readonly standing: ReadonlyMap<string, readonly OpenFact[]>;
  readonly diffs: ReadonlyMap<string, EntryDiff>;
}

async function factChanges(manager: EntityManager, plan: EditionPlan): Promise<FactChanges> {
  const arriving = [...plan.listed, ...plan.relisted, ...plan.amended].sort(byId);
  const standing = await openFacts(
    manager,
    [...plan.amended, ...plan.delisted].map((entry) => entry.id),
  );
  const diffs = new Map(arriving.map((entry) => [entry.id, diffFacts(entry, standing.get(entry.id) ?? [])]));
  return { arriving, standing, diffs };
}

/**
 * The same bytes giving other content is our reading that changed, not the publisher's list. Other bytes read another
 * way may be either's doing, entry by entry: nobody is told that it was the publisher's.
 */
function causeOf(edition: EditionRecord, previous: Edition | undefined): RevisionCause {
  if (previous?.sha256 === edition.sha256) return RevisionCause.PROCESSING;
  return otherReading(edition, previous) === undefined ? RevisionCause.PUBLISHER : RevisionCause.MIXED;
}

function otherTerms({ closed }: TermChanges): string | undefined {
  const count = [...closed.values()].flat().length;
  if (count === 0) return undefined;
  return `${count} ${count === 1 ? 'authority or program is' : 'authorities or programs are'} worded otherwise`;
}

/** Formats and readers do not carry the same: whoever follows the changes is told where some may come from. */
function otherReading(edition: EditionRecord, previous: Edition | undefined): string | undefined {
  if (previous === undefined) return undefined;
  const [now, before] = [edition, previous].map((one) => `${one.format} version ${one.mapperVersion}`);
  return now === before ? undefined : `read as ${now}, the edition before as ${before}`;
}

/** What stands was found in this edition too. An older one that says the same makes it no older. */
async function confirm(
  manager: EntityManager,
  { list, edition }: EditionToApply,
  standing: StandingEdition,
  now: Date,
): Promise<void> {
  const isOlder = (edition.publishedOn ?? '') < (standing.lastDate ?? '');
  await upsertList(manager, list, isOlder ? standing.publishedOn : edition.publishedOn, now);
}
