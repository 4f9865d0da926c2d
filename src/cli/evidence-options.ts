import type { Command } from 'commander';
import type { Gender } from '../model/enums';
import {
  birthDateOption,
  countryOption,
  GENDERS,
  genderOption,
  MORE_THAN_ONCE,
  repeated,
  textOption,
} from './option-values';

/** What is known of the subject beside the name. */
export interface EvidenceFlags {
  readonly born?: string;
  readonly birthPlace?: string;
  readonly gender?: Gender;
  readonly nationality?: string[];
  readonly identifier?: string[];
}

/** Options that say what is known of the subject beside the name. */
export function evidenceOptions(command: Command): Command {
  return command
    .option(
      '--born <date>',
      'birth date as evidence: 1994, 1994-10, 1994-10-28 or 28 Oct 1994',
      birthDateOption('--born'),
    )
    .option('--birth-place <place>', 'a town or region of birth, as evidence: Kandahar')
    .option('--gender <gender>', `gender as evidence: ${GENDERS}`, genderOption('--gender'))
    .option(
      '--nationality <country>',
      `a country the subject is tied to, as evidence: AF, AFG or Afghanistan; ${MORE_THAN_ONCE}`,
      repeated(countryOption('--nationality')),
    )
    .option(
      '--identifier <number>',
      `number of a passport or other document, as evidence; ${MORE_THAN_ONCE}`,
      repeated(textOption),
    );
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
