import {
  type AliasDraft,
  emptyEntryDraft,
  type EntryDraft,
  type FactDraft,
  type IdentifierDraft,
  type RemarkDraft,
} from '../../model/entry-draft';
import { AliasKind, AliasStrength, IdentifierType, PartyKind, RemarkKind } from '../../model/enums';
import { scriptOf } from '../../names/script';
import { distinctFacts } from '../distinct';
import type { Refusal } from '../source';
import type { AuColumn, AuRow } from './au-columns';
import { birthDatesOf, type DateSystem } from './au-dates';
import { auDesignations } from './au-designation';
import { addressesOf, birthPlacesOf, citizenshipsOf } from './au-places';

const KINDS: Readonly<Record<string, PartyKind>> = {
  individual: PartyKind.INDIVIDUAL,
  person: PartyKind.INDIVIDUAL,
  entity: PartyKind.ORGANIZATION,
  vessel: PartyKind.VESSEL,
  ship: PartyKind.VESSEL,
  aircraft: PartyKind.AIRCRAFT,
};

/** The rows of one reference, `2`, `2a`, `2b`, as a draft: each is a name, and repeats the facts it is listed with. */
export function mapAuEntry(
  reference: string,
  rows: readonly AuRow[],
  system: DateSystem,
): EntryDraft | Refusal {
  const first = rows[0];
  const locator = `row ${first?.number ?? 0}`;
  const kind = KINDS[first?.Type?.toLowerCase() ?? ''];
  const aliases = aliasesOf(rows);
  if (kind === undefined) {
    return { locator, reason: `${reference} is of type "${first?.Type ?? ''}", not Individual or Entity` };
  }
  if (aliases.length === 0) return { locator, reason: `${reference} has no name` };
  return {
    ...emptyEntryDraft(reference, kind, locator),
    aliases,
    designations: auDesignations(rows, system),
    birthDates: factsOf(rows, 'Date of Birth', (cell) => birthDatesOf(cell, system)),
    birthPlaces: factsOf(rows, 'Place of Birth', birthPlacesOf),
    nationalities: factsOf(rows, 'Citizenship', citizenshipsOf),
    addresses: factsOf(rows, 'Address', addressesOf),
    identifiers: factsOf(rows, 'IMO Number', imoNumberOf),
    remarks: factsOf(rows, 'Additional Information', remarkOf),
  };
}

/** The facts in a column of all rows, each once, with the row that says it first: most rows repeat the one above. */
function factsOf<T extends FactDraft>(
  rows: readonly AuRow[],
  column: AuColumn,
  read: (cell: string) => T[],
): T[] {
  const firstRows = new Map<string, AuRow>();
  for (const row of rows) {
    const cell = row[column];
    if (cell !== undefined && !firstRows.has(cell)) firstRows.set(cell, row);
  }
  return distinctFacts(
    [...firstRows].flatMap(([cell, row]) =>
      read(cell).map((fact) => ({ ...fact, locator: `row ${row.number}` })),
    ),
  );
}

function aliasesOf(rows: readonly AuRow[]): AliasDraft[] {
  const named = rows.filter((row) => row['Name of Individual or Entity'] !== undefined);
  const primary = named.find((row) => kindOfName(row) === AliasKind.PRIMARY) ?? named[0];
  const sorted = [...named.filter((row) => row === primary), ...named.filter((row) => row !== primary)];
  const aliases = new Map<string, AliasDraft>();
  for (const row of sorted) {
    const alias = toAlias(row, row === primary);
    if (!aliases.has(alias.name)) aliases.set(alias.name, alias);
  }
  return [...aliases.values()];
}

function toAlias(row: AuRow, isPrimary: boolean): AliasDraft {
  const name = row['Name of Individual or Entity'] ?? '';
  const kind = kindOfName(row);
  // Two names marked primary under one reference would be two subjects: the second is kept, and findable, as another name.
  const other = kind === AliasKind.PRIMARY ? AliasKind.AKA : kind;
  return {
    name,
    kind: isPrimary ? AliasKind.PRIMARY : other,
    strength: /^weak$/i.test(row['Alias Strength'] ?? '') ? AliasStrength.WEAK : AliasStrength.STRONG,
    script: scriptOf(name),
    locator: `row ${row.number}`,
  };
}

/** `Name Type`, printed in many spellings: `Primary Name `, `Primay Name`, `AKA`, `original Script`. */
function kindOfName(row: AuRow): AliasKind {
  const printed = row['Name Type']?.toLowerCase() ?? 'primary';
  if (printed.startsWith('prim')) return AliasKind.PRIMARY;
  if (printed.startsWith('original')) return AliasKind.SPELLING_VARIANT;
  return /^(?:formerly|previously)/.test(printed) ? AliasKind.FKA : AliasKind.AKA;
}

function imoNumberOf(number: string): IdentifierDraft[] {
  return [{ type: IdentifierType.IMO_NUMBER, typeText: 'IMO Number', number }];
}

function remarkOf(text: string): RemarkDraft[] {
  return [{ kind: RemarkKind.COMMENT, text }];
}
