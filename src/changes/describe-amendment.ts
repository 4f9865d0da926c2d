import { Designation } from '../model/designation';
import type { Fact } from '../model/fact';
import type { FactChanges } from '../registry/reading/fact-reads';
import { FACT_KINDS } from '../registry/writing/fact-kinds';
import { describeFact, inWords, programTag, quoted, shortened } from './describe-fact';

/**
 * What a revision did to the facts of an entry that stays, one phrase each: `alias "X" added`, `program SDGT removed`.
 * A fact is never edited, so that a changed one comes as one removed and one added: where the two are told by the same
 * words, or are the entry's only designation, the phrase says what changed in it.
 */
export function describeAmendment({ added, removed }: FactChanges): string[] {
  const { pairs, unpaired } = paired(added, removed);
  const [acts, others] = [pairs.filter(isOfAct), pairs.filter((pair) => !isOfAct(pair))];
  const ofActs = acts.flatMap(([before, after]) => differences(before, after));
  return [
    ...ofActs.filter((phrase) => !BOOKKEEPING.test(phrase)),
    ...unpaired.added.map((fact) => `${describeFact(fact)} added`),
    ...unpaired.removed.map((fact) => `${describeFact(fact)} removed`),
    ...others.flatMap(([before, after]) => differences(before, after)),
    ...ofActs.filter((phrase) => BOOKKEEPING.test(phrase)),
  ];
}

/** What lists say of themselves at every amendment comes last: who is sanctioned for what must not be cut for it. */
const BOOKKEEPING = /^(amended on|note) /;

type Pair = readonly [before: Fact, after: Fact];

function isOfAct([before]: Pair): boolean {
  return isDesignation(before);
}

function paired(
  added: readonly Fact[],
  removed: readonly Fact[],
): { pairs: Pair[]; unpaired: { added: Fact[]; removed: Fact[] } } {
  const onlyDesignation = [added, removed].every((facts) => facts.filter(isDesignation).length === 1);
  const key = (fact: Fact): string =>
    onlyDesignation && isDesignation(fact) ? 'designation' : describeFact(fact);
  const waiting = new Map<string, Fact[]>();
  for (const fact of removed) waiting.set(key(fact), [...(waiting.get(key(fact)) ?? []), fact]);
  const pairs: Pair[] = [];
  const rest = added.filter((after) => {
    const before = waiting.get(key(after))?.shift();
    if (before !== undefined) pairs.push([before, after]);
    return before === undefined;
  });
  const left = new Set([...waiting.values()].flat());
  return { pairs, unpaired: { added: rest, removed: removed.filter((fact) => left.has(fact)) } };
}

function differences(before: Fact, after: Fact): string[] {
  const kind = FACT_KINDS.find(({ entity }) => after instanceof entity);
  const changed = (kind?.properties ?? []).flatMap((property) =>
    differencesIn(property, valueOf(before, property), valueOf(after, property)),
  );
  if (changed.length === 0) return [`${describeFact(after)} now by another source`];
  return isDesignation(after)
    ? changed
    : changed.map((difference) => `${describeFact(after)}: ${difference}`);
}

function differencesIn(property: string, before: unknown, after: unknown): string[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (isTexts(before) && isTexts(after)) {
    const phrases = (texts: string[], others: string[], what: string): string[] =>
      texts.filter((text) => !others.includes(text)).map((text) => `${itemOf(property, text)} ${what}`);
    const found = [...phrases(after, before, 'added'), ...phrases(before, after, 'removed')];
    return found.length > 0 ? found : [`${inWords(property)} in another order`];
  }
  const name = inWords(property.replace(/Id$/, ''));
  const [was, is] = [shown(before), shown(after)];
  if (was === undefined || is === undefined) return [`${name} changed`];
  if (was === null || is === null)
    return [`${name} ${was ?? is ?? ''} ${was === null ? 'added' : 'removed'}`];
  return [`${name} ${is} (was ${was})`];
}

function itemOf(property: string, text: string): string {
  if (property === 'programIds') return `program ${programTag(text)}`;
  return `${property === 'measures' ? 'measure' : inWords(property)} ${quoted(text)}`;
}

/** A single word, a code or a date as it is, other text in quotation marks; undefined for what is long or no text. */
function shown(value: unknown): string | null | undefined {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value !== 'string' || shortened(value) !== value) return undefined;
  return /^[\w:.-]+$/.test(value) ? value : quoted(value);
}

function valueOf(fact: Fact, property: string): unknown {
  return (fact as unknown as Readonly<Record<string, unknown>>)[property];
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function isDesignation(fact: Fact): fact is Designation {
  return fact instanceof Designation;
}
