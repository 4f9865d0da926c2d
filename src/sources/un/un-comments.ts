import { Gender, IdentifierType, LinkKind, RemarkKind } from '../../model/enums';
import type {
  GenderDraft,
  IdentifierDraft,
  LinkDraft,
  RemarkDraft,
  RoleDraft,
} from '../../model/entry-draft';
import { commentSentences } from './un-sentences';
import { tiesOf } from './un-ties';

/** What COMMENTS1 says in forms fixed enough to be read; the whole comment is kept as a remark beside it. */
export interface CommentFacts {
  readonly remarks: RemarkDraft[];
  readonly links: LinkDraft[];
  readonly roles: RoleDraft[];
  readonly genders: GenderDraft[];
  readonly identifiers: IdentifierDraft[];
  readonly legalBasis: string[];
  readonly measures: string[];
}

const LISTED =
  /\b(?:was )?listed (?:on \d{1,2} \p{L}+\.? \d{4} )?pursuant to (paragraphs? [^.“"]*?of resolution \d{4}(?: \(\d{4}\))?(?: and paragraphs? [^.“"]*?of resolution \d{4}(?: \(\d{4}\))?)?)/giu;
const MEASURES =
  /of resolution \d{4}(?: \(\d{4}\))?\s*\(\s*((?:travel ban|asset freeze)(?:\s*,\s*(?:travel ban|asset freeze))*)\s*\)/gi;
const RELATIVE =
  /\b((?:grand)?father|mother|wife|husband|spouse)[’'`´]s name(?: is|:)\s*(\p{Lu}[^.;,()]{2,80}?)(?=\s*(?:[.;,()]|$|\p{Lu}\p{Ll}+[’'`´]s name))/giu;
const DECEASED =
  /^(?:reportedly deceased|deceased\b|confirmed to have died|believed status\/location:\s*deceased|reportedly killed (?:in|by|on|during)|killed (?:in|by|on|during)|died (?:in|on))/i;
const SWIFT = /\bSWIFT(?:\/BIC)?(?: code)?:?\s*([A-Z]{6}[A-Z\d]{2}(?:[A-Z\d]{3})?)\b/g;
const OLD_REFERENCE = /\[Old Reference #\s*([^\]]+?)\s*\]/gi;

/** The facts of an entry's COMMENTS1. `reference` is its own, which is no link when cited. */
export function commentFacts(comments: string, reference: string, isIndividual: boolean): CommentFacts {
  const sentences = commentSentences(comments);
  const ties = sentences.flatMap((sentence) => tiesOf(sentence, reference));
  return {
    remarks: [
      { kind: RemarkKind.COMMENT, text: comments },
      ...(isIndividual ? sentences.flatMap(typedRemark) : []),
    ],
    links: [...strongestLinks(ties.map((tie) => tie.link)), ...(isIndividual ? relatives(comments) : [])],
    roles: isIndividual ? ties.flatMap((tie) => tie.role ?? []) : [],
    genders: isIndividual ? gender(comments) : [],
    identifiers: identifiersIn(comments),
    legalBasis: [...comments.matchAll(LISTED)].map(([, paragraphs = '']) => paragraphs),
    measures: measuresOf(comments),
  };
}

function identifiersIn(comments: string): IdentifierDraft[] {
  const found = (pattern: RegExp, type: IdentifierType, typeText: string): IdentifierDraft[] =>
    [...comments.matchAll(pattern)].map(([, number = '']) => ({ type, typeText, number }));
  return [
    ...found(OLD_REFERENCE, IdentifierType.OTHER, 'Old Reference'),
    ...found(SWIFT, IdentifierType.SWIFT_BIC, 'SWIFT'),
  ];
}

function measuresOf(comments: string): string[] {
  const printed = [...comments.matchAll(MEASURES)].flatMap(([, words = '']) => words.split(/\s*,\s*/));
  return [...new Set(printed.map((measure) => measure.replace(/\s+/g, ' ')))].sort();
}

function typedRemark(sentence: string): RemarkDraft[] {
  if (DECEASED.test(sentence)) return [{ kind: RemarkKind.DECEASED, text: sentence }];
  if (/^physical description\b/i.test(sentence)) return [{ kind: RemarkKind.APPEARANCE, text: sentence }];
  return [];
}

function relatives(comments: string): LinkDraft[] {
  return [...comments.matchAll(RELATIVE)].map(([originalText, relation = '', targetName = '']) => ({
    kind: LinkKind.FAMILY,
    kindText: relation.toLowerCase(),
    targetName,
    originalText,
  }));
}

function gender(comments: string): GenderDraft[] {
  const word = /\bgender:\s*(male|female)\b/i.exec(comments)?.[1]?.toLowerCase();
  if (word === undefined) return [];
  return [{ gender: word === 'male' ? Gender.MALE : Gender.FEMALE }];
}

/** A reference cited twice, once with its tie and once in passing, is one link: the one that says more. */
function strongestLinks(links: readonly LinkDraft[]): LinkDraft[] {
  const named = new Set(
    links.filter((link) => link.kindText !== PASSING).map((link) => link.targetReference),
  );
  return links.filter((link) => link.kindText !== PASSING || !named.has(link.targetReference));
}

const PASSING = 'mentioned in comments';
