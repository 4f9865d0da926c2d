import { IdentifierType } from '../model/enums';

/** What the words lists print in front of a number mean, the more particular first. */
const TYPES: readonly (readonly [RegExp, IdentifierType])[] = [
  [/birth certificate/i, IdentifierType.BIRTH_CERTIFICATE],
  [/fiscal|tax|\bNIF\b|\bINN\b/i, IdentifierType.TAX_ID],
  [/social security|\bSSN\b/i, IdentifierType.SOCIAL_SECURITY],
  [/driv(?:er|ing)/i, IdentifierType.DRIVING_LICENCE],
  [/residen/i, IdentifierType.VISA_OR_RESIDENCE],
  [/pass(?:e)?port|pasaporte/i, IdentifierType.PASSPORT],
  [
    /certificate|ration|voter|student|military|serviceman|FARDC|travel document|other id/i,
    IdentifierType.OTHER,
  ],
  [/national|identi(?:ty|fication)|tazkira/i, IdentifierType.NATIONAL_ID],
];

/** The type the words name, or undefined where they name none we know. */
export function documentType(words: string | undefined): IdentifierType | undefined {
  if (words === undefined) return undefined;
  return TYPES.find(([pattern]) => pattern.test(words))?.[1];
}

const EXPIRY =
  /(?:expir(?:y|es|ed|ing|ation)(?: date)?(?: of| on)?|date of expiration|valid until)\s*:?\s*([^;()]{0,20}?\d{4}(?:-\d{2}-\d{2})?)/i;
const ISSUE = /(?:date of issue|issued?(?: on)?)\s*:?\s*((?:\d|[a-z]{3,9}\.? \d)[^;(),]{0,16}?\d{4})/i;

/** The date words like `expired on 25 Aug. 2021` or `expires on October 19, 2020` print, as they print it. */
export function expiryIn(words: string | undefined): string | undefined {
  return words === undefined ? undefined : dayFirst(EXPIRY.exec(words)?.[1]);
}

/** The date words like `issued on 3 May 2007` print, as they print it. */
export function issueIn(words: string | undefined): string | undefined {
  return words === undefined ? undefined : dayFirst(ISSUE.exec(words)?.[1]);
}

/** `October 19, 2020` as `19 October 2020`. */
function dayFirst(date: string | undefined): string | undefined {
  return date?.trim().replace(/^([a-z]+\.?) (\d{1,2}), (\d{4})$/i, '$2 $1 $3');
}
