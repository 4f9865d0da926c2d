import { AliasKind, AliasStrength } from '../../model/enums';
import type { AliasDraft } from '../../model/entry-draft';
import { scriptOf } from '../../names/script';
import { defined, joinText } from '../text';
import { childText, children, type XmlElement } from '../xml';
import { printedAbbreviation, unpackAlias } from './packed-alias';
import { bornNote } from './un-dates';
import { unText } from './un-text';

/** A name's writing in another script, said in a note: `original script: Абу Банат`, `In Arabic: سيف العدل`. */
const ORIGINAL = /(?:original script|in arabic)\s*:\s*([^\p{Script=Latin};.]+)/iu;

/**
 * Every name of an entry, the primary first; empty when the record has none.
 *
 * FIRST_NAME to FOURTH_NAME joined are the primary name. They are no name parts: the list fills them in the order the
 * name is spoken, family name first for Koreans, titles among them, so which is a surname is never sure.
 * NAME_ORIGINAL_SCRIPT is the same name in its own script: a spelling variant. QUALITY `Low` is weak, `Good` and
 * `a.k.a.` strong, `f.k.a.` a former name. `previously listed as` in a note is a former entry of the list, not a
 * former name of the person, so the alias stays an a.k.a. with that note.
 */
export function unAliases(entry: XmlElement): AliasDraft[] {
  const primary = joinText(
    ['FIRST_NAME', 'SECOND_NAME', 'THIRD_NAME', 'FOURTH_NAME'].map((name) => unText(childText(entry, name))),
    ' ',
  );
  const original = unText(childText(entry, 'NAME_ORIGINAL_SCRIPT'));
  const [first, ...others] = primary === undefined ? [] : splitPrimary(primary);
  const names = [
    ...(first === undefined ? [] : [alias(first, AliasKind.PRIMARY)]),
    ...others.map((name) => alias(name, AliasKind.AKA)),
    ...(original === undefined
      ? []
      : [alias(original, first ? AliasKind.SPELLING_VARIANT : AliasKind.PRIMARY)]),
  ];
  const also = [...children(entry, 'INDIVIDUAL_ALIAS'), ...children(entry, 'ENTITY_ALIAS')].flatMap(
    aliasesOf,
  );
  const all = [...names, ...also];
  const short = entry.name === 'ENTITY' ? all.flatMap(abbreviationOf) : [];
  return names.length === 0 ? [] : onePerName([...all, ...short]);
}

/** Two companies stand in one entry, `GREAT LAKES AIR (GLA) ; GREAT LAKES BUSINESS (GLB)`: both are its names. */
function splitPrimary(primary: string): string[] {
  return primary.split(/\s*;\s*/).filter((name) => name !== '');
}

function aliasesOf(element: XmlElement): AliasDraft[] {
  const printed = unText(childText(element, 'ALIAS_NAME'));
  if (printed === undefined) return [];
  const quality = unText(childText(element, 'QUALITY'))?.toLowerCase() ?? '';
  const kind = quality.startsWith('f') ? AliasKind.FKA : AliasKind.AKA;
  const strength = quality === 'low' ? AliasStrength.WEAK : AliasStrength.STRONG;
  const printedNote = unText(childText(element, 'NOTE'));
  const note = joinText([bornNote(element), printedNote], '; ');
  const original = printedNote === undefined ? undefined : ORIGINAL.exec(printedNote)?.[1]?.trim();
  const unpacked = unpackAlias(printed);
  const names = unpacked.map((one) => ({
    ...alias(one.name, one.variant ? AliasKind.SPELLING_VARIANT : kind, strength),
    ...defined({
      note: joinText([one.note, note], '; '),
      originalText: unpacked.length > 1 || one.name !== printed ? printed : undefined,
    }),
  }));
  if (original === undefined || original === '') return names;
  return [
    ...names,
    { ...alias(original, AliasKind.SPELLING_VARIANT, strength), originalText: `${printedNote}` },
  ];
}

function abbreviationOf(full: AliasDraft): AliasDraft[] {
  const short = printedAbbreviation(full.name);
  if (short === undefined) return [];
  const kind = full.kind === AliasKind.FKA ? AliasKind.FKA : AliasKind.AKA;
  return [{ ...alias(short, kind, full.strength), originalText: full.name }];
}

function alias(name: string, kind: AliasKind, strength = AliasStrength.STRONG): AliasDraft {
  return { name, kind, strength, script: scriptOf(name) };
}

/** A name the list prints several times, each with another birth date, is one alias with all the notes. */
function onePerName(aliases: readonly AliasDraft[]): AliasDraft[] {
  const byName = new Map<string, AliasDraft[]>();
  for (const one of aliases) {
    const key = `${one.kind}\n${one.strength}\n${one.name}`;
    byName.set(key, [...(byName.get(key) ?? []), one]);
  }
  return [...byName.values()].map((same) => {
    const notes = [...new Set(same.flatMap((one) => one.note ?? []))].sort();
    return { ...same[0], ...defined({ note: joinText(notes, '; ') }) } as AliasDraft;
  });
}
