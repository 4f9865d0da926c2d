import { counted } from '../model/counted';
import { scoreText } from '../model/score-text';
import { askedNumbers } from './asked-numbers';
import { mayHaveMoreAbove, moreThan } from './limit-reached';
import { readOtherwise } from './read-otherwise';
import { isolated, localTime } from './terminal';

/** The part of a SearchResult that people are shown. */
export interface ShownSearchResult {
  readonly matches: readonly ShownMatch[];
  readonly receipt: ShownReceipt;
}

/** The part of a receipt that people are shown. */
export interface ShownReceipt {
  readonly revision: number;
  readonly answeredAt: string;
  readonly engineVersion: string;
  readonly lists: readonly {
    readonly list: { readonly id: string };
    readonly edition: { readonly publishedOn: string | null } | null;
    /** The date of a later edition that changed nothing, or the edition's own. */
    readonly confirmedOn: string | null;
    readonly ageDays: number | null;
  }[];
}

export interface ShownMatch {
  readonly score: number;
  readonly aboveThreshold: boolean;
  readonly party: {
    readonly id: string;
    readonly kind: string;
    readonly name: string;
    readonly designationStatus: string;
    readonly designations: readonly ShownDesignation[];
    readonly birthDates: readonly { readonly text: string }[];
    readonly nationalities: readonly { readonly country: string | null; readonly countryText: string }[];
    readonly entries: readonly ShownEntry[];
  };
  readonly alias: { readonly name: string; readonly kind: string; readonly strength: string };
  readonly entry: { readonly list: { readonly id: string }; readonly reference: string };
  readonly explanation: {
    readonly summary: string;
    readonly parts: readonly {
      readonly query: string | null;
      readonly alias: string | null;
      readonly relation: string;
      readonly contribution: number;
    }[];
    readonly adjustments: readonly {
      readonly kind: string;
      readonly listed: string | null;
      readonly note: string;
      readonly contribution: number;
    }[];
  };
}

interface ShownEntry {
  readonly list: { readonly id: string };
  readonly reference: string;
  /** Whether the list holds it now. */
  readonly listed: boolean;
}

interface ShownDesignation {
  readonly authority: { readonly name: string } | null;
  readonly programs: readonly { readonly code: string; readonly legalBasis: readonly string[] }[];
  readonly list: { readonly id: string };
  readonly source: { readonly title: string };
  readonly designatedOn: string | null;
  readonly listedOn: string | null;
}

/** The answer to a name question, for a person: each match with what it is and why it came, then what was looked at. */
export function searchResultLines(
  name: string,
  result: ShownSearchResult,
  { explain, first }: { readonly explain: boolean; readonly first: number },
): string[] {
  const { matches } = result;
  const head =
    matches.length === 0
      ? `No match for ${isolated(name)}. That is not a clearance: see below what was searched.`
      : headline(name, matches);
  return [
    head,
    ...identifiedLines(matches),
    ...limitLines(matches, first),
    '',
    ...matches.flatMap((match) => [
      ...matchLines(match),
      ...(explain ? explanationLines(name, match) : []),
      '',
    ]),
    ...receiptLines(result.receipt),
  ];
}

/** Where the limit may hide somebody at or above the threshold. */
const limitLines = (matches: readonly ShownMatch[], first: number): string[] =>
  mayHaveMoreAbove(matches, first)
    ? [`The limit of ${counted(first, 'match', 'matches')} is reached: there may be more${moreThan(first)}.`]
    : [];

/** Who has an asked number and stays below the threshold, which must not be read as nobody. */
function identifiedLines(matches: readonly ShownMatch[]): string[] {
  return matches
    .filter(({ aboveThreshold }) => !aboveThreshold)
    .flatMap((match) =>
      askedNumbers(match).map(
        ({ note, listed }) =>
          `LOOK: ${isolated(match.party.name)}, though below the threshold. ${note}: ${listed ?? ''}`,
      ),
    );
}

function headline(name: string, matches: readonly ShownMatch[]): string {
  const above = matches.filter((match) => match.aboveThreshold).length;
  const below = matches.length - above;
  const further = below === 0 ? '' : `, and ${counted(below, 'name')} below it`;
  if (above > 0)
    return `${counted(above, 'potential match', 'potential matches')} (*) at or above the threshold for ${isolated(name)}${further}`;
  return `No match at or above the threshold for ${isolated(name)}. That is not a clearance. ${counted(below, 'name')} below it:`;
}

