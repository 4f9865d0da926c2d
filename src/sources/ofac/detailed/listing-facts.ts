import { LinkKind } from '../../../model/enums';
import type { DesignationDraft, LinkDraft } from '../../../model/entry-draft';
import { defined } from '../../text';
import type { OfacList } from '../ofac-list';
import { designationOf, designationsOf } from '../programs';
import type { DetailedListing } from './detailed-party';
import { namesBasisOf } from './legal-basis';

const SDN = 'SDN List';
/** The collection of the non-SDN lists: a publication, not an act, and dated by the day the collection began. */
const COLLECTION = 'Consolidated List';

/** The lists that hold the parties of certain programs and no others, by those programs' tags. */
const TAGS_OF_LIST: Readonly<Record<string, RegExp>> = {
  'CAPTA List': /^561/,
  'FSE List': /^FSE-/,
  'Non-SDN CMIC List': /^CMIC-/,
  'Non-SDN Palestinian Legislative Council List': /^NS-PLC$/,
  'Sectoral Sanctions Identifications List': /^UKRAINE-EO13662$/,
};

/** Whether any listing belongs to that publication. */
export function isOnList(listings: readonly DetailedListing[], own: OfacList): boolean {
  return listings.some(({ list }) => publication(list) === own);
}

/**
 * The designations behind a party's listings, at least one for each of its programs, as the flat formats give them.
 *
 * OFAC files programs, legal bases and measures by party and repeats them under every list the party is on. So that a
 * Directive 1 listing of 2014 is not dated to an order of 2021, a program goes to the list that is defined by it, else
 * to the party's lists that no program defines; one designation for each such list of this publication, dated by when
 * OFAC put the party on it. A program of the other publication's list stands without a date, as the flat formats print
 * it.
 */
export function designations(listings: readonly DetailedListing[], own: OfacList): DesignationDraft[] {
  const specific = listings.filter(({ list }) => list !== COLLECTION);
  const lists = specific.length > 0 ? specific : listings;
  const tags = [...new Set(lists.flatMap(({ programs }) => programs))];
  if (tags.length === 0) return designationsOf([]);
  return tags.flatMap((tag) => {
    const under = lists.filter(({ programs }) => programs.includes(tag));
    const here = listsOf(tag, under).filter(({ list }) => publication(list) === own);
    return here.length > 0
      ? here.map((listing) => designation(tag, listing, true))
      : under.slice(0, 1).map((listing) => designation(tag, listing, false));
  });
}

/** The same party's places on OFAC's other publication, which prints it under the same number. */
export function sameParty(
  listings: readonly DetailedListing[],
  own: OfacList,
  reference: string,
): LinkDraft[] {
  return listings
    .filter(({ list }) => publication(list) !== own && list !== COLLECTION)
    .map(({ list, since }) =>
      defined({
        kind: LinkKind.SAME_PARTY,
        kindText: list,
        targetList: `us-ofac-${publication(list)}`,
        targetReference: reference,
        note: since === undefined ? undefined : `since ${since}`,
      }),
    );
}

function publication(list: string): OfacList {
  return list === SDN ? 'sdn' : 'cons';
}

function listsOf(tag: string, listings: readonly DetailedListing[]): readonly DetailedListing[] {
  const defining = listings.filter(({ list }) => TAGS_OF_LIST[list]?.test(tag) === true);
  if (defining.length > 0) return defining;
  const general = listings.filter(({ list }) => TAGS_OF_LIST[list] === undefined);
  return general.length > 0 ? general : listings;
}

function designation(tag: string, listing: DetailedListing, dated: boolean): DesignationDraft {
  return defined({
    ...designationOf(tag),
    legalBasis: shareOf(listing.legalBasis, tag, listing.programs),
    measures: shareOf(listing.measures, tag, listing.programs),
    listedOn: dated ? listing.since : undefined,
    note: dated ? listing.list : undefined,
  });
}

/** What names one of the party's programs' orders belongs to that program; what names none of them, to all. */
function shareOf(texts: readonly string[], tag: string, tags: readonly string[]): string[] | undefined {
  const share = texts.filter((text) => {
    if (tags.length === 1) return true;
    const owners = tags.filter((candidate) => namesBasisOf(text, candidate));
    return owners.length === 0 || owners.includes(tag);
  });
  return share.length === 0 ? undefined : share.sort();
}
