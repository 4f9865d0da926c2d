import { AliasKind, AliasStrength, PartyKind } from '../../../src/model/enums';
import type { IndexedEntry } from '../../../src/matching/indexed-entry';
import { entryOf, type NameRow } from './entry-of';
import type { Culture } from './culture';
import { EASTERN_CULTURES } from './cultures-east';
import { WESTERN_CULTURES } from './cultures-west';
import { cyrillicSpelling } from './cyrillic-spelling';
import { generateCompanyName, generateVesselName } from './generate-body';
import { generatePersonName, type PersonName } from './generate-person';
import { mistypeName, reorderName, respellName } from './respell-name';
import { SeededRandom } from './seeded-random';

/**
 * Invented list entries with at least `names` names, the same for the same seed. Kinds, names for each entry, words
 * for each name and the share of words that occur once are near those of the SDN list; nobody in it exists.
 */
export function generateEntries(names: number, seed: number): IndexedEntry[] {
  const random = new SeededRandom(seed);
  const entries: IndexedEntry[] = [];
  for (let count = 0; count < names;) {
    const entry = generateEntry(String(entries.length + 1), random);
    entries.push(entry);
    count += entry.names.length;
  }
  return entries;
}

const CULTURES = [...EASTERN_CULTURES, ...WESTERN_CULTURES];
const TOTAL_WEIGHT = CULTURES.reduce((sum, { weight }) => sum + weight, 0);
/** Names of an entry beside the primary one, as the SDN list spreads them. */
const ALIAS_COUNTS = [0, 0, 0, 0, 1, 1, 1, 2, 2, 3, 4, 7];

function generateEntry(reference: string, random: SeededRandom): IndexedEntry {
  const culture = pickCulture(random);
  const kind = pickKind(random);
  const { primary, variant } = namesOf(kind, culture, random);
  const aliases = Array.from({ length: random.pick(ALIAS_COUNTS) }, variant);
  const year = 1940 + random.below(65);
  return entryOf({
    list: 'generated',
    reference,
    kind,
    names: [
      nameRow(primary, AliasKind.PRIMARY),
      ...[...new Set(aliases)].map((name) => nameRow(name, AliasKind.AKA)),
    ],
    birthDates: kind === PartyKind.INDIVIDUAL && random.chance(0.85) ? [birthDate(year, random)] : [],
    countries: [random.pick(culture.countries)],
    identifiers: [],
  });
}

function pickCulture(random: SeededRandom): Culture {
  let at = random.next() * TOTAL_WEIGHT;
  return CULTURES.find(({ weight }) => (at -= weight) < 0) ?? random.pick(CULTURES);
}

function pickKind(random: SeededRandom): PartyKind {
  const at = random.next();
  if (at < 0.49) return PartyKind.INDIVIDUAL;
  return at < 0.95 ? PartyKind.ORGANIZATION : PartyKind.VESSEL;
}

function namesOf(kind: PartyKind, culture: Culture, random: SeededRandom) {
  if (kind === PartyKind.INDIVIDUAL) {
    const name = generatePersonName(culture, random);
    return { primary: listedForm(name), variant: () => personVariant(name, culture, random) };
  }
  const make = kind === PartyKind.VESSEL ? generateVesselName : generateCompanyName;
  const primary = make(culture, random);
  return {
    primary,
    variant: () => (random.chance(0.4) ? make(culture, random) : respellName(primary, random)),
  };
}

/** `SURNAME, Given names`, as OFAC prints people. */
function listedForm({ given, surnames, surnameFirst }: PersonName): string {
  const family = surnames.join(' ').toUpperCase();
  if (family === '') return given.join(' ').toUpperCase();
  return surnameFirst ? `${family} ${given.join(' ')}` : `${family}, ${given.join(' ')}`;
}

function personVariant(name: PersonName, culture: Culture, random: SeededRandom): string {
  const full = [...name.given, ...name.surnames].join(' ');
  const at = random.next();
  if (culture.shape === 'patronymic' && at < 0.25) return cyrillicSpelling(full);
  if (at < 0.5) return respellName(listedForm(name), random);
  if (at < 0.65) return respellName(respellName(full, random), random);
  if (at < 0.75) return [name.given[0], ...name.surnames.slice(0, 1)].join(' ');
  if (at < 0.83) return reorderName(full, random);
  if (at < 0.87) return mistypeName(full, random);
  return listedForm(generatePersonName(culture, random));
}

function birthDate(year: number, random: SeededRandom): string {
  if (random.chance(0.3)) return String(year);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${year}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`;
}

function nameRow(name: string, kind: AliasKind): NameRow {
  return { name, kind, strength: AliasStrength.STRONG };
}
