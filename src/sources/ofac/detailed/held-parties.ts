import type { AliasDraft, EntryDraft, FactDraft, LinkDraft } from '../../../model/entry-draft';
import { AliasKind } from '../../../model/enums';
import { distinctFacts } from '../../distinct';
import { UnreadableSourceError, type EditionEvent } from '../../source';
import { addListingDates } from '../listing-dates';
import type { OfacList } from '../ofac-list';
import { detailedEntry } from './detailed-entry';
import type { DetailedListing, DetailedParty, DetailedRelationship } from './detailed-party';
import { designations, isOnList, sameParty } from './listing-facts';
import { relationshipLink } from './relationship-links';

/** What the file says of a party elsewhere: after all parties in ADVANCED, inside the party in ENHANCED XML. */
export interface PartyTies {
  readonly listings: readonly DetailedListing[];
  readonly relationships: readonly DetailedRelationship[];
}

export interface HeldPartiesOptions {
  readonly list: OfacList;
  /** File name and what it should be, for messages. */
  readonly file: string;
  readonly expected: string;
}

interface HeldParty {
  /** The entry draft as JSON: outside the heap, and a third of the size of its objects. */
  readonly draft: Buffer;
  readonly profiles: readonly string[];
}

/**
 * The parties of one edition, held until the file has been read to its end: only then is it known that the file is
 * whole, that it is the right list, which list each party is on, and who its relationships point at.
 */
export class HeldParties {
  private readonly held: HeldParty[] = [];
  private readonly refused: EditionEvent[] = [];
  private readonly references = new Set<string>();
  private readonly names = new Map<string, { reference: string; name: string }>();

  constructor(private readonly options: HeldPartiesOptions) {}

  /**
   * @param profiles the numbers by which other parts of the file refer to the party.
   * @throws UnreadableSourceError when the file already has a party of that reference.
   */
  hold(party: DetailedParty, locator: string, profiles: readonly string[]): void {
    const draft = detailedEntry(party, locator);
    const name = primaryAlias(draft.aliases)?.name;
    if (name === undefined) return this.refuse(locator, 'it has no primary name');
    if (this.references.has(party.reference)) {
      // Listings and relationships name a party by its number: of two they could be either's.
      const { expected, file } = this.options;
      throw new UnreadableSourceError(expected, `two parties have the number ${party.reference}`, file);
    }
    this.references.add(party.reference);
    for (const profile of profiles) this.names.set(profile, { reference: party.reference, name });
    this.held.push({ draft: Buffer.from(JSON.stringify(draft)), profiles });
  }

  refuse(locator: string, reason: string): void {
    this.refused.push({ type: 'refused', refusal: { locator, reason } });
  }

  /**
   * Every party as an entry, and every refusal.
   *
   * @throws UnreadableSourceError when there are no parties, or most are not on the list the file was given as.
   */
  *release(ties: (profiles: readonly string[]) => PartyTies): Generator<EditionEvent> {
    this.checkList(ties);
    yield* this.refused;
    for (const { draft: json, profiles } of this.held) {
      const draft = JSON.parse(json.toString()) as EntryDraft;
      const { listings, relationships } = ties(profiles);
      yield isOnList(listings, this.options.list)
        ? { type: 'entry', draft: this.finish(draft, listings, relationships) }
        : {
            type: 'refused',
            refusal: { locator: draft.locator, reason: `it is not on the ${LISTS[this.options.list]}` },
          };
    }
  }

  private finish(
    draft: EntryDraft,
    listings: readonly DetailedListing[],
    relationships: readonly DetailedRelationship[],
  ): EntryDraft {
    const links = relationships.map((relationship) => this.link(relationship));
    draft.links.push(...links, ...sameParty(listings, this.options.list, draft.reference));
    draft.designations.push(...designations(listings, this.options.list));
    addListingDates(draft);
    return distinctEntry(draft);
  }

  /** OFAC numbers all its parties in one sequence: a party this file lacks is on its other list. */
  private link(relationship: DetailedRelationship): LinkDraft {
    const known = this.names.get(relationship.targetReference);
    if (known === undefined) return relationshipLink(relationship, OTHER_LIST[this.options.list]);
    const targetName = relationship.targetName ?? known.name;
    return relationshipLink({ ...relationship, targetReference: known.reference, targetName });
  }

  private checkList(ties: (profiles: readonly string[]) => PartyTies): void {
    const { list, file, expected } = this.options;
    const total = this.held.length;
    if (total === 0) throw new UnreadableSourceError(expected, 'it lists nobody', file);
    const listed = this.held.filter(({ profiles }) => isOnList(ties(profiles).listings, list)).length;
    if (listed * 2 > total) return;
    const came = `only ${listed} of its ${total} parties are on the ${LISTS[list]}`;
    throw new UnreadableSourceError(expected, came, file, { listed, parties: total });
  }
}

const OTHER_LIST: Readonly<Record<OfacList, string>> = { sdn: 'us-ofac-cons', cons: 'us-ofac-sdn' };

const LISTS: Readonly<Record<OfacList, string>> = {
  sdn: 'SDN list',
  cons: 'consolidated (non-SDN) list',
};

function primaryAlias(aliases: readonly AliasDraft[]): AliasDraft | undefined {
  return aliases.find(({ kind }) => kind === AliasKind.PRIMARY);
}

/** The detailed formats repeat a fact once for each of a party's profiles, features or scripts that share it. */
function distinctEntry(draft: EntryDraft): EntryDraft {
  const facts = Object.entries(draft).map(([name, value]: [string, unknown]) => [
    name,
    Array.isArray(value) && value.length > 1 ? distinctFacts(value as FactDraft[]) : value,
  ]);
  return Object.fromEntries(facts) as EntryDraft;
}
