import { type Culture, words } from './culture';
import { surname } from './generate-person';
import type { SeededRandom } from './seeded-random';

const BRANCHES =
  words(`Trading Shipping Oil Gas Petroleum Construction Engineering Bank Investment Holding Mining Steel
  Aviation Logistics Electronics Technologies Petrochemical Insurance Exchange Foundation Media Pharmaceutical Chemical
  Machinery Energy Marine Transport Telecommunications Agricultural Industrial Commercial General International Global
  National Export Import Services Systems Research Development Defense Optical Aerospace`);

const FORMS: Readonly<Record<string, readonly string[]>> = {
  RU: ['OOO', 'AO', 'PAO', 'LLC', 'JSC', 'Limited Liability Company'],
  IR: ['Company', 'Co.', 'PJS', 'Company (Private Joint Stock)', 'Group'],
  CN: ['Co., Ltd.', 'Limited', 'Company Limited', 'Corporation'],
  MX: ['S.A. de C.V.', 'S. de R.L. de C.V.'],
  CO: ['S.A.', 'Ltda.', 'S.A.S.', 'y Cia. S. en C.'],
  DE: ['GmbH', 'AG', 'GmbH & Co. KG'],
};
const OTHER_FORMS = [
  'Ltd.',
  'Limited',
  'LLC',
  'Inc.',
  'Company',
  'Co.',
  'Corporation',
  'Group',
  'FZE',
  'SARL',
  'd.o.o.',
];

const SHIPS =
  words(`Star Queen Sea Ocean Pearl Lady Captain Spirit Hope Victory Dream Fortune Glory Princess Sun Moon
  Horizon Eagle Falcon Lion Tulip Rose Amber Coral Polaris Aurora Orion Phoenix Sky Wind Wave Bright Golden Silver New`);

/** An invented company or other body: a proper word or two, a line of business or two, most often a legal form. */
export function generateCompanyName(culture: Culture, random: SeededRandom): string {
  const country = random.pick(culture.countries);
  const proper = random.chance(0.25)
    ? [surname(culture, random), surname(culture, random)]
    : [surname(culture, random)];
  const branches = Array.from({ length: 1 + random.below(3) }, () =>
    random.chance(0.7) ? random.pick(BRANCHES) : random.pickSkewed(BRANCHES),
  );
  const form = random.chance(0.75) ? [random.pick(FORMS[country] ?? OTHER_FORMS)] : [];
  return [...proper, ...new Set(branches), ...form].join(' ');
}

/** An invented ship: one or two words, sometimes a number, seldom a surname. */
export function generateVesselName(culture: Culture, random: SeededRandom): string {
  const first = random.chance(0.5) ? surname(culture, random) : random.pick(SHIPS);
  const second = random.chance(0.5) ? [random.pick(SHIPS)] : [];
  const number = random.chance(0.3) ? [String(1 + random.below(99))] : [];
  return [first, ...second, ...number].join(' ').toUpperCase();
}
