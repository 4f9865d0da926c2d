import { IsOptional, ValidateNested } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { MAX_QUERY_LENGTH } from '../../matching/query-limits';
import type { NameFilter, QueryEvidence } from '../../matching/search-types';
import { BIRTH_BOUNDS } from '../../model/birth-bounds';
import { Gender, IdentifierType, PartyKind } from '../../model/enums';
import { MAX_EVIDENCE_LENGTH, MAX_EVIDENCE_VALUES, type Subject } from '../../screening/search-question';
import { ArrayMaxSize, Length } from './bounds';
import { FilterValues } from './filter-values';
import { given } from './given';
import { IsCountryCode } from './is-country-code';
import { IsName } from './is-name';
import { IsPartialDate } from './is-partial-date';

@InputType({ description: 'A number the subject goes by.' })
export class IdentifierInput {
  @Field(() => IdentifierType, {
    nullable: true,
    description:
      'What kind of number it is. Numbers are compared whatever their kind; the IMO_NUMBER of a listed vessel, its check digit being right, is a match under any name.',
  })
  @IsOptional()
  type?: IdentifierType | null;

  @Field(() => String, {
    description:
      'As it stands in the document, at most 200 characters. Blanks, dashes and case do not count; fewer than four letters and digits are not compared. It is asked for as an IMO number where it is labelled so, whatever its type, and of no type where a vessel is asked for.',
  })
  @Length(1, MAX_EVIDENCE_LENGTH)
  number: string;

  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-2 of the issuing country.' })
  @IsOptional()
  @IsCountryCode()
  country?: string | null;
}

@InputType({
  description: 'What is known of the subject beside the name. Leaving something out contradicts nothing.',
})
export class EvidenceInput {
  @Field(() => String, { nullable: true, description: `YYYY, YYYY-MM or YYYY-MM-DD, ${BIRTH_BOUNDS}.` })
  @IsOptional()
  @IsPartialDate()
  birthDate?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'ISO 3166-1 alpha-2 codes of countries the subject is tied to.',
  })
  @IsOptional()
  @ArrayMaxSize(MAX_EVIDENCE_VALUES)
  @IsCountryCode({ each: true })
  countries?: string[] | null;

  @Field(() => Gender, {
    nullable: true,
    description: 'The subject’s gender. OTHER contradicts no listed gender.',
  })
  @IsOptional()
  gender?: Gender | null;

  @Field(() => [IdentifierInput], {
    nullable: true,
    description:
      'Passports, tax numbers and the like; at most 20. A number in common speaks for a match, another number against none.',
  })
  @IsOptional()
  @ArrayMaxSize(MAX_EVIDENCE_VALUES)
  @ValidateNested({ each: true })
  identifiers?: IdentifierInput[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      'A town or region in words, at most 200 characters. One in common speaks for a match, another against none; a country in common says nothing here.',
  })
  @IsOptional()
  @Length(1, MAX_EVIDENCE_LENGTH)
  birthPlace?: string | null;
}

@InputType({
  description:
    'Whom to search among, applied before the best are chosen. Values of one field are alternatives; all fields given must hold.',
})
export class SearchFilter {
  @Field(() => [PartyKind], { nullable: true, description: 'What the party must be.' })
  @FilterValues()
  kinds?: PartyKind[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Ids of lists, such as `un-sc`; an unknown one is BAD_USER_INPUT.',
  })
  @FilterValues()
  lists?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Ids of programs, such as `us:SDGT`; an unknown one is BAD_USER_INPUT.',
  })
  @FilterValues()
  programs?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'ISO 3166-1 alpha-2 codes of countries the party is tied to.',
  })
  @FilterValues()
  @IsCountryCode({ each: true })
  countries?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: `YYYY, YYYY-MM or YYYY-MM-DD, ${BIRTH_BOUNDS}. Entries that state no birth date pass.`,
  })
  @IsOptional()
  @IsPartialDate()
  birthDate?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Also those who were on a list before and no longer are.',
  })
  includeDelisted: boolean;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Also those whom a source only names, such as the press, and nobody has designated.',
  })
  includeNotDesignated: boolean;
}

@InputType({ description: 'One subject of a screening.' })
export class SubjectInput {
  @Field(() => String, { description: 'The name, in any script and order, as `search(name:)` takes it.' })
  @Length(1, MAX_QUERY_LENGTH, 'a name')
  @IsName()
  name: string;

  @Field(() => PartyKind, {
    nullable: true,
    description: 'What the subject is: lowers the score of people where it is none, and the other way round.',
  })
  @IsOptional()
  kind?: PartyKind | null;

  @Field(() => EvidenceInput, {
    nullable: true,
    description: 'What else is known of the subject, for and against each match.',
  })
  @IsOptional()
  @ValidateNested()
  evidence?: EvidenceInput | null;
}

export function subjectOf({ name, kind, evidence }: SubjectInput): Subject {
  return { name, ...given({ kind }), ...(evidence ? { evidence: evidenceOf(evidence) } : {}) };
}

export function nameFilterOf(filter: SearchFilter): NameFilter {
  return given(filter);
}

function evidenceOf({ identifiers, ...rest }: EvidenceInput): QueryEvidence {
  const numbers = identifiers?.map(({ number, ...other }) => ({ number, ...given(other) }));
  return { ...given(rest), ...(numbers === undefined ? {} : { identifiers: numbers }) };
}