function matchLines(match: ShownMatch): string[] {
  const { party, alias, entry, score, aboveThreshold } = match;
  const birth = party.birthDates.map((date) => date.text);
  const countries = party.nationalities.map(({ country, countryText }) => country ?? countryText);
  return [
    `${scoreText(score)} ${aboveThreshold ? '*' : ' '} ${isolated(party.name)}   ${party.kind.toLowerCase()}, ${statusOf(party)}`,
    detail('by', `${isolated(alias.name)} (${aliasKind(alias)}, ${entry.list.id} ${entry.reference})`),
    ...party.designations.map((designation) => detail('under', designationText(designation))),
    ...(birth.length > 0 ? [detail('born', unique(birth).join('; '))] : []),
    ...(countries.length > 0 ? [detail('country', unique(countries).join(', '))] : []),
    ...entryLines(
      'on',
      party.entries.filter(({ listed }) => listed),
    ),
    ...entryLines(
      'once on',
      party.entries.filter(({ listed }) => !listed),
    ),
    detail('party', party.id),
  ];
}

function entryLines(title: string, entries: readonly ShownEntry[]): string[] {
  const references = entries.map(({ list, reference }) => `${list.id} ${reference}`);
  return references.length === 0 ? [] : [detail(title, unique(references).join(', '))];
}

function statusOf({ designationStatus }: ShownMatch['party']): string {
  const words: Record<string, string> = {
    DESIGNATED: 'designated',
    FORMERLY_DESIGNATED: 'formerly designated, on no list now',
    NOT_DESIGNATED: 'NOT DESIGNATED, only named in a source',
  };
  return words[designationStatus] ?? designationStatus;
}

function aliasKind({ kind, strength }: ShownMatch['alias']): string {
  const name = kind === 'PRIMARY' ? 'primary name' : kind.toLowerCase().replace('_', ' ');
  return strength === 'WEAK' ? `weak ${name}` : name;
}

function designationText(designation: ShownDesignation): string {
  const { authority, programs, list, source, designatedOn, listedOn } = designation;
  const under = programs.map(({ code, legalBasis }) =>
    legalBasis.length > 0 ? `${code} (${legalBasis.join(', ')})` : code,
  );
  const when = designatedOn ?? listedOn;
  return [
    under.join(', ') || 'no program given',
    authority === null ? 'authority not stated' : `by ${authority.name}`,
    ...(when === null ? [] : [`${designatedOn === null ? 'listed' : 'designated'} ${when}`]),
    // A list is its own source; a notice cites one for every fact.
    list.id === 'notices' ? `per notices: ${source.title}` : `per ${list.id}`,
  ].join(', ');
}

function explanationLines(name: string, { alias, explanation }: ShownMatch): string[] {
  const signed = (number: number) => `${number < 0 ? '-' : '+'}${Math.abs(number).toFixed(3)}`;
  return [
    detail('why', explanation.summary),
    ...readingLines(
      'the name asked for',
      name,
      explanation.parts.map(({ query }) => query),
    ),
    ...readingLines(
      'the listed name',
      alias.name,
      explanation.parts.map(({ alias: part }) => part),
    ),
    ...explanation.parts.map(({ query, alias, relation, contribution }) =>
      detail('', `${signed(contribution)}  ${query ?? '—'} ~ ${alias ?? '—'}  ${relation.toLowerCase()}`),
    ),
    ...explanation.adjustments.map(({ note, contribution }) =>
      detail('', `${signed(contribution)}  ${note}`),
    ),
  ];
}

function readingLines(which: string, name: string, parts: readonly (string | null)[]): string[] {
  const read = readOtherwise(
    name,
    parts.filter((part) => part !== null),
  );
  return read === undefined ? [] : [detail('read', `${which} as “${read}”`)];
}

/** What was looked at, for a person. */
export function receiptLines(receipt: ShownReceipt): string[] {
  const lists = receipt.lists.map(({ list, edition, confirmedOn, ageDays }) => {
    const published = edition?.publishedOn ?? 'no date';
    const unchanged =
      confirmedOn === null || confirmedOn === published ? '' : `, unchanged on ${confirmedOn}`;
    const age = ageDays === null ? '' : `, ${counted(ageDays, 'day')} old`;
    return `${list.id} (${published}${unchanged}${age})`;
  });
  return [
    `Searched ${lists.join(', ') || 'no list at all'}`,
    `Revision ${receipt.revision}, engine ${receipt.engineVersion}, ${localTime(receipt.answeredAt)}`,
  ];
}

function detail(title: string, text: string): string {
  return `       ${title.padEnd(8)}${text}`;
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
