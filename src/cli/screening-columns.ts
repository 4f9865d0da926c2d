import { IdentifierType, PartyKind } from '../model/enums';

/** What a column of a customer file can hold. */
export type ScreeningField =
  'id' | 'name' | 'kind' | 'birthDate' | 'birthPlace' | 'country' | 'gender' | 'identifier';

/** One column that is understood. */
export interface UsedColumn {
  readonly field: ScreeningField;
  /** Of identifiers, what kind of number stands there, as far as the title says so. */
  readonly type?: IdentifierType;
  /** Of names, what they are names of, as far as the title says so. */
  readonly kind?: PartyKind;
  /** Where it stands in the row, counted from 0. */
  readonly at: number;
  /** Its title as `COLUMNS` has it, for people. */
  readonly title: string;
}

/** What the header line of a customer file says. */
export interface ScreeningHeader {
  /** In the order in which they are asked for a value: of several for one field, the first of `COLUMNS` comes first. */
  readonly used: readonly UsedColumn[];
  /** Titles of columns that nothing is taken from, as they stand in the file: whoever meant them to be screened must hear of it. */
  readonly unused: readonly string[];
}

interface Understood {
  readonly field: ScreeningField;
  readonly type?: IdentifierType;
  /** Titles for people, in the order in which they are preferred; case, spaces and punctuation do not count. */
  readonly titles: readonly string[];
}

/** The titles a column may have. */
export const COLUMNS: readonly Understood[] = [
  {
    field: 'name',
    titles: [
      'name',
      'screened name',
      'full name',
      'customer name',
      'client name',
      'subject name',
      'entity name',
    ],
  },
  {
    field: 'id',
    titles: ['id', 'customer id', 'client id', 'record id', 'customer no', 'reference', 'ref'],
  },
  {
    field: 'kind',
    titles: ['kind', 'entity type', 'customer type', 'client type', 'party type', 'subject type'],
  },
  {
    field: 'birthDate',
    titles: ['birth date', 'date of birth', 'dob', 'birthday', 'born', 'year of birth', 'birth year', 'yob'],
  },
  { field: 'birthPlace', titles: ['birth place', 'place of birth', 'pob', 'city of birth'] },
  {
    field: 'country',
    titles: [
      ...['country', 'country code', 'nationality', 'citizenship', 'country of citizenship'],
      ...['country of residence', 'residence country', 'country of birth', 'birth country'],
      ...['country of incorporation', 'country of registration', 'flag', 'flag state'],
    ],
  },
  { field: 'gender', titles: ['gender', 'sex'] },
  numbers(undefined, ['identifier', 'document no', 'document id', 'id no', 'identification no']),
  numbers(IdentifierType.PASSPORT, ['passport', 'passport no']),
  numbers(IdentifierType.NATIONAL_ID, ['national id', 'national id no', 'identity card', 'identity card no']),
  numbers(IdentifierType.TAX_ID, ['tax id', 'tax no', 'tax id no', 'tin', 'inn', 'vat no']),
  numbers(IdentifierType.REGISTRATION_NUMBER, [
    ...['registration no', 'company no', 'company registration no', 'reg no', 'ogrn'],
  ]),
  numbers(IdentifierType.IMO_NUMBER, ['imo', 'imo no']),
  numbers(IdentifierType.MMSI, ['mmsi', 'mmsi no']),
  numbers(IdentifierType.LEI, ['lei', 'lei code']),
  numbers(IdentifierType.SWIFT_BIC, ['swift', 'bic', 'swift code', 'swift bic']),
];

/**
 * Titles that are of names where no other is: beside a name, a company is as often the customer's employer. Those of vessels
 * say what is asked for; a company's may as well hold the name of its owner.
 */
const NAMES_ALONE: readonly (readonly [title: string, kind?: PartyKind])[] = [
  ['company name'],
  ['legal name'],
  ['organisation name'],
  ['organization name'],
  ['vessel name', PartyKind.VESSEL],
  ['ship name', PartyKind.VESSEL],
];

