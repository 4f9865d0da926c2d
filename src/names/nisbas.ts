import { scriptOf } from './script';

/** Letters of the shortest Latin name that a surname is made of: Md, a short form, makes none. */
const SHORTEST = 4;
const ENDS_IN_CONSONANT = /[^aeiouyh]$/;

/**
 * The surnames that a Muslim name's spellings make with a last i: Karimi of Karim, محمدی of محمد. They are as many names as
 * the names are, Karimi and Karami, Mohammadi and Mahmoudi, and are spelled in as many ways. None for a name that is written
 * in no Arabic letters, or in Hebrew or Greek ones as well, which Christians and Jews bear in other forms.
 */
export function nisbasOf(spellings: readonly string[]): readonly string[] {
  const scripts = new Set(spellings.map(scriptOf));
  if (!scripts.has('Arab') || scripts.has('Hebr') || scripts.has('Grek')) return [];
  return spellings.flatMap((spelling) => {
    if (scriptOf(spelling) === 'Arab') return [`${spelling}ي`];
    return spelling.length >= SHORTEST && ENDS_IN_CONSONANT.test(spelling) ? [`${spelling}i`] : [];
  });
}
