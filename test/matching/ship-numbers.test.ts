import { AliasIndex } from '../../src/matching/alias-index';
import type { NameQuery } from '../../src/matching/search-types';
import { hasShipCheckDigit } from '../../src/matching/ship-numbers';
import { Gender, IdentifierType, PartyKind } from '../../src/model/enums';
import { always, indexedPerson } from './indexed-person';

const numbered = (
  reference: string,
  name: string,
  kind: PartyKind,
  type: IdentifierType,
  number: string,
) => ({
  ...indexedPerson(reference, [name], { identifiers: [{ type, number, ...always }] }),
  kind,
});
const { IMO_NUMBER, PASSPORT, REGISTRATION_NUMBER } = IdentifierType;

const index = AliasIndex.build([
  numbered('ship', 'Ocean Heron', PartyKind.VESSEL, IMO_NUMBER, 'IMO 9081291'),
  // A check digit that is wrong, in the list.
  numbered('misprinted', 'Silver Crane', PartyKind.VESSEL, IMO_NUMBER, '9081292'),
  // A number of a ship's form and with its check digit, of a person, of a company and of another kind.
  numbered('person', 'Zubayda Qureshi', PartyKind.INDIVIDUAL, PASSPORT, '9116412'),
  numbered('owner', 'Wadi Maritime', PartyKind.ORGANIZATION, IMO_NUMBER, '9005235'),
  numbered('registered', 'Grey Plover', PartyKind.VESSEL, REGISTRATION_NUMBER, '9187629'),
]);
type Asked = Partial<NameQuery> & Pick<NameQuery, 'name'>;
const ask = (asked: Asked) => index.search({ revision: 1, limit: 5, ...asked });
const byNumber = (number: string, type?: IdentifierType): Pick<NameQuery, 'evidence'> => ({
  evidence: { identifiers: [type === undefined ? { number } : { type, number }] },
});

describe('the check digit of a ship’s number', () => {
  it.each(['9081291', '9116412', '9005235', '9187629', '9074729'])('holds for %s', (digits) => {
    expect(hasShipCheckDigit(digits)).toBe(true);
  });

  it.each(['9081292', '9081219', '908129', '90812910', 'IMO9081291', ''])('does not for %s', (digits) => {
    expect(hasShipCheckDigit(digits)).toBe(false);
  });
});

