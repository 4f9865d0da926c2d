import { defined } from '../../text';
import { child, children, childText, type XmlElement } from '../../xml';
import type { DetailedDocument } from '../detailed/detailed-party';
import { datePeriodText } from './date-period';
import type { Locations } from './locations';
import type { ReferenceValues } from './reference-values';
import { ofacText } from '../ofac-text';

/** The file's `IDRegDocument`s, which come before the parties that hold them. */
export class Documents {
  private readonly byIdentity = new Map<string, DetailedDocument[]>();

  constructor(
    private readonly values: ReferenceValues,
    private readonly locations: Locations,
  ) {}

  /** @param element `IDRegDocument`. One without a number says nothing and is left out. */
  add(element: XmlElement): void {
    const { ID, IDRegDocTypeID, IdentityID } = element.attributes;
    const type = this.values.text('IDRegDocType', IDRegDocTypeID);
    const number = ofacText(childText(element, 'IDRegistrationNo'));
    if (type === undefined || number === undefined || IdentityID === undefined) return;
    const document = defined({
      locator: `IDRegDocument ${ID ?? '?'}`,
      type,
      number,
      country: this.country(element),
      authority: ofacText(childText(element, 'IssuingAuthority')),
      issuedOn: this.date(element, 'Issue Date'),
      expiresOn: this.date(element, 'Expiration Date'),
      fraudulent: this.values.text('Validity', element.attributes['ValidityID']) === 'Fraudulent',
    });
    const documents = this.byIdentity.get(IdentityID) ?? [];
    documents.push(document);
    this.byIdentity.set(IdentityID, documents);
  }

  /** The documents of an identity; asked for once, then forgotten. */
  take(identityId: string): DetailedDocument[] {
    const documents = this.byIdentity.get(identityId) ?? [];
    this.byIdentity.delete(identityId);
    return documents;
  }

  /** The issuing country; where only the place of issue is given, that place. */
  private country(element: XmlElement): string | undefined {
    const issuedIn = element.attributes['IssuedIn-LocationID'];
    const country = this.values.text('Country', element.attributes['IssuedBy-CountryID']);
    if (country !== undefined || issuedIn === undefined) return country;
    const location = this.locations.get(issuedIn);
    return location.country ?? location.place;
  }

  private date(element: XmlElement, kind: string): string | undefined {
    const date = children(element, 'DocumentDate').find(
      (candidate) =>
        this.values.text('IDRegDocDateType', candidate.attributes['IDRegDocDateTypeID']) === kind,
    );
    return date === undefined ? undefined : datePeriodText(child(date, 'DatePeriod'));
  }
}
