import type { Culture } from './culture';
import type { SeededRandom } from './seeded-random';

/** The parts of an invented person's name, in the order their culture writes them. */
export interface PersonName {
  readonly given: readonly string[];
  readonly surnames: readonly string[];
  readonly surnameFirst: boolean;
}

/** Most surnames on a list stand on it once; this share of them is made up rather than taken from the table. */
const INVENTED_SURNAMES = 0.5;

/** Invents a person's name of a culture. */
export function generatePersonName(culture: Culture, random: SeededRandom): PersonName {
  const woman = random.chance(0.12);
  const given = () => random.pickSkewed(woman ? culture.women : culture.men);
  const father = () => random.pickSkewed(culture.men);
  switch (culture.shape) {
    case 'given-surname':
      return name(random.chance(0.25) ? [given(), given()] : [given()], [surname(culture, random)]);
    case 'patronymic':
      return name([given(), patronymic(father(), woman)], [feminine(surname(culture, random), woman)]);
    case 'chain':
      return name(chain(given, father, random), [articled(surname(culture, random), culture, random)]);
    case 'surname-first':
      return {
        ...name([`${given()}${joint(random)}${lower(given())}`], [surname(culture, random)]),
        surnameFirst: true,
      };
    case 'two-surnames':
      return name(random.chance(0.5) ? [given(), given()] : [given()], [
        surname(culture, random),
        ...(random.chance(0.8) ? [surname(culture, random)] : []),
      ]);
    case 'mononym-prone':
      return random.chance(0.3)
        ? name([surname(culture, random)], [])
        : name([given()], [surname(culture, random)]);
  }
}

/** A surname of the culture: a usual one, or one made of its syllables. */
export function surname(culture: Culture, random: SeededRandom): string {
  if (!random.chance(INVENTED_SURNAMES)) return random.pickSkewed(culture.surnames);
  const count = culture.shape === 'surname-first' ? 1 : 1 + random.below(3);
  const body = Array.from({ length: count }, () => random.pick(culture.syllables)).join('');
  const whole = body + random.pick(culture.surnameEndings);
  return whole.charAt(0).toUpperCase() + whole.slice(1).toLowerCase();
}

function name(given: readonly string[], surnames: readonly string[]): PersonName {
  return { given, surnames, surnameFirst: false };
}

function chain(given: () => string, father: () => string, random: SeededRandom): string[] {
  const link = random.chance(0.15) ? [random.pick(['bin', 'ibn', 'Ould', 'ben'])] : [];
  const grandfather = random.chance(0.3) ? [father()] : [];
  return random.chance(0.7) ? [given(), ...link, father(), ...grandfather] : [given()];
}

function articled(family: string, { id }: Culture, random: SeededRandom): string {
  return id === 'arabic' && random.chance(0.6) ? `${random.pick(['al', 'Al', 'el'])}-${family}` : family;
}

function joint(random: SeededRandom): string {
  return random.pick(['', '-', ' ']);
}

function lower(word: string): string {
  return word.toLowerCase();
}

function patronymic(father: string, woman: boolean): string {
  const stem = father.replace(/(?:[iy]|[ao])$/, '');
  const soft = stem !== father;
  return stem + (soft ? 'ye' : 'o') + (woman ? 'vna' : 'vich');
}

function feminine(family: string, woman: boolean): string {
  if (!woman) return family;
  return /(?:ov|ev|in)$/.test(family) ? `${family}a` : family.replace(/sky$/, 'skaya');
}
