import type { Alias, NamePart } from '../../model/alias';
import { AliasKind, NamePartKind } from '../../model/enums';

/** The order in which people say the parts of a name. Titles are left out: they are roles. */
const SPOKEN_ORDER: readonly NamePartKind[] = [
  NamePartKind.GIVEN,
  NamePartKind.MIDDLE,
  NamePartKind.PATRONYMIC,
  NamePartKind.SURNAME,
  NamePartKind.MATERNAL,
  NamePartKind.SUFFIX,
];

/**
 * The one name to show for a party, out of its aliases in the order of its entries: its primary name, in Latin script
 * where a list gives one, with the parts in spoken order where a list tells them apart (`GHAFARI, Sanaullah` becomes
 * `Sanaullah Ghafari`). Undefined without any alias.
 */
export function displayName(aliases: readonly Alias[]): string | undefined {
  const primary = aliases.filter((alias) => alias.kind === AliasKind.PRIMARY);
  const candidates = primary.length > 0 ? primary : aliases;
  const latin = candidates.filter((alias) => alias.script === 'Latn');
  const readable = latin.length > 0 ? latin : candidates;
  const best = readable.find((alias) => isInParts(alias)) ?? readable[0];
  return best === undefined ? undefined : isInParts(best) ? spoken(best.parts) : best.name;
}

/** One part alone says nothing of the order: UN names and mononyms stay as printed. */
function isInParts(alias: Alias): boolean {
  return new Set(alias.parts.map((part) => part.kind)).size > 1;
}

function spoken(parts: readonly NamePart[]): string {
  return SPOKEN_ORDER.flatMap((kind) => parts.filter((part) => part.kind === kind).map(readableCase)).join(
    ' ',
  );
}

/** Lists print surnames in capitals; the suffixes III and JR are left as they are. */
function readableCase({ kind, value }: NamePart): string {
  if (kind === NamePartKind.SUFFIX || value !== value.toUpperCase()) return value;
  return value.replace(/\p{L}[\p{L}\p{M}'’]*/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}
