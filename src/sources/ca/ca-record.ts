import {
  type AliasDraft,
  type BirthDateDraft,
  emptyEntryDraft,
  type EntryDraft,
} from '../../model/entry-draft';
import { DatePrecision, IdentifierType, PartyKind, RemarkKind, RoleKind } from '../../model/enums';
import { parseDay, parsePartialDate } from '../partial-date';
import type { Refusal } from '../source';
import { cleanText, defined, joinText } from '../text';
import { childText, type XmlElement } from '../xml';
import { entityAliases, personAliases } from './ca-names';
import { caProgram, regulationCode } from './ca-regulations';

/** One `record` as a draft, or why it cannot be one. `docs/lists/ca.md` says why the reference is what it is. */
export function mapCaRecord(record: XmlElement): EntryDraft | Refusal {
  const locator = `record at line ${record.line}`;
  const country = field(record, 'Country');
  const item = field(record, 'Item');
  if (country === undefined || item === undefined) {
    return { locator, reason: 'it has no Country or no Item, which identify a record' };
  }
  const code = regulationCode(country);
  const program = caProgram(code);
  const place = placeOf(field(record, 'Schedule'), item);
  const reference = `${code}, ${place}`;
  const kind = kindOf(record);
  const aliases = aliasesFor(record, kind);
  if (aliases.length === 0) return { locator, reason: `${reference} has no name` };
  return {
    ...emptyEntryDraft(reference, kind, locator),
    aliases,
    designations: [
      defined({
        programs: [program],
        legalBasis: [`${program.name}, ${place}`],
        listedOn: parseDay(field(record, 'DateOfListing')),
      }),
    ],
    ...(kind === PartyKind.INDIVIDUAL ? personFacts(record) : entityFacts(record, kind)),
  };
}

/** `Schedule 1, Part 1, Item 12`: how the regulation itself is cited. */
function placeOf(printedSchedule: string | undefined, item: string): string {
  const schedule = printedSchedule?.replace(/,\s*/g, ', ');
  const numbered = schedule !== undefined && /^\d/.test(schedule) ? `Schedule ${schedule}` : schedule;
  return joinText([numbered, `Item ${item}`]) ?? '';
}

function kindOf(record: XmlElement): PartyKind {
  if (field(record, 'LastName') !== undefined || field(record, 'EntityOrShip') === undefined) {
    return PartyKind.INDIVIDUAL;
  }
  const isShip = field(record, 'ShipIMONumber') ?? field(record, 'TitleOrShip');
  return isShip === undefined ? PartyKind.ORGANIZATION : PartyKind.VESSEL;
}

function aliasesFor(record: XmlElement, kind: PartyKind): AliasDraft[] {
  const packed = field(record, 'Aliases');
  return kind === PartyKind.INDIVIDUAL
    ? personAliases(field(record, 'GivenName'), field(record, 'LastName'), packed)
    : entityAliases(field(record, 'EntityOrShip'), packed);
}

function personFacts(record: XmlElement): Partial<EntryDraft> {
  const title = field(record, 'TitleOrShip');
  return {
    birthDates: birthDates(field(record, 'DateOfBirthOrShipBuildDate')),
    roles: title === undefined ? [] : [{ kind: RoleKind.TITLE, text: title }],
  };
}

/** `1972-08-10 or 1972-08-11` are two dates; a text of which any part is no date stays whole. */
function birthDates(printed: string | undefined): BirthDateDraft[] {
  if (printed === undefined) return [];
  const texts = printed.split(/\s+or\s+/i);
  const dates = texts.map((text) => ({ text, ...parsePartialDate(text) }));
  if (dates.every((date) => date.precision !== DatePrecision.UNKNOWN)) return dates;
  return [{ text: printed, precision: DatePrecision.UNKNOWN, circa: false }];
}

function entityFacts(record: XmlElement, kind: PartyKind): Partial<EntryDraft> {
  const imo = field(record, 'ShipIMONumber');
  const shipType = field(record, 'TitleOrShip');
  const built = field(record, 'DateOfBirthOrShipBuildDate');
  return {
    identifiers:
      imo === undefined ? [] : [{ type: IdentifierType.IMO_NUMBER, typeText: 'ShipIMONumber', number: imo }],
    remarks: [
      ...(shipType === undefined || kind !== PartyKind.VESSEL
        ? []
        : [{ kind: RemarkKind.VESSEL_TYPE, text: shipType }]),
      ...(built === undefined ? [] : [{ kind: RemarkKind.BUILT, text: built }]),
    ],
  };
}

function field(record: XmlElement, name: string): string | undefined {
  return cleanText(childText(record, name));
}
