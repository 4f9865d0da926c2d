import { DatePrecision, IdentifierType } from '../../model/enums';
import { parsePartialDate } from '../partial-date';
import { FEATURE_WORDS } from './feature-words';
import type { Feature } from './features';
import { IDENTIFIER_WORDS, identifierType } from './identifier-types';
import { isOfacCountry } from './ofac-text';

/** `WORD VALUE[ (Country)][ issued DATE][ expires DATE]`, or undefined where the clause is not of that shape. */
export function readFeature(body: string): Feature | undefined {
  const website = /^(https?:\/\/\S+)(?: \(website\))?$/.exec(body)?.[1];
  if (website !== undefined) return { word: 'Website', value: website };
  const wallet = /^(Digital Currency Address - \S+) (\S+)$/.exec(body);
  if (wallet?.[1] !== undefined && wallet[2] !== undefined) return { word: wallet[1], value: wallet[2] };
  const feature = splitWord(body, FEATURE_WORDS);
  if (feature !== undefined) return readsAs(feature) ? feature : undefined;
  const identifier = splitWord(body, IDENTIFIER_WORDS);
  return identifier === undefined ? undefined : readDocument(identifier);
}

interface Worded {
  readonly word: string;
  readonly value: string;
}

function splitWord(body: string, words: readonly string[]): Worded | undefined {
  const word = words.find(
    (candidate) => body.startsWith(candidate) && /^:? /.test(body.slice(candidate.length)),
  );
  if (word === undefined) return undefined;
  const value = body.slice(word.length).replace(/^:? +/, '');
  return value === '' ? undefined : { word, value };
}

/** `01 Jan 1961 to 31 Dec 1962`: a shorter text that is no date is still a date of birth, if not one we can read. */
const LONGEST_DATE = 30;

/** A clause can start with a word and go on as prose: a date is short, and a sex is one of two. */
function readsAs({ word, value }: Worded): boolean {
  if (word === 'DOB')
    return value.length <= LONGEST_DATE || parsePartialDate(value).precision !== DatePrecision.UNKNOWN;
  return word === 'Gender' ? /^(?:fe)?male$/i.test(value) : true;
}

const DATE = String.raw`(?:\d{1,2} )?(?:[A-Z][a-z]{2} )?\d{4}(?: to (?:\d{1,2} )?(?:[A-Z][a-z]{2} )?\d{4})?`;
const ISSUE = new RegExp(`^(.*?)(?: issued (${DATE}))?(?: expires (${DATE}))?$`);

function readDocument({ word, value }: Worded): Feature | undefined {
  const [, rest = value, issued, expires] = ISSUE.exec(value) ?? [];
  const { number, country } = splitCountry(rest);
  if (!isNumber(word, number)) return undefined;
  return {
    word,
    value: number,
    ...(country === undefined ? {} : { country }),
    ...(issued === undefined ? {} : { issued }),
    ...(expires === undefined ? {} : { expires }),
  };
}

/** Takes `H20676140 (Iran)` apart; brackets that name no country belong to the number. */
export function splitCountry(printed: string): { number: string; country?: string } {
  const [, number, country] = /^(.+) \(((?:[^()]|\([^()]*\))+)\)$/.exec(printed) ?? [];
  if (number === undefined || country === undefined || !isOfacCountry(country)) return { number: printed };
  return { number, country };
}

/** Kinds that need no digit, and are one word. */
const DIGITLESS: ReadonlySet<IdentifierType | undefined> = new Set([
  IdentifierType.AIRCRAFT_MODE_S_CODE,
  IdentifierType.AIRCRAFT_TAIL_NUMBER,
  IdentifierType.CALL_SIGN,
  IdentifierType.EMAIL,
  IdentifierType.SWIFT_BIC,
  IdentifierType.WEBSITE,
]);

/** The longest number on the lists has about 50 characters; what is longer says more than a number. */
const LONGEST_NUMBER = 60;

/** Tells `Passport 1084010` from `Passport and National ID were issued in Ulm`. */
function isNumber(word: string, text: string): boolean {
  if (word === 'Issuer Name' || word === 'Equity Ticker') return true;
  const type = identifierType(word, text);
  if (DIGITLESS.has(type)) return !/[a-z] [a-z]/.test(text);
  if (text.length > LONGEST_NUMBER) return false;
  const prose = text.match(/(?<!\S)[a-z]{2,}(?!\S)/g) ?? [];
  return prose.length < 2 && (/\d/.test(text) || /^[A-Z-]{4,}$/.test(text));
}
