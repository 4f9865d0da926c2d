import { count } from '../model/counted';
import type { FactField } from '../registry/writing/fact-kinds';
import type { KindTurnover } from '../registry/writing/fact-turnover';
import type { Coverage } from './coverage';
import { allowed, GUARD_LIMITS } from './guard-limits';
import type { GuardedEdition } from './guards';

/** Why what the edition says of the entries that stay looks wrong, however many of them there are. */
export function oddFacts(edition: GuardedEdition): string[] {
  const odd = [
    ...amendedAtOnce(edition),
    ...lostFacts(edition),
    ...lostCoverage(edition),
    ...lostParts(edition),
  ];
  return odd.length === 0 ? [] : [...odd, ...otherReader(edition)];
}

/** A reader that words things otherwise amends whole lists; a publisher does not, from one edition to the next. */
function amendedAtOnce(edition: GuardedEdition): string[] {
  if (readOtherwise(edition)) return [];
  const { standing, amended } = edition.plan;
  const limit = allowed(standing, GUARD_LIMITS.amendedShare, GUARD_LIMITS.amendedFree);
  if (amended.length <= limit) return [];
  return [
    `It would amend ${count(amended.length)} of ${count(standing)} entries; more than ${count(limit)} at once need approval.`,
  ];
}

/**
 * Facts that go missing, or are replaced wholesale as when a column has slipped by a row. The same bytes read anew may
 * say the same in other words, but not less.
 */
function lostFacts(edition: GuardedEdition): string[] {
  const isSameFile = edition.standing.applied?.sha256 === edition.sha256;
  return Object.entries(edition.turnover).flatMap(([field, kind]: [string, KindTurnover]) => {
    const lost = isSameFile ? kind.removed - kind.added : kind.removed;
    const limit = allowed(kind.standing, GUARD_LIMITS.removedShare, GUARD_LIMITS.removedFree);
    if (lost <= limit) return [];
    const what = KINDS[field as FactField];
    return [
      `The entries that stay would lose ${count(kind.removed)} of their ${count(kind.standing)} ${what} and gain ${count(kind.added)}; more than ${count(limit)} lost at once need approval.`,
    ];
  });
}

function lostCoverage({ coverage, standing }: GuardedEdition): string[] {
  const before = standing.applied?.report['coverage'] as Coverage | null | undefined;
  if (!before) return [];
  return COVERED.flatMap(([what, part, whole]) => {
    if (before[part] < GUARD_LIMITS.coverageFree) return [];
    const was = before[part] / before[whole];
    const is = coverage[whole] === 0 ? 0 : coverage[part] / coverage[whole];
    const least = 1 - GUARD_LIMITS.coverageFall;
    if (is < was * least) return [`The share of ${what} fell from ${percent(was)} to ${percent(is)}.`];
    // Individuals that became organizations take nothing from the share of those that remain; a shrinking list is told apart.
    if (whole === 'entries' || coverage[part] >= before[part] * least) return [];
    return [`The number of ${what} fell from ${count(before[part])} to ${count(coverage[part])}.`];
  });
}

/** A file of several that did not come takes what only it says with it. */
function lostParts({ plan, standing, parts, format }: GuardedEdition): string[] {
  const before = standing.applied?.report['parts'] as readonly string[] | null | undefined;
  if (!before || standing.applied?.format !== format.id || plan.amended.length === 0) return [];
  return before
    .filter((part) => !parts.includes(part))
    .map((part) => `It came without its file of ${part}, which the edition that stands had.`);
}

function otherReader(edition: GuardedEdition): string[] {
  if (!readOtherwise(edition)) return [];
  const { format, standing } = edition;
  return [
    `It was read as ${format.id} (reader ${format.version}), and what stands as ${standing.applied?.format ?? '?'} (reader ${standing.applied?.mapperVersion ?? '?'}): that alone can word facts otherwise.`,
  ];
}

function readOtherwise({ format, standing: { applied } }: GuardedEdition): boolean {
  return applied !== undefined && (applied.format !== format.id || applied.mapperVersion !== format.version);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

const COVERED: readonly (readonly [string, keyof Coverage, keyof Coverage])[] = [
  ['individuals with a birth date', 'withBirthDate', 'individuals'],
  ['entries with a program', 'withProgram', 'entries'],
  ['entries with an alias', 'withAlias', 'entries'],
  ['entries with an address', 'withAddress', 'entries'],
  ['entries with an identifier', 'withIdentifier', 'entries'],
];

const KINDS: Readonly<Record<FactField, string>> = {
  aliases: 'names',
  designations: 'designations',
  roles: 'roles',
  birthDates: 'birth dates',
  birthPlaces: 'birth places',
  nationalities: 'nationalities',
  genders: 'genders',
  addresses: 'addresses',
  identifiers: 'identifiers',
  links: 'links',
  remarks: 'remarks',
};
