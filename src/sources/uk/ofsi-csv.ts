import { readCsvRows, type CsvRow } from '../csv';
import { parseDay } from '../partial-date';
import { UnreadableSourceError, type EditionEvent, type EditionFormat, type EditionPart } from '../source';
import { cleanText } from '../text';
import { OfsiGroups } from './ofsi-groups';
import type { OfsiField, OfsiTarget } from './ofsi-target';
import { surveyText } from './text-survey';

const EXPECTED = 'the UK Consolidated List of Financial Sanctions Targets as CSV';
const START = /^\ufeff?"?Last Updated"?,"?(\d{2}\/\d{2}\/\d{4})/;

/** Column titles, of the format before 2022 and since, and the field each is. `Last Updated` stands on line 1 too. */
const COLUMNS: Readonly<Record<string, OfsiField>> = {
  'Name 6': 'name6',
  'Name 1': 'name1',
  'Name 2': 'name2',
  'Name 3': 'name3',
  'Name 4': 'name4',
  'Name 5': 'name5',
  Title: 'title',
  'Name Non-Latin Script': 'nonLatinName',
  'Non-Latin Script Type': 'nonLatinScript',
  'Non-Latin Script Language': 'nonLatinLanguage',
  DOB: 'birthDate',
  'Town of Birth': 'birthTown',
  'Country of Birth': 'birthCountry',
  Nationality: 'nationality',
  'Passport Number': 'passportNumber',
  'Passport Details': 'passportDetails',
  'NI Number': 'nationalIdDetails',
  'National Identification Number': 'nationalIdNumber',
  'National Identification Details': 'nationalIdDetails',
  Position: 'position',
  'Address 1': 'address1',
  'Address 2': 'address2',
  'Address 3': 'address3',
  'Address 4': 'address4',
  'Address 5': 'address5',
  'Address 6': 'address6',
  'Post/Zip Code': 'postCode',
  Country: 'country',
  'Other Information': 'otherInformation',
  'Group Type': 'groupType',
  'Alias Type': 'aliasType',
  'Alias Quality': 'aliasQuality',
  Regime: 'regime',
  'Listed On': 'listedOn',
  'UK Sanctions List Date Designated': 'designatedOn',
  'Last Updated': 'lastUpdated',
  'Group ID': 'groupId',
};
const NEEDED: readonly OfsiField[] = ['name6', 'groupType', 'aliasType', 'regime', 'lastUpdated', 'groupId'];

/**
 * ConList.csv: a line with the day of the list, a line of column titles, and a row for each name, birth date and
 * address. A file that ends between two rows is as well-formed as a whole one; what gives it away is that every group
 * of a whole list has a primary name, and that the rows are sorted by name, which parts the rows of a group: of the
 * 9,486 places between the rows of the list of 2018-04-13, 9,480 leave a group without its primary name.
 */
export const ofsiCsv: EditionFormat = {
  id: 'ofsi-csv',
  version: 1,
  recognises: (parts) =>
    parts.length === 1 &&
    parts.every(
      (part) => START.test(part.head.toString('utf8')) && /\bGroup ID\b/.test(part.head.toString('latin1')),
    ),
  read: async function* (parts) {
    for (const part of parts) yield* readPart(part);
  },
};

async function* readPart(part: EditionPart): AsyncGenerator<EditionEvent> {
  const fail = (came: string, line?: number): never => {
    const where = line === undefined ? part.name : `${part.name} line ${line}`;
    throw new UnreadableSourceError(EXPECTED, came, where, line === undefined ? {} : { line });
  };
  const survey = await surveyText(part.open());
  if (!survey.endsWithLineBreak) fail('it ends in the middle of a line');
  const groups = new OfsiGroups();
  let publishedOn: string | undefined;
  let fields: (OfsiField | undefined)[] | undefined;
  const rows = readCsvRows(part.open(), {
    file: part.name,
    expected: EXPECTED,
    encoding: survey.isUtf8 ? 'utf8' : 'win1252',
  });
  for await (const row of rows) {
    if (publishedOn === undefined) {
      publishedOn =
        parseDay(row.fields[1]) ?? fail('its first line does not say when it was last updated', row.line);
    } else if (fields === undefined) {
      fields = columnsOf(row, fail);
    } else {
      if (row.fields.length !== fields.length) {
        fail(`a row has ${row.fields.length} columns instead of ${fields.length}`, row.line);
      }
      groups.add(targetOf(row, fields));
    }
  }
  if (groups.size === 0) fail('it lists nobody');
  const incomplete = groups.withoutPrimaryName();
  if (incomplete.length > 0) {
    fail(
      `${incomplete.length} of its ${groups.size} groups have no primary name (Group ID ${incomplete[0]}), as in a file that was cut`,
    );
  }
  yield { type: 'edition', header: publishedOn === undefined ? {} : { publishedOn } };
  yield* groups.events();
}

function columnsOf(row: CsvRow, fail: (came: string, line?: number) => never): (OfsiField | undefined)[] {
  const fields = row.fields.map((title) => COLUMNS[title.trim()]);
  const missing = NEEDED.filter((field) => !fields.includes(field));
  if (missing.length > 0) fail(`its second line has no column for ${missing.join(', ')}`, row.line);
  return fields;
}

function targetOf(row: CsvRow, fields: readonly (OfsiField | undefined)[]): OfsiTarget {
  const values = fields.flatMap((field, column) => {
    const printed = row.fields[column];
    // Two thirds of a quarter of a million cells are empty: worth not cleaning.
    if (field === undefined || printed === undefined || printed === '') return [];
    const value = cleanText(printed);
    return value === undefined ? [] : [[field, value] as const];
  });
  return { locator: `line ${row.line}`, ...Object.fromEntries(values) };
}
