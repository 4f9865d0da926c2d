import { PASSPORT_STATES } from './data/written-around';

/** The sign that fills a machine-readable line, and what it becomes in a text that was typed again. */
const FILLER = /[‹«]/g;
/** A document (P for a passport, with a letter or none), the state that issued it, surname and given names. */
const LINE =
  /^\s*([PIACV])([A-Z<])([A-Z]{3}|[A-Z]<<)([A-Z]+(?:<[A-Z]+)*)<<([A-Z]+(?:<[A-Z]+)*)(?:<[A-Z\d<]*)?\s*$/i;

/** The same of whoever has no given name, whose line is filled behind the surname; only with `P<`, which begins no name. */
const LINE_OF_ONE_NAME = /^\s*([PIACV])(<)([A-Z]{3}|[A-Z]<<)([A-Z]+(?:<[A-Z]+)*)(?:<<[<\d]*)\s*$/i;

const states: ReadonlySet<string> = new Set(PASSPORT_STATES.split(' '));

/**
 * The name in the first machine-readable line of a passport (ICAO Doc 9303-4), given names first: `P<RUSIVANOV<<IVAN<<<` is
 * IVAN IVANOV and `P<IDNSUHARTO<<<` is SUHARTO; undefined for any other text. A surname alone may begin like one, `PARUSOV<<IVAN`, so that the state must be one.
 */
export function readPassportLine(written: string): string | undefined {
  if (!written.includes('<') && !written.includes('‹')) return undefined;
  const line = written.replace(FILLER, '<');
  const [, , , state = '', surname = '', given = ''] = LINE.exec(line) ?? LINE_OF_ONE_NAME.exec(line) ?? [];
  if (!states.has(state.replaceAll('<', '').toLowerCase())) return undefined;
  return `${given} ${surname}`.replaceAll('<', ' ').trim();
}
