import { defined } from '../../text';
import { child, children, childText, type XmlElement } from '../../xml';
import type { AddressParts } from '../detailed/detailed-party';
import { DanglingReferenceError, type ReferenceValues } from './reference-values';
import { ofacText } from '../ofac-text';

/** A `Location`: an address, or the country a nationality or flag points at. */
export interface AdvancedLocation {
  readonly country?: string;
  /** As written in each script, Latin first. Empty where only a country, or nothing, is known. */
  readonly spellings: readonly AddressParts[];
  /** Place names of no stated type: how the file holds the countries that features point at. */
  readonly place?: string;
}

/** The file's locations by number, kept small: there are tens of thousands. */
export class Locations {
  private readonly byId = new Map<string, AdvancedLocation>();

  constructor(private readonly values: ReferenceValues) {}

  /** @param element `Location`. */
  add(element: XmlElement): void {
    const country = child(element, 'LocationCountry')?.attributes['CountryID'];
    const parts = this.parts(element);
    this.byId.set(
      element.attributes['ID'] ?? '',
      defined({
        country: this.values.text('Country', country),
        spellings: spellings(parts.filter((part) => part.type !== 'Unknown')),
        place: parts.find((part) => part.type === 'Unknown')?.value,
      }),
    );
  }

  /** @throws DanglingReferenceError */
  get(id: string): AdvancedLocation {
    const location = this.byId.get(id);
    if (location === undefined)
      throw new DanglingReferenceError(`it refers to Location ${id} without defining it`);
    return location;
  }

  private parts(element: XmlElement): LocationPart[] {
    return children(element, 'LocationPart').flatMap((part) =>
      children(part, 'LocationPartValue').flatMap((value) => {
        const text = ofacText(childText(value, 'Value'));
        const type = this.values.text('LocPartType', part.attributes['LocPartTypeID']);
        if (text === undefined || type === undefined) return [];
        const script =
          value.attributes['Primary'] === 'false' ? (ofacText(childText(value, 'Comment')) ?? '?') : '';
        return [{ type, value: text, script }];
      }),
    );
  }
}

interface LocationPart {
  readonly type: string;
  readonly value: string;
  /** Empty for the primary, Latin spelling; the comment (`Cyrillic`) for any other. */
  readonly script: string;
}

function spellings(parts: readonly LocationPart[]): AddressParts[] {
  const byScript = new Map<string, Record<string, string>>();
  for (const part of parts) {
    const spelling = byScript.get(part.script) ?? {};
    byScript.set(part.script, { ...spelling, [part.type]: part.value });
  }
  return [...byScript].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, spelling]) => spelling);
}
