import { PATRONYMIC_STEMS } from './data/east-slavic-names';

/** The father's name by how a patronymic of it may begin: its place in the table. */
const fathers = new Map(
  PATRONYMIC_STEMS.flatMap((line, father) => line.split(' ').map((stem) => [stem, father] as const)),
);
/** How many there are, so that sons and daughters can be numbered apart. */
export const FATHERS = PATRONYMIC_STEMS.length;

/** What sons' names end in: Russian -ovich, -evich, Ukrainian -ovych, Belarusian -avich, as English, French, German and Swedish papers write them. */
const SON = /^(.{2,}?)[iyj'-]{0,3}[oea]v(?:[iy]t?s?ch|[iy]tj|ici)$/;
/** What daughters' names end in: Russian -ovna, -evna, Ukrainian -ivna, Belarusian -auna, -euna. */
const DAUGHTER = /^(.{2,}?)[iyj'-]{0,3}(?:[oea][vuw]|iv)na$/;

/**
 * Which patronymic a word in Latin letters is: the same number for a Russian, a Ukrainian and a Belarusian form of it, and another for a
 * daughter. Undefined for any other word.
 */
export function patronymicOf(latin: string): number | undefined {
  const son = SON.exec(latin);
  const daughter = son ? null : DAUGHTER.exec(latin);
  const stem = (son ?? daughter)?.[1];
  const father = stem === undefined ? undefined : fathers.get(stem);
  if (father === undefined) return undefined;
  return son ? father : FATHERS + father;
}
