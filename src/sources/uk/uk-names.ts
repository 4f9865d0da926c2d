import { AliasKind, AliasStrength, NamePartKind } from '../../model/enums';
import type { AliasDraft, NamePartDraft } from '../../model/entry-draft';
import { scriptOf } from '../../names/script';
import { defined, joinText } from '../text';

/** A name as both UK lists print it: Name 1 to Name 5 before Name 6. */
export interface UkName {
  /** Name 1 to Name 5, absent ones undefined. */
  readonly given: readonly (string | undefined)[];
  /** Name 6: an individual's surname, the whole name of anything else. */
  readonly surname: string | undefined;
  /** `Primary name`, `Prime Alias`, `Primary Name Variation`, `Alias`, `AKA`, `FKA`, in whatever case. */
  readonly type: string | undefined;
  /** `Good quality a.k.a`, `Low quality`. */
  readonly quality: string | undefined;
}

/**
 * The name as an alias, Name 1 to 6 joined; undefined for a name without any text. The lists say which part is the
 * surname, and the parts are kept for individuals who have both a Name 1 and a Name 6; an alias put into Name 6 alone
 * is a whole name there.
 */
export function ukAlias(name: UkName, isIndividual: boolean): AliasDraft | undefined {
  const whole = joinText([...name.given, name.surname], ' ');
  if (whole === undefined) return undefined;
  const strength = /\blow\b/i.test(name.quality ?? '') ? AliasStrength.WEAK : AliasStrength.STRONG;
  return defined({
    name: whole,
    kind: aliasKind(name),
    strength,
    script: scriptOf(whole),
    parts: isIndividual ? nameParts(name) : undefined,
  });
}

/** A name in its own script: a spelling of the primary name. */
export function nonLatinAlias(name: string, note?: string): AliasDraft {
  return defined({
    name,
    kind: AliasKind.SPELLING_VARIANT,
    strength: AliasStrength.STRONG,
    script: scriptOf(name),
    note,
  });
}

/**
 * Each name once, and one primary: a list that marks several names as primary has its first in alphabetical order
 * taken, whatever order it prints them in, and the others are a.k.a.s.
 */
export function onePrimary(aliases: readonly AliasDraft[]): AliasDraft[] {
  const byName = new Map<string, AliasDraft>();
  for (const alias of aliases) {
    const key = `${alias.kind} ${alias.strength} ${alias.name}`;
    if (!byName.has(key)) byName.set(key, alias);
  }
  const all = [...byName.values()];
  const primary = all.filter((alias) => alias.kind === AliasKind.PRIMARY).map((alias) => alias.name);
  const chosen = primary.sort()[0];
  return all.map((alias) =>
    alias.kind === AliasKind.PRIMARY && alias.name !== chosen ? { ...alias, kind: AliasKind.AKA } : alias,
  );
}

function aliasKind(name: UkName): AliasKind {
  const type = name.type?.toLowerCase() ?? '';
  if (type.includes('variation')) return AliasKind.SPELLING_VARIANT;
  if (type.startsWith('prim')) return AliasKind.PRIMARY;
  return /\bf\.?k\.?a\b/i.test(`${type} ${name.quality ?? ''}`) ? AliasKind.FKA : AliasKind.AKA;
}

function nameParts(name: UkName): NamePartDraft[] | undefined {
  const [first, ...middle] = name.given;
  if (first === undefined || name.surname === undefined) return undefined;
  return [
    { kind: NamePartKind.GIVEN, value: first },
    ...middle.flatMap((value) => (value === undefined ? [] : [{ kind: NamePartKind.MIDDLE, value }])),
    { kind: NamePartKind.SURNAME, value: name.surname },
  ];
}
