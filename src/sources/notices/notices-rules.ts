import { AliasKind, LinkKind, SourceKind } from '../../model/enums';
import type { NoticesDesignation, NoticesFile, NoticesParty } from './notices-schema';

/** One thing wrong with a file: where, as a path of keys and indexes, and what. */
export interface NoticesProblem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** Only an official act designates: a press report can say that somebody was designated, never make it so. */
const DESIGNATING_SOURCES: readonly string[] = [SourceKind.LEGAL_ACT, SourceKind.OFFICIAL_NOTICE];

/** The lists of facts of a party that cite a source. */
const FACT_LISTS = [
  'aliases',
  'designations',
  'roles',
  'birthDates',
  'birthPlaces',
  'nationalities',
  'genders',
  'addresses',
  'identifiers',
  'links',
  'remarks',
] as const;

/** What a well-shaped file can still get wrong: keys that lead nowhere, and claims its sources cannot carry. */
export function checkNotices(file: NoticesFile): NoticesProblem[] {
  const references = new Set<string>();
  const problems: NoticesProblem[] = [];
  for (const [index, party] of file.parties.entries()) {
    const path = ['parties', index];
    if (references.has(party.reference)) {
      problems.push({
        path: [...path, 'reference'],
        message: `the reference "${party.reference}" is used twice`,
      });
    }
    references.add(party.reference);
    problems.push(...within(path, checkParty(party, file)));
  }
  return problems;
}

function checkParty(party: NoticesParty, file: NoticesFile): NoticesProblem[] {
  return [
    ...checkPrimary(party),
    ...FACT_LISTS.flatMap((list) =>
      party[list].flatMap((fact, index) => within([list, index], checkSource(fact.source, file))),
    ),
    ...party.designations.flatMap((designation, index) =>
      within(['designations', index], checkDesignation(designation, file)),
    ),
    ...party.links.flatMap((link, index) => within(['links', index], checkLink(link, party, file))),
  ];
}

function checkPrimary(party: NoticesParty): NoticesProblem[] {
  const count = party.aliases.filter((alias) => alias.kind === AliasKind.PRIMARY).length;
  if (count === 1) return [];
  return [{ path: ['aliases'], message: `expected exactly one alias of kind PRIMARY, but ${count} came` }];
}

function checkSource(key: string, file: NoticesFile): NoticesProblem[] {
  if (key in file.sources) return [];
  return [{ path: ['source'], message: `"${key}" is not a key of sources` }];
}

function checkDesignation(designation: NoticesDesignation, file: NoticesFile): NoticesProblem[] {
  const problems: NoticesProblem[] = [];
  const kind = file.sources[designation.source]?.kind;
  if (kind !== undefined && !DESIGNATING_SOURCES.includes(kind)) {
    problems.push({
      path: ['source'],
      message: `a designation must cite a ${DESIGNATING_SOURCES.join(' or ')}, but "${designation.source}" is a ${kind}`,
    });
  }
  if (designation.authority !== undefined && !(designation.authority in file.authorities)) {
    problems.push({
      path: ['authority'],
      message: `"${designation.authority}" is not a key of authorities`,
    });
  }
  for (const [index, program] of designation.programs.entries()) {
    if (!(program in file.programs)) {
      problems.push({ path: ['programs', index], message: `"${program}" is not a key of programs` });
    }
  }
  return problems;
}

function checkLink(link: NoticesParty['links'][number], party: NoticesParty, file: NoticesFile) {
  const problems: NoticesProblem[] = [];
  const target = 'party' in link.to ? link.to.party : undefined;
  if (target !== undefined && !file.parties.some((candidate) => candidate.reference === target)) {
    problems.push({ path: ['to', 'party'], message: `no party of this file has the reference "${target}"` });
  }
  // Being the same party as a list's entry is being designated, and that takes an official source.
  if (link.kind === LinkKind.SAME_PARTY && party.designations.length === 0) {
    problems.push({
      path: ['kind'],
      message: 'a party without designations is named, not designated, and cannot be SAME_PARTY',
    });
  }
  return problems;
}

function within(path: readonly (string | number)[], problems: readonly NoticesProblem[]): NoticesProblem[] {
  return problems.map((problem) => ({ ...problem, path: [...path, ...problem.path] }));
}
