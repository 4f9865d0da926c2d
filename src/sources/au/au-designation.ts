import type { DesignationDraft, ProgramDraft } from '../../model/entry-draft';
import { distinctFacts } from '../distinct';
import { parseDay } from '../partial-date';
import { defined, joinText } from '../text';
import type { AuRow } from './au-columns';
import { type DateSystem, serialDay } from './au-dates';

/** Laws behind the list's two halves (Department of Foreign Affairs and Trade, "The Consolidated List"). */
const UNITED_NATIONS = 'Charter of the United Nations Act 1945';
const AUTONOMOUS = ['Autonomous Sanctions Act 2011', 'Autonomous Sanctions Regulations 2011'];

/**
 * What `Committees` names: a committee of the Security Council by its resolution, or an autonomous regime. One cell
 * may name two, one after the other.
 */
export function auPrograms(cell: string | undefined): ProgramDraft[] {
  const codes = cell?.match(/\d{3,4}(?:\/\d{4})* \((?:[^()]|\([^()]*\))*\)|Autonomous \([^()]*\)|.+/g) ?? [];
  return codes.map((printed) => {
    const code = printed.trim();
    const legalBasis = code.startsWith('Autonomous') ? AUTONOMOUS : [UNITED_NATIONS];
    return { id: `au:${code}`, code, name: code, legalBasis };
  });
}

/** A legal instrument's title and nothing else, which newer listings print for their listing information. */
const INSTRUMENT =
  /^(?:Autonomous Sanctions|Charter of the United Nations) \((?!.*\blisted on\b).*\b(?:Instrument|List)\b[^.]*\b\d{4}\b(?: \(No\.? ?\d+\))?\.?$/i;

/** The designation that an entry's rows tell of: one per committee, said again beside every name. */
export function auDesignations(rows: readonly AuRow[], system: DateSystem): DesignationDraft[] {
  const committees = new Set(rows.map((row) => row.Committees));
  return distinctFacts<DesignationDraft>(
    [...committees].map((committee) => {
      const own = rows.filter((row) => row.Committees === committee);
      const texts = listingTexts(own, system);
      const instruments = distinct([
        ...own.map((row) => row['Instrument of Designation']),
        ...texts.filter((text) => INSTRUMENT.test(text)),
      ]);
      return defined({
        programs: auPrograms(committee),
        legalBasis: instruments.length > 0 ? instruments : undefined,
        ...datesOf(own, system),
        note: joinText(
          texts.filter((text) => !instruments.includes(text)),
          ' | ',
        ),
      });
    }),
  );
}

function datesOf(
  rows: readonly AuRow[],
  system: DateSystem,
): Pick<DesignationDraft, 'listedOn' | 'amendedOn'> {
  const listed = rows.flatMap((row) => listedOn(row['Listing Information'], system) ?? []);
  const controlled = rows.flatMap((row) => serialDay(row['Control Date'], system) ?? []);
  return defined({ listedOn: listed.sort()[0], amendedOn: controlled.sort().at(-1) });
}

/** The first day that the listing information says the entry was listed or designated on. */
function listedOn(cell: string | undefined, system: DateSystem): string | undefined {
  const printed = /(?<!last |re-?)\b(?:listed|designated)\b[^.;()]*?\s(\d{1,2}\s+[A-Za-z]+\.?\s+\d{4})/i.exec(
    cell ?? '',
  );
  return serialDay(cell, system) ?? parseDay(printed?.[1]);
}

/** The listing information as printed; a bare date is `listedOn` already. */
function listingTexts(rows: readonly AuRow[], system: DateSystem): string[] {
  const texts = rows.map((row) => row['Listing Information']);
  return distinct(texts).filter((text) => serialDay(text, system) === undefined);
}

function distinct(texts: readonly (string | undefined)[]): string[] {
  return [...new Set(texts.filter((text) => text !== undefined))];
}
