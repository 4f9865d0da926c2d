import { IdentifierType, RemarkKind } from '../../model/enums';
import type { IdentifierDraft, RemarkDraft } from '../../model/entry-draft';
import { countryCode } from '../../model/countries';
import { documentType, expiryIn } from '../document-types';
import { parseDay } from '../partial-date';
import { qualifiedCountry } from '../qualified-country';
import { defined, joinText } from '../text';
import { childText, children, type XmlElement } from '../xml';
import { unText } from './un-text';

/** A number behind words, `Libyan passport No. 513519`, `Italian Fiscal Code: DAOMMD74T11Z352Z`. */
const LABELLED =
  /^(.*?(?:\b(?:number|no\.?|n°|code|SSN)|\bpassport(?!\s+(?:number|no)\b)))\s*[:.°]*\s*(?=.*\d)(.+)$/i;

export interface UnDocuments {
  readonly identifiers: IdentifierDraft[];
  /** Documents that are described but have no number, in the list's words. */
  readonly remarks: RemarkDraft[];
}

/**
 * INDIVIDUAL_DOCUMENT. The number stands in NUMBER, or in the words of NOTE or TYPE_OF_DOCUMENT2 where NUMBER is left
 * out; words around it go to the type and the note.
 */
export function unDocuments(entry: XmlElement): UnDocuments {
  const identifiers: IdentifierDraft[] = [];
  const remarks: RemarkDraft[] = [];
  for (const element of children(entry, 'INDIVIDUAL_DOCUMENT')) {
    const document = readDocument(element);
    if (document === undefined) continue;
    if ('kind' in document) remarks.push(document);
    else identifiers.push(document);
  }
  return { identifiers, remarks };
}

function readDocument(element: XmlElement): IdentifierDraft | RemarkDraft | undefined {
  const value = (name: string): string | undefined => unText(childText(element, name));
  const printed = value('NUMBER');
  const note = value('NOTE');
  const secondType = value('TYPE_OF_DOCUMENT2');
  const typeText = typeWords(value('TYPE_OF_DOCUMENT'), secondType);
  const country = value('ISSUING_COUNTRY') ?? value('COUNTRY_OF_ISSUE');
  const found = printed === undefined ? numberInWords(note, secondType) : splitNumber(printed);
  const allWords = joinText([typeText, found?.label, note]);
  if (found === undefined) {
    const text = joinText([typeText, country, note]);
    return text === undefined ? undefined : { kind: RemarkKind.COMMENT, text };
  }
  const countryText = country ?? found.country;
  const expiry = expiryIn(joinText([found.rest, note]));
  return defined({
    type:
      documentType(joinText([secondType, found.label])) ??
      documentType(typeText ?? allWords) ??
      IdentifierType.OTHER,
    typeText: typeText ?? 'document',
    number: found.number,
    ...(countryText === undefined ? {} : qualifiedCountry(countryText)),
    issuedOn: parseDay(value('DATE_OF_ISSUE')),
    expiresOn: parseDay(expiry),
    note: joinText(
      [issuePlace(element, country), issueDate(value('DATE_OF_ISSUE')), found.label, found.rest, note],
      '; ',
    ),
    originalText: printed === undefined || printed === found.number ? undefined : printed,
  });
}

function typeWords(first: string | undefined, second: string | undefined): string | undefined {
  const particular = second?.replace(/\s*:$/, '');
  if (particular === undefined || /^(?:number|passport)$/i.test(particular)) return first;
  return first === undefined || first.toLowerCase() === particular.toLowerCase()
    ? particular
    : `${first}: ${particular}`;
}

interface FoundNumber {
  readonly number: string;
  readonly label?: string;
  readonly rest?: string;
  readonly country?: string;
}

function splitNumber(printed: string): FoundNumber {
  const [, head = printed, rest] = /^([^(]*\d[^(]*?)\s*\((.+?)\)?$/.exec(printed) ?? [];
  const labelled = LABELLED.exec(head);
  if (labelled) return defined({ number: labelled[2] ?? head, label: labelled[1], rest });
  const [, before, place] = /^(\S*\d\S*), (\p{L}[\p{L} ]+)$/u.exec(head) ?? [];
  if (before !== undefined && countryCode(place) !== undefined) {
    return defined({ number: before, country: place, rest });
  }
  const [, word, number] = /^(\p{L}{4,})\s+(\S*\d\S*)$/u.exec(head) ?? [];
  if (word !== undefined && number !== undefined && countryCode(word) !== undefined) {
    return defined({ number, country: word, rest });
  }
  return defined({ number: head, rest });
}

/** The number that NOTE or TYPE_OF_DOCUMENT2 prints in running words; the words themselves stay in the note. */
function numberInWords(note: string | undefined, secondType: string | undefined): FoundNumber | undefined {
  for (const words of [secondType, note]) {
    const inWords =
      /(?:number|no\.|SSN|code:|card)\s+((?:\p{Lu}{1,3}-? ?)?[\p{Lu}\d][\p{Lu}\d-]*\d[\p{Lu}\d]*)/iu;
    const number = words === undefined ? undefined : (inWords.exec(words)?.[1] ?? /^\d{6,}/.exec(words)?.[0]);
    if (number !== undefined) return { number };
  }
  return undefined;
}

function issuePlace(element: XmlElement, country: string | undefined): string | undefined {
  const issuedIn = unText(childText(element, 'COUNTRY_OF_ISSUE'));
  const place = joinText([
    unText(childText(element, 'CITY_OF_ISSUE')),
    issuedIn === country ? undefined : issuedIn,
  ]);
  return place === undefined ? undefined : `issued in ${place}`;
}

function issueDate(printed: string | undefined): string | undefined {
  return printed === undefined || parseDay(printed) !== undefined ? undefined : `issued ${printed}`;
}
