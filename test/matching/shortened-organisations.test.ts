import { AliasIndex } from '../../src/matching/alias-index';
import { compareNames } from '../../src/matching/compare-names';
import { DEFAULT_SETTINGS } from '../../src/matching/settings';
import { PartyKind } from '../../src/model/enums';
import { indexedPerson } from './indexed-person';

const { threshold } = DEFAULT_SETTINGS;
const score = (a: string, b: string) => compareNames(a, b, { kind: PartyKind.ORGANIZATION }).score;

describe('an organisation as payments abbreviate it', () => {
  it.each([
    ['Zarbaft Chem Ind', 'Zarbaft Chemical Industries'],
    ['Aerospace Ind Org', 'Aerospace Industries Organization'],
    ['Zarbaft Comm Bank', 'Zarbaft Commercial Bank'],
    ['Zarbaft Imp. & Exp. Co.', 'Zarbaft Import and Export Company'],
    ['Zarbaft Impex', 'Zarbaft Import Export'],
    ['Zarbaft Petro Co', 'Zarbaft Petroleum Company'],
    ['DPRK Mining Devt', 'Korea Mining Development'],
    ["Nat'l Lottery", 'National Lottery'],
    ['Min of Labor', 'Ministry of Labor'],
    ['Sci Res Inst Zarbaft', 'Scientific Research Institute Zarbaft'],
    ['Zarbaft HK Ltd', 'Zarbaft (Hong Kong) Limited'],
    ['Zarbaft Mideast FZE', 'Zarbaft Middle East FZE'],
    ['Zarbaft ME Co', 'Zarbaft Middle East Company'],
    ['Zarbaft Mar Transport', 'Zarbaft Marine Transport'],
    ['Iran Mar Zarbaft', 'Iran Maritime Zarbaft'],
    ['Zarbaft Techs GmbH', 'Zarbaft Technologies GmbH'],
    ['Zarbaft Invs Ltd', 'Zarbaft Investments Ltd'],
    ['Inv Zarbaft SA', 'Inversiones Zarbaft SA'],
    ['Com de Zarbaft SA', 'Comercializadora de Zarbaft SA'],
    ['Syrian Petr Co', 'Syrian Petroleum Company'],
    ['Zarbaft Log', 'Zarbaft Logistics'],
    ['Zarbaft Machinery JV', 'Zarbaft Machinery Joint Venture'],
    ['Zarbaft Machinery J/V', 'Zarbaft Machinery Joint Venture'],
    ['Zarbaft Shipping & Log', 'Zarbaft Shipping & Logistics'],
    ['TD Zarbaft OOO', 'Torgovy Dom Zarbaft OOO'],
    ['ТД Зарбафт', 'Zarbaft Trading House'],
    ['Zarbaft Handels GmbH', 'Zarbaft Trading GmbH'],
  ])('%s and %s are a match', (asked, listed) => {
    expect(score(asked, listed)).toBeGreaterThanOrEqual(threshold);
  });

  it.each([
    ['Kim Min Trading', 'Kim Ministry Trading'],
    ['Kim Min Trading', 'Kim Trading'],
    ['Res Zarbaft', 'Research Institute'],
    ['Perla Mar', 'Perla Marine Company'],
    ['Zarbaft Star Shipping Ltd', 'Zarbaft Enterprise Shipping Limited'],
    ['NTT', 'INT LTD'],
    ['ALC Shipping', 'Shipping Company'],
    ['AKB Trading', 'Trading Company'],
    ['NPK Group', 'Scientific Production Company'],
    ['NII Holdings', 'Research Institute Holding'],
    ['Call Me Ltd', 'Call Middle East Ltd'],
    ['Oak & Log', 'Oak Logistics'],
    ['Zarbaft Comm Bank', 'Sorkhab Commercial Bank'],
    ['Private Zarbaft', 'Zarbaft'],
    ['UE Zarbaft', 'Zarbaft'],
    ['Zarbaft EN', 'Zarbaft'],
    ['Zarbaft ZA', 'Zarbaft'],
  ])('%s and %s are none: what may be a name is read so', (asked, listed) => {
    expect(score(asked, listed)).toBeLessThan(threshold);
  });

  it('the com of a domain is no word at all', () => {
    expect(score('www.zarbaft.com', 'Zarbaft')).toBeGreaterThan(0.9);
    expect(score('Zarbaft.com', 'Zarbaft Trading')).toBeLessThan(score('Zarbaft', 'Zarbaft Trading') + 0.01);
  });
});

