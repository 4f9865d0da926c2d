/** How the names of one naming culture are put together. Tables are ordered, the most usual first. */
export interface Culture {
  readonly id: string;
  /** ISO codes of countries its bearers are listed under. */
  readonly countries: readonly string[];
  /** Share among listed people, relative to the other cultures. */
  readonly weight: number;
  readonly men: readonly string[];
  readonly women: readonly string[];
  readonly surnames: readonly string[];
  /** What rare surnames are made of: most surnames of a list stand in no table of usual ones. */
  readonly syllables: readonly string[];
  readonly surnameEndings: readonly string[];
  readonly shape: NameShape;
}

/**
 * `given-surname`: two parts, sometimes a middle given name. `patronymic`: an -ovich name between. `chain`: given name,
 * father's, grandfather's, then a family name with its article. `surname-first`: one-syllable surname, then a given
 * name of one or two syllables. `two-surnames`: father's and mother's. `mononym-prone`: often a single name.
 */
export type NameShape =
  'given-surname' | 'patronymic' | 'chain' | 'surname-first' | 'two-surnames' | 'mononym-prone';

/** A table written as one line of words. */
export function words(line: string): readonly string[] {
  return line.trim().split(/\s+/);
}
