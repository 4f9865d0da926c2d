import { stringify } from 'csv-stringify/sync';
import { AliasKind, AliasStrength } from '../../model/enums';
import type { EntrySnapshot, FactSnapshot } from '../../registry/reading/snapshot-reads';

type Column = (entry: EntrySnapshot) => string;

/** Several values in one cell are parted like this. */
const SEPARATOR = ' | ';

/** The flat shape: one row an entry. Columns are only ever added at the end. */
const COLUMNS: Readonly<Record<string, Column>> = {
  entry: (entry) => entry.id,
  list: (entry) => entry.list,
  reference: (entry) => entry.reference,
  kind: (entry) => entry.kind,
  party: (entry) => entry.party,
  name: (entry) => names(entry, (alias) => alias['kind'] === AliasKind.PRIMARY),
  aliases: (entry) =>
    names(
      entry,
      (alias) => alias['kind'] !== AliasKind.PRIMARY && alias['strength'] === AliasStrength.STRONG,
    ),
  weak_aliases: (entry) => names(entry, (alias) => alias['strength'] === AliasStrength.WEAK),
  birth_dates: (entry) => cell(entry, 'birth_date', 'text'),
  birth_places: (entry) => cell(entry, 'birth_place', 'text'),
  nationalities: (entry) => cell(entry, 'nationality', 'countryText'),
  addresses: (entry) => cell(entry, 'address', 'text'),
  identifiers: (entry) =>
    values(entry, 'identifier', (fact) => `${text(fact, 'typeText')}: ${text(fact, 'number')}`),
  roles: (entry) => cell(entry, 'role', 'text'),
  authorities: (entry) => cell(entry, 'designation', 'authorityId'),
  programs: (entry) =>
    values(entry, 'designation', (fact) => (fact['programIds'] as string[]).join(SEPARATOR)),
  designated_on: (entry) => cell(entry, 'designation', 'designatedOn'),
  listed_on: (entry) => cell(entry, 'designation', 'listedOn'),
  measures: (entry) => values(entry, 'designation', (fact) => (fact['measures'] as string[]).join(SEPARATOR)),
  /** Who is only named in a source, such as the press, stands among the others. */
  status: (entry) => ((entry.facts.get('designation') ?? []).length > 0 ? 'DESIGNATED' : 'NOT_DESIGNATED'),
};

/** A semicolon or tab before what begins a formula. */
const BEHIND_OTHER_SEPARATOR = /[;\t][\s"]*(?=[=+\-@])/g;

/** The row of column names, line end included. */
export function csvHeader(): string {
  return stringify([Object.keys(COLUMNS)]);
}

/**
 * One entry as a CSV row (RFC 4180), without its line end. What a spreadsheet would take for a formula gets an apostrophe
 * before it: names on these lists are written by people who would try. That is so at the beginning of a cell, and behind
 * what parts cells where the reader's settings are others (OWASP, CSV injection).
 */
export function csvRow(entry: EntrySnapshot): string {
  const row = Object.values(COLUMNS).map((column) => column(entry).replace(BEHIND_OTHER_SEPARATOR, "$&'"));
  return stringify([row], { escape_formulas: true }).slice(0, -1);
}

function names(entry: EntrySnapshot, wanted: (alias: FactSnapshot) => boolean): string {
  const aliases = (entry.facts.get('alias') ?? []).filter(wanted);
  return aliases.map((alias) => text(alias, 'name')).join(SEPARATOR);
}

function cell(entry: EntrySnapshot, table: string, property: string): string {
  return values(entry, table, (fact) => text(fact, property));
}

function values(entry: EntrySnapshot, table: string, value: (fact: FactSnapshot) => string): string {
  const all = (entry.facts.get(table) ?? []).map(value).filter((present) => present !== '');
  return [...new Set(all)].join(SEPARATOR);
}

function text(fact: FactSnapshot, property: string): string {
  const value = fact[property];
  return typeof value === 'string' ? value : '';
}