describe('a digit among the letters of an organisation or ship', () => {
  it.each([
    ['Z0RBAFT', 'ZORBAFT'],
    ['ZARBAFT A1R', 'ZARBAFT AIR'],
    ['A1-ZARBAFT C0MPANY', 'Al-Zarbaft Company'],
    ['ZA2BAFT', 'ZAZBAFT'],
    ['6ARBAFT LTD', 'GARBAFT LTD'],
    ['ZA1BAFT', 'ZALBAFT'],
  ])('%s is read as %s', (asked, listed) => {
    expect(score(asked, listed)).toBeGreaterThanOrEqual(threshold);
  });

  it.each([
    ['B2B Trading', 'BZB Trading'],
    ['Zarbaft 1', 'Zarbafti'],
    ['STAR18', 'STARIB'],
    ['3M', 'EM'],
  ])('%s is not %s', (asked, listed) => {
    expect(score(asked, listed)).toBeLessThan(threshold);
  });

  it('is a z or an l in names of people too', () => {
    const person = (a: string, b: string) => compareNames(a, b, { kind: PartyKind.INDIVIDUAL }).score;
    expect(person('Abdul A2iz Sorkhabi', 'Abdul Aziz Sorkhabi')).toBeGreaterThanOrEqual(0.98);
    expect(person('Ta1al Sorkhabi', 'Talal Sorkhabi')).toBeGreaterThanOrEqual(0.98);
  });
});

describe('a number that lost its space', () => {
  it.each([
    ['FU ZAR YU7876', 'FU ZAR YU 7876'],
    ['ZARBAFT RA1', 'ZARBAFT RA 1'],
    ['ZARBAFTIII', 'ZARBAFT III'],
  ])('%s is read as %s', (asked, listed) => {
    expect(score(asked, listed)).toBeGreaterThanOrEqual(0.98);
  });
});

it('parts no registration of two letters and a number', () => {
  expect(score('ZB1000', 'ZB1001')).toBeLessThan(threshold);
});

describe('who asks for a company', () => {
  const vessel = indexedPerson('vessel', ['ZARBAFTI'], { kind: PartyKind.VESSEL });
  const search = (name: string, kind?: PartyKind) =>
    AliasIndex.build([vessel]).search({ name, revision: 1, limit: 1, ...(kind && { kind }) })[0];

  it('finds a vessel of that name with 15 % less', () => {
    expect(search('Zarbafti', PartyKind.ORGANIZATION)?.score).toBeCloseTo(0.85);
    expect(search('Zarbafti', PartyKind.VESSEL)?.score).toBe(1);
    expect(search('Zarbafti')?.score).toBe(1);
  });

  it.each(['Zarbafti Trading', 'Zarbafti LLC'])('asks so by a word of companies: %s', (name) => {
    const { adjustments } = search(name)?.explanation ?? { adjustments: [] };
    expect(adjustments.map(({ kind }) => kind)).toContain('VESSEL');
  });

  it('means a vessel that is called just so, unless it says a kind', () => {
    const named = AliasIndex.build([indexedPerson('1', ['ZARBAFTI TRADING'], { kind: PartyKind.VESSEL })]);
    const score = (kind?: PartyKind) =>
      named.search({ name: 'Zarbafti Trading', revision: 1, limit: 1, ...(kind && { kind }) })[0]?.score;
    expect(score()).toBe(1);
    expect(score(PartyKind.ORGANIZATION)).toBeCloseTo(0.85);
  });

  it.each(['M/V Zarbafti', 'Zarbafti Tanker', 'Zarbafti 7'])(
    'does not ask so by that of a ship: %s',
    (name) => {
      const { adjustments } = search(name)?.explanation ?? { adjustments: [] };
      expect(adjustments.map(({ kind }) => kind)).not.toContain('VESSEL');
    },
  );
});

describe('a capital I in a word', () => {
  const person = (a: string, b: string) => compareNames(a, b, { kind: PartyKind.INDIVIDUAL }).score;

  it.each([
    ['BorisIav MiIosevic', 'Borislav Milosevic'],
    ['GhoIam Reza', 'Gholam Reza'],
    ['AIi Sorkhabi', 'Ali Sorkhabi'],
    ['IsmaiI Sorkhabi', 'Ismail Sorkhabi'],
  ])('of %s is the l of %s', (asked, listed) => {
    expect(person(asked, listed)).toBeGreaterThanOrEqual(0.98);
  });

  it('begins a name where two ran together', () => {
    expect(person('Umar BinIbrahim', 'Umar Bin Ibrahim')).toBeGreaterThanOrEqual(0.98);
  });
});