describe('a listed ship’s number', () => {
  it.each<[string, Asked]>([
    ['by its type', { name: 'Petronella', ...byNumber('9081291', IMO_NUMBER) }],
    ['by its label', { name: 'Petronella', ...byNumber('IMO No. 9081291') }],
    ['by another label', { name: 'Petronella', ...byNumber('ИМО №9081291') }],
    ['in the name', { name: 'Petronella (IMO 9081291)' }],
    ['as the name', { name: 'IMO 9081291' }],
    ...[
      ...['IMO/9081291', 'IMO=9081291', 'IMO, 9081291', 'IMO (9081291)', 'IMO – 9081291', 'IMO_9081291'],
      ...[
        'IMO 908 1291',
        'IMO 908-1291',
        'IMO\u200b9081291',
        'IMO \u200e9081291',
        'IMONO9081291',
        'I.M.O. 9081291',
      ],
      ...[
        'ＩＭＯ ９０８１２９１',
        'IMO ٩٠٨١٢٩١',
        'IMO ۹۰۸۱۲۹۱',
        'IMO nº 9081291',
        'IMO N° 9081291',
        'IMO n. 9081291',
      ],
      ...[
        'IMO Num 9081291',
        'IMO Ship No. 9081291',
        'IMO-Nummer 9081291',
        'IMO/LR 9081291',
        'LR/IMO 9081291',
        'IMO/MMSI 9081291',
        'MMSI/IMO 9081291',
        'IMO 9081291-1',
        'IMO 9187629 / IMO 9081291',
        'IMO 9187629, 9081291',
      ],
    ].flatMap((written): [string, Asked][] => [
      [`in the name, as ${written}`, { name: `Petronella ${written}` }],
      [`beside it, as ${written}`, { name: 'Petronella', ...byNumber(written) }],
    ]),
    ...[
      '9081291 (IMO)',
      '9081291 IMO',
      'IMO 9081291 (Panama)',
      '908 1291',
      '９０８１２９１',
      'LR 9081291',
    ].map((written): [string, Asked] => [
      `by its type, as ${written}`,
      { name: 'Petronella', ...byNumber(written, IMO_NUMBER) },
    ]),
    ...Object.values(IdentifierType).map((type): [string, Asked] => [
      `by its label, as a ${type}`,
      { name: 'Petronella', ...byNumber('IMO 9081291', type) },
    ]),
    ['in the name of a vessel, unlabelled', { name: 'Petronella 9081291', kind: PartyKind.VESSEL }],
    [
      'in the name among vessels only, unlabelled',
      { name: 'Petronella 9081291', filter: { kinds: [PartyKind.VESSEL] } },
    ],
    ['of what is called MV and like a company', { name: 'MV AS Petronella', ...byNumber('9081291') }],
    ['in the name, beside another number', { name: 'Petronella IMO 9081291', ...byNumber('9116412') }],
    ['of a vessel', { name: 'Petronella', kind: PartyKind.VESSEL, ...byNumber('9081291') }],
    [
      'among vessels only',
      { name: 'Petronella', filter: { kinds: [PartyKind.VESSEL] }, ...byNumber('9081291') },
    ],
    ['of what is called MV', { name: 'MV Something', ...byNumber('9081291') }],
    [
      'of what a birth date makes no vessel',
      {
        name: 'Petronella',
        evidence: { birthDate: '1970-01-01', identifiers: [{ type: IMO_NUMBER, number: '9081291' }] },
      },
    ],
  ])('is a match under any name, asked for %s', (_, asked) => {
    const [found] = ask(asked);
    expect(found).toMatchObject({ entryId: 'test:ship', aboveThreshold: true });
    expect(found?.explanation.adjustments).toContainEqual(
      expect.objectContaining({
        kind: 'IDENTIFIER',
        note: 'The same IMO number, which a ship keeps under every name',
      }),
    );
    expect(found?.explanation.summary).toContain('. The same IMO number, which a ship keeps');
    const { parts, adjustments } = found?.explanation ?? { parts: [], adjustments: [] };
    const sum = [...parts, ...adjustments].reduce((total, { contribution }) => total + contribution, 0);
    expect(sum).toBeCloseTo(found?.score ?? 0, 9);
    const exhaustive = index.searchExhaustively({ revision: 1, limit: 5, ...asked })[0];
    expect(found).toEqual(exhaustive);
  });

  it('scores more where the name agrees as well', () => {
    const renamed = ask({ name: 'Petronella', ...byNumber('9081291', IMO_NUMBER) })[0];
    const called = ask({ name: 'Ocean Heren', ...byNumber('9081291', IMO_NUMBER) })[0];
    expect(called?.score).toBeGreaterThan(renamed?.score ?? 1);
  });

  it.each<[string, string, Asked]>([
    ['an ordinary number of seven digits', 'ship', { name: 'Petronella', ...byNumber('9081291') }],
    ['one of another type', 'ship', { name: 'MV Something', ...byNumber('9081291', PASSPORT) }],
    [
      'one of an organisation asked for',
      'ship',
      { name: 'MV Something', kind: PartyKind.ORGANIZATION, ...byNumber('9081291') },
    ],
    ['one of a company called after a ship', 'ship', { name: 'MV Something Ltd', ...byNumber('9081291') }],
    ...['Ship Supply Trading', 'Tanker Management Group', 'Ship AS', 'MV Something AS Oslo'].map(
      (name): [string, string, Asked] => [
        `one of ${name}, a company`,
        'ship',
        { name, ...byNumber('9081291') },
      ],
    ),
    ...[{ birthDate: '1970-05-01' }, { birthPlace: 'Chennai' }, { gender: Gender.MALE }].map(
      (born): [string, string, Asked] => [
        `one of a person whose initials are those of a ship, with ${Object.keys(born).join()}`,
        'ship',
        { name: 'M. V. Subramanian', evidence: { ...born, identifiers: [{ number: '9081291' }] } },
      ],
    ),
    ['a wrong check digit', 'misprinted', { name: 'Petronella', ...byNumber('9081292', IMO_NUMBER) }],
    ['a person’s number', 'person', { name: 'MV Something', ...byNumber('9116412', IMO_NUMBER) }],
    ['a company’s number', 'owner', { name: 'MV Something', ...byNumber('9005235', IMO_NUMBER) }],
    [
      'a vessel’s number of another type',
      'registered',
      { name: 'MV Something', ...byNumber('9187629', IMO_NUMBER) },
    ],
    ['one that only looks like it', 'ship', { name: 'MV Something', ...byNumber('908129I', IMO_NUMBER) }],
  ])('is a suggestion as before for %s', (_, reference, asked) => {
    const found = ask(asked).find(({ entryId }) => entryId === `test:${reference}`);
    expect(found).toMatchObject({ aboveThreshold: false });
  });

  it('is not one of two that are typed as one', () => {
    expect(ask({ name: 'Petronella', ...byNumber('9081291, 9187629', IMO_NUMBER) })).toEqual([]);
  });

  it('is not looked for in a name that nobody says is a vessel’s', () => {
    expect(ask({ name: 'Petronella 9081291' })).toEqual([]);
  });

  it('is not cut out of a longer one', () => {
    expect(ask({ name: 'Petronella IMO9081291A' })).toEqual([]);
  });
});
