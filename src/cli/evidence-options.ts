import type { Command } from 'commander';
import { Gender } from '../model/enums';
import { DesignataError } from '../model/errors';
import { partialDayOption } from './day';
import { collect } from './scope-options';

const GENDERS = Object.values(Gender).map((gender) => gender.toLowerCase());

/** What is known of the subject beside the name. */
export interface EvidenceFlags {
  readonly born?: string;
  readonly birthPlace?: string;
  readonly gender?: string;
  readonly nationality?: string[];
  readonly identifier?: string[];
}

/** Options that say what is known of the subject beside the name. */
export function evidenceOptions(command: Command): Command {
  return command
    .option(
      '--born <date>',
      'birth date as evidence: YYYY, YYYY-MM or YYYY-MM-DD',
      partialDayOption('--born'),
    )
    .option('--birth-place <place>', 'a town or region of birth, as evidence: Kandahar')
    .option('--gender <gender>', `gender as evidence: ${GENDERS.join(', ')}`, genderOption)
    .option('--nationality <code>', 'a country the subject is tied to, as evidence: AF', collect)
    .option('--identifier <number>', 'number of a passport or other document, as evidence', collect);
}

/** The options as the API's `EvidenceInput`. */
export function evidenceVariables(flags: EvidenceFlags): Record<string, unknown> {
  const { born, birthPlace, gender, nationality, identifier } = flags;
  return {
    ...(born === undefined ? {} : { birthDate: born }),
    ...(birthPlace === undefined ? {} : { birthPlace }),
    ...(gender === undefined ? {} : { gender }),
    ...(nationality === undefined ? {} : { countries: nationality }),
    ...(identifier === undefined ? {} : { identifiers: identifier.map((number) => ({ number })) }),
  };
}

function genderOption(text: string): string {
  if (GENDERS.includes(text.toLowerCase())) return text.toUpperCase();
  throw new DesignataError(
    'BAD_USER_INPUT',
    `--gender: expected one of ${GENDERS.join(', ')}, came ${text}.`,
  );
}