/** What is added to a title of numbers: Passport No, Passport Number, Passport Nr, Passport #. */
const NUMBER_WORD = / no$/;
const OTHER_NUMBER_WORDS = ['number', 'num', 'nr'];

function numbers(type: IdentifierType | undefined, titles: readonly string[]): Understood {
  return { field: 'identifier', titles, ...(type === undefined ? {} : { type }) };
}

interface Meaning {
  readonly field: ScreeningField;
  readonly type?: IdentifierType;
  readonly kind?: PartyKind;
  readonly title: string;
  /** The order in which columns of one field are asked for a value. */
  readonly rank: number;
}

const meanings = new Map<string, Meaning>();
for (const { titles, ...what } of COLUMNS) {
  for (const title of titles) {
    const meaning = { ...what, title, rank: meanings.size };
    meanings.set(plainTitle(title), meaning);
    if (what.field !== 'identifier' && what.field !== 'id') continue;
    for (const word of OTHER_NUMBER_WORDS)
      if (NUMBER_WORD.test(title)) meanings.set(plainTitle(title.replace(NUMBER_WORD, word)), meaning);
  }
}
const namesAlone = new Map<string, Meaning>(
  NAMES_ALONE.map(([title, kind], rank) => [
    plainTitle(title),
    { field: 'name', title, rank, ...(kind && { kind }) },
  ]),
);

/** A title without case, spaces and punctuation: `Passport No.`, `passport_no` and `PassportNo` are one; # is a number. */
function plainTitle(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[#№]/g, 'no')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** What the titles of a header line mean. */
export function readHeader(titles: readonly string[]): ScreeningHeader {
  const plain = titles.map(plainTitle);
  const isNamed = plain.some((title) => meanings.get(title)?.field === 'name');
  const found = plain.map((title) => meanings.get(title) ?? (isNamed ? undefined : namesAlone.get(title)));
  const used = found.flatMap((meaning, at) => (meaning === undefined ? [] : [{ meaning, at }]));
  const unused = titles.flatMap((title, at) =>
    found[at] === undefined ? [title.trim() || `(column ${at + 1}, without a title)`] : [],
  );
  return {
    used: used
      .sort((a, b) => a.meaning.rank - b.meaning.rank || a.at - b.at)
      .map(({ meaning: { field, type, kind, title }, at }) => ({
        field,
        at,
        title,
        ...(type && { type }),
        ...(kind && { kind }),
      })),
    unused,
  };
}

/** What is said to a person of columns that are not used, with the titles that would be; nothing where all are. */
export function unusedColumnLines(path: string, unused: readonly string[]): string[] {
  if (unused.length === 0) return [];
  const wholly = unused.map((title) => JSON.stringify(title)).join(', ');
  return [
    `Warning: ${path}: nothing is taken from ${unused.length === 1 ? 'the column' : 'the columns'} ${wholly}.`,
    'Understood, whatever the case, spaces and punctuation:',
    ...understoodTitles().map(([field, titles]) => `  ${field}: ${titles.join(', ')}`),
  ];
}

/** The titles by what they mean: `passport` and the like for numbers of a kind. */
export function understoodTitles(): [string, readonly string[]][] {
  return COLUMNS.map(({ field, type, titles }) => [
    type === undefined ? FIELD_NAMES[field] : type.toLowerCase().replaceAll('_', ' '),
    field === 'name' ? [...titles, ...NAMES_ALONE.map(([title]) => `${title} (alone)`)] : titles,
  ]);
}

const FIELD_NAMES: Readonly<Record<ScreeningField, string>> = {
  id: 'your own id',
  name: 'name',
  kind: 'kind',
  birthDate: 'birth date',
  birthPlace: 'birth place',
  country: 'country',
  gender: 'gender',
  identifier: 'document number',
};
