import { defined } from '../../text';
import { child, children, childText, type XmlElement } from '../../xml';
import type { DetailedListing } from '../detailed/detailed-party';
import { advancedDay } from './date-period';
import type { ReferenceValues } from './reference-values';
import { ofacText } from '../ofac-text';

/** The file's `SanctionsEntry` elements, which come after the parties they are about. */
export class Listings {
  private readonly byProfile = new Map<string, DetailedListing[]>();

  constructor(private readonly values: ReferenceValues) {}

  /** @param element `SanctionsEntry`: one list that the party is on, since when, under what. */
  add(element: XmlElement): void {
    const { ProfileID, ListID } = element.attributes;
    const list = this.values.text('List', ListID);
    if (ProfileID === undefined || list === undefined) return;
    const listings = this.byProfile.get(ProfileID) ?? [];
    listings.push(this.listing(list, element));
    this.byProfile.set(ProfileID, listings);
  }

  of(profileIds: readonly string[]): DetailedListing[] {
    return profileIds.flatMap((id) => this.byProfile.get(id) ?? []);
  }

  private listing(list: string, element: XmlElement): DetailedListing {
    const events = children(element, 'EntryEvent');
    const dates = events.map((event) => advancedDay(child(event, 'Date'))).filter((day) => day !== undefined);
    const measures = children(element, 'SanctionsMeasure').map((measure) => ({
      type: this.values.text('SanctionsType', measure.attributes['SanctionsTypeID']),
      comment: ofacText(childText(measure, 'Comment')),
    }));
    return defined({
      list,
      since: dates.sort()[0],
      // A measure of type "Program" holds the program's tag as its comment.
      programs: present(measures.map(({ type, comment }) => (type === 'Program' ? comment : undefined))),
      legalBasis: present(events.map((event) => this.legalBasis(event))),
      measures: present(measures.map(({ type }) => (type === 'Program' ? undefined : type))),
    });
  }

  private legalBasis(event: XmlElement): string | undefined {
    const text = this.values.text('LegalBasis', event.attributes['LegalBasisID']);
    return text === 'Unknown' ? undefined : text;
  }
}

function present(values: readonly (string | undefined)[]): string[] {
  return [...new Set(values.filter((value) => value !== undefined))];
}
