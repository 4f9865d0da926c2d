import { abbreviatedBy } from './abbreviations';
import { ABBREVIATION_MARK } from './marks';
import { TokenKind, type NameToken } from './name-token';
import { isName } from './organization-names';
import { WeightClass } from './token-weights';
import { inEnglish } from './translations';
import { cities, places } from './word-classes';

/** A town is the name of none. */
const isNameBeforeSeat = (token: NameToken): boolean => isName(token) && !cities.has(token.lexeme.text);

const isPlace = ({ kind, lexeme: { text } }: NameToken): boolean =>
  cities.has(text) || (kind === TokenKind.GENERIC && places.has(inEnglish(writtenOut(text))));

/** An abbreviation as the word that it usually stands for. */
const writtenOut = (text: string): string =>
  text.endsWith(ABBREVIATION_MARK) ? (abbreviatedBy(text.slice(0, -1))[0] ?? text) : text;

/** Words of a body before its seat. */
const LEAST_OF_BODY = 3;
/** Letters of the shortest name before a seat: shorter ones are ships as often as not (Pola Sofia). */
const LEAST_BEFORE_SEAT = 5;
/** The codes of countries (ISO 3166-1) that are printed behind a town: Moscow RU. */
const COUNTRY_CODES = new Set(
  'ae af am at az ba by ch cn cu cy de dz eg es fr gb ge gr hk id in iq ir it jo jp kg kp kr kw kz lb ly md mm mx my ng nl om pk pl ps qa ro rs ru sa sd se sg si sk so sy th tj tm tn tr tw tz ua ug uk us uz ve vn ye za zw'.split(
    ' ',
  ),
);

/**
 * Towns and countries that stand last in a name, behind a name, are where it has its seat, which payments print and lists do
 * not: Heron Bank Moscow. Behind a particle they belong to it: Heron Bank of Russia.
 */
export function withSeats(tokens: readonly NameToken[]): readonly NameToken[] {
  const first = tokens.findIndex(isNameBeforeSeat);
  // Central Bank of Iran, Tehran: a body has no name but words, and a country is one of them.
  const isBody = first < 0 && tokens.filter(({ kind }) => kind === TokenKind.GENERIC).length >= LEAST_OF_BODY;
  if (first < 0 && !isBody) return tokens;
  const isShort = first >= 0 && (tokens[first] as NameToken).lexeme.text.length < LEAST_BEFORE_SEAT;
  if (isShort && tokens.filter(({ kind }) => kind !== TokenKind.PARTICLE).length === 2) return tokens;
  const read = [...tokens];
  for (let at = tokens.length - 1; at > Math.max(first, 0); at--) {
    const token = tokens[at] as NameToken;
    if (token.kind === TokenKind.LEGAL_FORM) continue;
    const { text } = token.lexeme;
    const before = tokens[at - 1] as NameToken;
    const isSeat = isBody ? cities.has(text) : isPlace(token) || (COUNTRY_CODES.has(text) && isPlace(before));
    if (!isSeat || before.kind === TokenKind.PARTICLE) break;
    read[at] = { ...token, kind: TokenKind.GENERIC, weight: WeightClass.SEAT };
  }
  return read;
}
