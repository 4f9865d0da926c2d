import { parseDay } from '../partial-date';
import {
  UnreadableSourceError,
  type EditionEvent,
  type EditionFormat,
  type EditionPart,
  type ReadOptions,
} from '../source';
import { cleanText } from '../text';
import { readXmlRecords, type XmlElement } from '../xml';
import { xmlRoot } from '../xml-root';
import { OfsiGroups } from './ofsi-groups';
import type { OfsiField, OfsiTarget } from './ofsi-target';

const ROOT = 'ArrayOfFinancialSanctionsTarget';
const EXPECTED = 'the UK Consolidated List of Financial Sanctions Targets as XML';

/** Element names in lower case, for the list writes both `Name6` and `name1`, and the field each is. */
const ELEMENTS: Readonly<Record<string, OfsiField>> = {
  name1: 'name1',
  name2: 'name2',
  name3: 'name3',
  name4: 'name4',
  name5: 'name5',
  name6: 'name6',
  title: 'title',
  namenonlatinscript: 'nonLatinName',
  nonlatinscripttype: 'nonLatinScript',
  nonlatinscriptlanguage: 'nonLatinLanguage',
  address1: 'address1',
  address2: 'address2',
  address3: 'address3',
  address4: 'address4',
  address5: 'address5',
  address6: 'address6',
  postcode: 'postCode',
  country: 'country',
  otherinformation: 'otherInformation',
  grouptypedescription: 'groupType',
  aliastype: 'aliasType',
  aliasquality: 'aliasQuality',
  regimename: 'regime',
  datelisted: 'listedOn',
  datedesignated: 'designatedOn',
  lastupdated: 'lastUpdated',
  uksanctionslistref: 'ukslReference',
  ukstatementofreasons: 'reasons',
  phonenumber: 'phone',
  website: 'website',
  emailaddress: 'email',
  individual_dateofbirth: 'birthDate',
  individual_townofbirth: 'birthTown',
  individual_countryofbirth: 'birthCountry',
  individual_nationality: 'nationality',
  individual_passportnumber: 'passportNumber',
  individual_passportdetails: 'passportDetails',
  individual_ninumber: 'nationalIdNumber',
  individual_nidetails: 'nationalIdDetails',
  individual_position: 'position',
  individual_gender: 'gender',
  entity_type: 'entityType',
  entity_subsidiaries: 'subsidiaries',
  entity_parentcompany: 'parentCompany',
  entity_businessregnumber: 'businessNumber',
  ship_imonumber: 'imoNumber',
  ship_hullidentificationnumber: 'hullNumber',
  ship_currentowners: 'currentOwners',
  ship_previousowners: 'previousOwners',
  ship_flag: 'flag',
  ship_previousflags: 'previousFlags',
  ship_type: 'shipType',
  ship_tonnage: 'tonnage',
  ship_length: 'length',
  ship_yearbuilt: 'yearBuilt',
  unref: 'unReference',
  groupid: 'groupId',
  groupstatus: 'groupStatus',
  listingtype: 'listingType',
  dateadditionalsanctions: 'additionalSanctionsOn',
  groupsanctions: 'groupSanctions',
};

/**
 * ConList.xml, in the form since 2022. It does not say when it was published; the day its latest row was updated is
 * that day (it is the day the CSV of the same list prints), unless the operator gives another.
 */
export const ofsiXml: EditionFormat = {
  id: 'ofsi-xml',
  version: 1,
  recognises: (parts) => parts.length === 1 && parts.every((part) => xmlRoot(part.head) === ROOT),
  read: async function* (parts, options) {
    for (const part of parts) yield* readPart(part, options);
  },
};

async function* readPart(part: EditionPart, options: ReadOptions): AsyncGenerator<EditionEvent> {
  const records = readXmlRecords(part.open(), {
    file: part.name,
    expected: EXPECTED,
    root: ROOT,
    records: new Set(['FinancialSanctionsTarget']),
  });
  const groups = new OfsiGroups();
  for await (const record of records) groups.add(targetOf(record));
  if (groups.size === 0) throw new UnreadableSourceError(EXPECTED, 'it lists nobody', part.name);
  const publishedOn = options.publishedOn ?? groups.latest((row) => parseDay(row.lastUpdated));
  yield { type: 'edition', header: publishedOn === undefined ? {} : { publishedOn } };
  yield* groups.events();
}

function targetOf(record: XmlElement): OfsiTarget {
  const values = record.children.flatMap((element) => {
    const field = ELEMENTS[element.name.toLowerCase()];
    const value = cleanText(element.text);
    return field === undefined || value === undefined ? [] : [[field, value] as const];
  });
  return { locator: `line ${record.line}`, ...Object.fromEntries(values) };
}
