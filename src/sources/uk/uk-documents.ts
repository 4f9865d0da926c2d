import { IdentifierType, RemarkKind } from '../../model/enums';
import type { IdentifierDraft, RemarkDraft } from '../../model/entry-draft';
import { documentType, expiryIn, issueIn } from '../document-types';
import { parseDay } from '../partial-date';
import { qualifiedCountry } from '../qualified-country';
import { defined } from '../text';
import { numberedValues, packedValues } from './numbered-values';

/** Letters in front, figures, and more of them behind single strokes or spaces: `H 236483`, `96 03 464086`. */
const NUMBER = String.raw`(?:(?!SSN|NIC|CAR|US |UK |ID )\p{Lu}{1,4}[ /-]){0,2}[\p{Lu}\d]*\d[\p{Lu}\d]*(?:(?:[-/.]\s?|\s)\d[\p{Lu}\d]*)*(?:\/\p{Lu}{2,}|\+\d+)?`;
const AT_START = new RegExp(`^${NUMBER}`, 'u');
/** A number behind the word that announces it, `Passport No: 592667`, `Ration card no. 0094195`; not an issue number. */
const ANNOUNCED = new RegExp(
  String.raw`(?<!\p{L})(?<!\b[Ii]ssue )(?:[Nn]umbers?|NUMBER|N[Oo]s?|nos?|[Cc]ard|[Pp]assport|PASSPORT|ID|SSN|NIC|[Cc]ertificate|Nationality|Military|Details|Permit)(?!\p{L})\s*[.:]*\s*(${NUMBER})`,
  'gu',
);
const FISCAL_CODE = /\bFiscal Code:?\s*([\p{Lu}\d]{3,}(?: [\p{Lu}\d]{3,})*)/u;
const ANYWHERE = /(?<![\p{L}\d])\p{Lu}{0,2}\d{5,}/u;

export interface UkDocuments {
  readonly identifiers: IdentifierDraft[];
  /** What is said of a document whose number is not. */
  readonly remarks: RemarkDraft[];
}

/**
 * A field of documents in running words, several of them numbered: `(1) E590976 (Tunisian). Issued on 19 June 1987.
 * Expired on 18 June 1992 (2) …`. The words stay as the note.
 */
export function documentsInWords(text: string | undefined, field: UkDocumentField): UkDocuments {
  const documents = packedValues(text)
    .flatMap(oneForEachNumber)
    .map((words) => documentInWords(words, field));
  return {
    identifiers: documents.filter((document): document is IdentifierDraft => 'number' in document),
    remarks: documents.filter((document): document is RemarkDraft => !('number' in document)),
  };
}

/** The sentences that announce a number each, with what follows them; words that only announce a list of them go. */
function oneForEachNumber(text: string): string[] {
  if (/^[^\d]*\b(?:numbers?|nos?)[.:]*$/i.test(text)) return [];
  const both = /^(\S*\d\S*) and (\S*\d\S*)$/.exec(text);
  if (both) return [both[1] ?? '', both[2] ?? ''];
  const announced = [...text.matchAll(ANNOUNCED)].slice(1);
  const ends = [...text.matchAll(/\.(?= \p{Lu})/gu)].map((end) => end.index + 1);
  const cuts = announced.flatMap((match) => ends.filter((end) => end < match.index).at(-1) ?? []);
  return [0, ...cuts].map((start, at) => text.slice(start, cuts[at]).trim()).filter((piece) => piece !== '');
}

/** Numbers and what is said of them in two fields, which number one another. */
export function documentsWithDetails(
  numbers: string | undefined,
  details: string | undefined,
  field: UkDocumentField,
): UkDocuments {
  if (numbers === undefined) return documentsInWords(details, field);
  const values = numberedValues(numbers);
  const notes = details === undefined ? undefined : numberedValues(details);
  if (values === undefined) return { identifiers: [documentOf(numbers, details, field)], remarks: [] };
  const identifiers = [...values].map(([place, number]) =>
    documentOf(number, notes?.get(place) ?? (notes ? undefined : details), field),
  );
  return { identifiers, remarks: [] };
}

/** Which field the documents stand in, and what they are where their words do not say more. */
export interface UkDocumentField {
  readonly typeText: string;
  readonly type: IdentifierType;
}

export const PASSPORTS: UkDocumentField = { typeText: 'Passport', type: IdentifierType.PASSPORT };
export const NATIONAL_IDS: UkDocumentField = {
  typeText: 'National identification number',
  type: IdentifierType.NATIONAL_ID,
};

function documentInWords(words: string, field: UkDocumentField): IdentifierDraft | RemarkDraft {
  const announced = [...words.matchAll(ANNOUNCED)][0]?.[1];
  const number =
    FISCAL_CODE.exec(words)?.[1] ?? AT_START.exec(words)?.[0] ?? announced ?? ANYWHERE.exec(words)?.[0];
  if (number === undefined) return { kind: RemarkKind.COMMENT, text: `${field.typeText}: ${words}` };
  return documentOf(number.trim(), words.trim() === number.trim() ? undefined : words, field);
}

function documentOf(number: string, words: string | undefined, field: UkDocumentField): IdentifierDraft {
  const issuer = issuerIn(words);
  return defined({
    type: typeOf(words, field),
    typeText: field.typeText,
    number,
    ...(issuer === undefined ? {} : qualifiedCountry(issuer)),
    issuedOn: parseDay(issueIn(words)),
    expiresOn: parseDay(expiryIn(words)),
    note: words,
  });
}

/** Words about a passport in the passport field say nothing new; `Italian Fiscal Code` in the other field does. */
function typeOf(words: string | undefined, field: UkDocumentField): IdentifierType {
  if (field.type === IdentifierType.PASSPORT && !/identity card|travel document/i.test(words ?? ''))
    return field.type;
  return documentType(words) ?? field.type;
}

/** The issuing state where the words name it by itself: `(Tunisian)`, `Jordanian passport no.`, `Uganda passport`. */
function issuerIn(words: string | undefined): string | undefined {
  if (words === undefined) return undefined;
  const named = [
    /\(\s*(\p{Lu}[\p{L} ]+?)(?: passport\b[^)]*| diplomatic| national identity card[^)]*)?\s*\)/u.exec(
      words,
    )?.[1],
    /^((?:\p{Lu}\p{L}+ ){1,3}?)(?:diplomatic |service |national )?(?:passport|identity|identification)/u.exec(
      words,
    )?.[1],
  ];
  return named
    .map((name) => name?.trim())
    .find((name) => name !== undefined && qualifiedCountry(name).country !== undefined);
}

/** Several documents of one entry, put together. */
export function joinDocuments(documents: readonly UkDocuments[]): UkDocuments {
  return {
    identifiers: documents.flatMap((document) => document.identifiers),
    remarks: documents.flatMap((document) => document.remarks),
  };
}
