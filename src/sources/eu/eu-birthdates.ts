import type { BirthDateDraft, BirthPlaceDraft } from '../../model/entry-draft';
import { DatePrecision } from '../../model/enums';
import { parsePartialDate } from '../partial-date';
import { defined, joinText } from '../text';
import { uniqueFacts } from './unique-facts';
import type { XmlElement } from '../xml';
import { attribute, countryOf, flag, ordered, provenance } from './eu-element';

/** A `birthdate` element is a date, a place, or both. */
export function euBirths(entity: XmlElement): {
  birthDates: BirthDateDraft[];
  birthPlaces: BirthPlaceDraft[];
} {
  const elements = ordered(entity, 'birthdate');
  return {
    birthDates: uniqueFacts(elements.flatMap(toBirthDate)),
    birthPlaces: uniqueFacts(elements.flatMap(toBirthPlace)),
  };
}

function toBirthDate(element: XmlElement): BirthDateDraft[] {
  const printed = dateText(element);
  if (printed === undefined) return [];
  const circa = flag(element, 'circa');
  const calendar = attribute(element, 'calendarType') ?? 'GREGORIAN';
  const text = `${circa ? 'circa ' : ''}${printed}${calendar === 'GREGORIAN' ? '' : ` (${calendar} calendar)`}`;
  // A year of another calendar read as ours would be centuries off: better unknown than wrong.
  const date =
    calendar === 'GREGORIAN' ? parsePartialDate(printed) : { precision: DatePrecision.UNKNOWN, circa };
  return [{ text, ...date, circa, ...provenance(element) }];
}

/** The date in one line: the whole day, else as many of year, month and day as there are, else the range of years. */
function dateText(element: XmlElement): string | undefined {
  const day = attribute(element, 'birthdate');
  if (day !== undefined) return day.slice(0, 'YYYY-MM-DD'.length);
  const year = attribute(element, 'year');
  if (year !== undefined) return partialText(element, year);
  const from = attribute(element, 'yearRangeFrom');
  const to = attribute(element, 'yearRangeTo');
  if (from !== undefined && to !== undefined) return `${from} to ${to}`;
  if (from !== undefined) return `${from} or later`;
  return to === undefined ? undefined : `${to} or earlier`;
}

function partialText(element: XmlElement, year: string): string {
  const month = attribute(element, 'monthOfYear');
  const day = attribute(element, 'dayOfMonth');
  if (month === undefined) return year;
  return [year, month, ...(day === undefined ? [] : [day])].map((part) => part.padStart(2, '0')).join('-');
}

function toBirthPlace(element: XmlElement): BirthPlaceDraft[] {
  const [city, region, place] = ['city', 'region', 'place'].map((name) => attribute(element, name));
  const country = countryOf(element);
  const text = joinText([place, city, attribute(element, 'zipCode'), region, country.countryText]);
  return text === undefined ? [] : [defined({ text, city, region, ...country, ...provenance(element) })];
}
