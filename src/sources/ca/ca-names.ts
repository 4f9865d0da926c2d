import type { AliasDraft, NamePartDraft } from '../../model/entry-draft';
import { AliasKind, AliasStrength, NamePartKind } from '../../model/enums';
import { scriptOf } from '../../names/script';
import { defined, joinText } from '../text';
import { aliasesOf, type CaName } from './ca-alias-field';
import { printedOrganization } from './ca-organization-names';

/** The names of a person from its two name columns and its packed aliases; none when both columns are empty. */
export function personAliases(
  given: string | undefined,
  printedSurname: string | undefined,
  packed: string | undefined,
): AliasDraft[] {
  if (given === undefined && printedSurname === undefined) return [];
  // `DIKIY (DIKY)` is one surname in two spellings.
  const [, surname = printedSurname, other] = /^(.+?)\s*\(([^()]+)\)$/.exec(printedSurname ?? '') ?? [];
  const primary = personAlias(given, surname, AliasKind.PRIMARY);
  const spelling = other === undefined ? [] : [personAlias(given, other, AliasKind.SPELLING_VARIANT)];
  return withOthers([primary, ...spelling], aliasesOf(packed, true), true);
}

function personAlias(given: string | undefined, surname: string | undefined, kind: AliasKind): AliasDraft {
  const name = joinText([given, surname], ' ') ?? '';
  const parts: NamePartDraft[] = [];
  if (given !== undefined) parts.push({ kind: NamePartKind.GIVEN, value: given });
  if (surname !== undefined) parts.push({ kind: NamePartKind.SURNAME, value: surname });
  return { name, kind, strength: AliasStrength.STRONG, script: scriptOf(name), parts };
}

/** The names of an organisation or ship from its name column, which may hold several, and its packed aliases. */
export function entityAliases(column: string | undefined, packed: string | undefined): AliasDraft[] {
  const printed = column?.replace(/;$/, '');
  if (printed === undefined) return [];
  const { name, others, french } = printedOrganization(printed);
  const originalText = name === printed ? undefined : printed;
  const primary = defined({
    name,
    kind: AliasKind.PRIMARY,
    strength: AliasStrength.STRONG,
    script: scriptOf(name),
    originalText,
  });
  const names: CaName[] = others.map((other) => ({ name: other }));
  if (french !== undefined) names.push({ name: french, language: 'fr' });
  return withOthers([primary], [...names, ...aliasesOf(packed, false)], false);
}

function withOthers(own: readonly AliasDraft[], others: readonly CaName[], isPerson: boolean): AliasDraft[] {
  const known = new Set(own.map((alias) => alias.name));
  const aliases = [...own];
  for (const { name, language, originalText } of others) {
    if (known.has(name)) continue;
    known.add(name);
    // `Andrei` beside "Andrey Ivanov" is a spelling of the given name: by itself it identifies nobody.
    const strength = isPerson && !/\s/.test(name) ? AliasStrength.WEAK : AliasStrength.STRONG;
    aliases.push(
      defined({ name, kind: AliasKind.AKA, strength, script: scriptOf(name), language, originalText }),
    );
  }
  return aliases;
}
