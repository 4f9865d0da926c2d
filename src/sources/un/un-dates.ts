import { DatePrecision } from '../../model/enums';
import type { BirthDateDraft } from '../../model/entry-draft';
import { parsePartialDate } from '../partial-date';
import { defined, joinText } from '../text';
import { childText, children, type XmlElement } from '../xml';
import { unText } from './un-text';

/**
 * INDIVIDUAL_DATE_OF_BIRTH, and the birth dates printed inside INDIVIDUAL_ALIAS: those of a named alias are dates the
 * person used under that name, and the edition of 2024-11-30 prints every further birth date in an alias element
 * without a name. `text` is put together in the list's own words; `EXACT` says nothing more than that no
 * approximation is meant, for it stands with a bare year as well.
 */
export function unBirthDates(entry: XmlElement): BirthDateDraft[] {
  const own = children(entry, 'INDIVIDUAL_DATE_OF_BIRTH').map(birthDate);
  const underAliases = children(entry, 'INDIVIDUAL_ALIAS').map((alias) => {
    const date = fromText(withoutZone(unText(childText(alias, 'DATE_OF_BIRTH'))));
    return date && { ...date, locator: 'INDIVIDUAL_ALIAS' };
  });
  return [...own, ...underAliases].filter((date): date is BirthDateDraft => date !== undefined);
}

function birthDate(element: XmlElement): BirthDateDraft | undefined {
  const value = (name: string): string | undefined => unText(childText(element, name));
  const note = value('NOTE');
  const from = value('FROM_YEAR');
  const to = value('TO_YEAR');
  const range = from !== undefined && to !== undefined ? `between ${from} and ${to}` : (from ?? to);
  const printed = withoutZone(value('DATE')) ?? value('YEAR') ?? range;
  const circa = value('TYPE_OF_DATE') === 'APPROXIMATELY' || /^approx/i.test(note ?? '');
  const remark = circa && /^approximately$/i.test(note ?? '') ? undefined : note;
  const words = (date: string | undefined): string | undefined =>
    circa && date ? `approximately ${date}` : date;
  if (printed === undefined) return fromText(words(remark));
  // A month in the note narrows a bare year: `Sep.` beside 1958.
  const narrowed = remark === undefined ? undefined : fromText(words(`${remark} ${printed}`));
  if (narrowed && narrowed.precision !== DatePrecision.UNKNOWN) return narrowed;
  const date = fromText(words(printed));
  return date && remark !== undefined ? { ...date, text: `${date.text} (${remark})` } : date;
}

function fromText(text: string | undefined): BirthDateDraft | undefined {
  if (text === undefined) return undefined;
  // `Between Aug. and Sep. 1977`: the year said once is meant twice.
  const spelledOut = text.replace(/^(between [a-z]+\.?) (and [a-z]+\.? (\d{4}))$/i, '$1 $3 $2');
  return defined({ text, ...parsePartialDate(spelledOut) });
}

/** Some dates of 2018 carry a time zone, which no birth date has and later editions leave off. */
function withoutZone(date: string | undefined): string | undefined {
  return date?.replace(/^(\d{4}-\d{2}-\d{2})(?:[+-]\d{2}:\d{2}|Z)$/, '$1');
}

/** The dates among the values, ascending, each once. */
export function sortedDays(days: readonly (string | undefined)[]): string[] {
  return [...new Set(days.filter((day): day is string => day !== undefined))].sort();
}

/** A birth date in words, for a note beside an alias: `born 1969-02-05 in Tripoli, Libya`. */
export function bornNote(alias: XmlElement): string | undefined {
  const date = withoutZone(unText(childText(alias, 'DATE_OF_BIRTH')));
  const place = joinText([
    unText(childText(alias, 'CITY_OF_BIRTH')),
    unText(childText(alias, 'COUNTRY_OF_BIRTH')),
  ]);
  const where = place === undefined ? undefined : `in ${place}`;
  const words = joinText([date, where], ' ');
  return words === undefined ? undefined : `born ${words}`;
}
