import { emptyEntryDraft, type EntryDraft } from '../../model/entry-draft';
import { AliasKind, AliasStrength } from '../../model/enums';
import type { OfacRow } from './csv-rows';
import { addListingDates } from './listing-dates';
import { addressDraft } from './ofac-address';
import { aliasDraft, aliasKind, partyKind } from './ofac-names';
import { ofacText } from './ofac-text';
import { designationsOf } from './programs';
import { addRemarks } from './remarks';
import { rolesOf } from './roles';
import { addVesselInfo } from './vessel-info';

/** Everything the flat files say of one entry. */
export interface CsvEntry {
  readonly row: OfacRow;
  readonly aliases: readonly OfacRow[];
  readonly addresses: readonly OfacRow[];
  /** The remark whole, where the comments file continues it. */
  readonly remark: string | undefined;
  /** The remark goes on past the 1,000 characters that the file has room for, and no continuation is there. */
  readonly remarkCut: boolean;
}

/** The draft of an entry, or undefined where it has no name. */
export function csvEntryDraft(entry: CsvEntry, isName: (name: string) => boolean): EntryDraft | undefined {
  const { row } = entry;
  const [name, type, programs, title, callSign, vesselType, tonnage, grossTonnage, flag, owner] = row.fields
    .slice(1)
    .map(ofacText);
  if (name === undefined) return undefined;
  const draft = emptyEntryDraft(row.id, partyKind(type), row.locator);
  draft.aliases.push(
    aliasDraft(draft.kind, { name, kind: AliasKind.PRIMARY, strength: AliasStrength.STRONG }),
  );
  draft.designations.push(...designationsOf(splitPrograms(programs)));
  draft.roles.push(...rolesOf(title));
  addVesselInfo(draft, { callSign, type: vesselType, tonnage, grossTonnage, flag, owner });
  addAliases(draft, entry.aliases);
  addAddresses(draft, entry.addresses);
  const remark = ofacText(entry.remark);
  if (remark !== undefined) addRemarks(draft, remark, { isName, cut: entry.remarkCut });
  addListingDates(draft);
  return draft;
}

/** `SDGT] [SYRIA` as the column prints several tags. */
function splitPrograms(printed: string | undefined): string[] {
  return printed?.split(/\]\s*\[/) ?? [];
}

function addAliases(draft: EntryDraft, rows: readonly OfacRow[]): void {
  for (const { fields, locator } of rows) {
    const [kind, name, note] = fields.slice(2).map(ofacText);
    if (name === undefined) continue;
    const alias = { name, kind: aliasKind(kind) ?? AliasKind.AKA, strength: AliasStrength.STRONG, locator };
    draft.aliases.push({ ...aliasDraft(draft.kind, alias), ...(note === undefined ? {} : { note }) });
  }
}

function addAddresses(draft: EntryDraft, rows: readonly OfacRow[]): void {
  for (const { fields, locator } of rows) {
    const [street, cityLine, country, note] = fields.slice(2).map(ofacText);
    const address = addressDraft({ street: [street], cityLine, country, note, locator });
    if (address !== undefined) draft.addresses.push(address);
  }
}
