import { LinkKind, RoleKind } from '../../model/enums';
import type { LinkDraft, RoleDraft } from '../../model/entry-draft';
import { cleanText } from '../text';

const REFERENCE = /\(?\b([A-Z]{2}[ei]\.\d{3})\b\)?/g;
const ADJECTIVES = String.raw`(?:(?:an?|the|as|also|senior|founding|active|key|overall|de facto|acting|former|deputy|founder and|regional|military|spiritual|financial) )*`;
/** A role at the start of a clause, its preposition, and what it belongs to. */
const ROLE = new RegExp(
  String.raw`^(${ADJECTIVES}(leader|emir|amir|head|chief|founder|member|commander|spokesperson|spokesman|facilitator|financier|fundraiser|recruiter|operative|coordinator)) (?:of|for|in) (?:the )?(.+)$`,
  'i',
);
const FAMILY =
  /^(?:he is |she is )?(?:an? |the )?((?:brother|sister|son|daughter|father|mother|cousin|uncle|nephew|wife|husband)(?:-in-law)?) of (.+)$/i;
const PHRASES: readonly (readonly [RegExp, LinkKind])[] = [
  [/^((?:also )?associated with) (?:the )?(.+)$/i, LinkKind.ASSOCIATED_WITH],
  [/^(linked to) (?:the )?(.+)$/i, LinkKind.ASSOCIATED_WITH],
  [/^(owned or controlled by) (?:the )?(.+)$/i, LinkKind.OWNED_BY],
];
/** Names of parts: whoever leads a wing of an organisation does not lead the organisation. */
const PART =
  /\b(?:wing|branch|affiliates?|battalion|brigade|cell|unit|faction|council|committee|department|katibat)\b/i;
/** `Islamic State in Iraq and the Levant, listed as Al-Qaida in Iraq`: the name it goes by stands in front. */
const LISTED_AS = /,? \(?listed (?:as|under)\b.*$/i;

/** What ties an entry to the reference a comment cites in parentheses, and the role the comment gives it there. */
export interface Tie {
  readonly link: LinkDraft;
  readonly role?: RoleDraft;
}

/**
 * The ties one sentence of COMMENTS1 prints with the list's own references: `Member of Al-Qaida (QDe.004)`. A tie is
 * named only where the clause in front of the reference is one of a few fixed forms; every other cited reference is a
 * link of the weakest kind, `mentioned in comments`. After `Associated with A (1), B (2) and C (3)` all three are.
 */
export function tiesOf(sentence: string, ownReference: string): Tie[] {
  const ties: Tie[] = [];
  let from = 0;
  let enumerated: Tie | undefined;
  for (const match of sentence.matchAll(REFERENCE)) {
    const clause =
      cleanText(sentence.slice(from, match.index).replace(/^[\s,;)]*(?:(?:and|as well as) )?/, '')) ?? '';
    const goesOn =
      from > 0 && /^(?:the )?["“]?\p{Lu}[^;:]*$/u.test(clause) && !/\b(?:of|with|by|for|to) /.test(clause);
    const tie = enumerated && goesOn ? { link: enumerated.link } : tieOf(clause);
    enumerated =
      tie?.link.kind === LinkKind.ASSOCIATED_WITH || tie?.link.kind === LinkKind.MEMBER_OF ? tie : undefined;
    const link = tie?.link ?? { kind: LinkKind.ASSOCIATED_WITH, kindText: 'mentioned in comments' };
    if (match[1] !== undefined && match[1] !== ownReference) {
      ties.push({ ...tie, link: { ...link, targetReference: match[1], originalText: sentence } });
    }
    from = match.index + match[0].length;
  }
  return ties;
}

function tieOf(printed: string): Tie | undefined {
  const clause = printed.replace(LISTED_AS, '');
  const [, relation, relative] = FAMILY.exec(clause) ?? [];
  if (relation !== undefined && isName(relative)) {
    return { link: { kind: LinkKind.FAMILY, kindText: relation.toLowerCase() } };
  }
  for (const [pattern, kind] of PHRASES) {
    const [, kindText, name] = pattern.exec(clause) ?? [];
    if (kindText !== undefined && isName(name)) return { link: { kind, kindText: kindText.toLowerCase() } };
  }
  return roleTie(clause);
}

function roleTie(clause: string): Tie | undefined {
  const [, words = '', noun = '', organization] = ROLE.exec(clause) ?? [];
  if (!isName(organization)) return undefined;
  const isWhole = !/\b(?:former|deputy)\b/i.test(words) && !PART.test(organization);
  const kind = (isWhole ? ROLE_LINKS[noun.toLowerCase()] : undefined) ?? LinkKind.ASSOCIATED_WITH;
  const roleKind = noun.toLowerCase() === 'member' ? RoleKind.AFFILIATION : RoleKind.POSITION;
  const kindText = words.replace(ARTICLE, '').toLowerCase();
  return {
    link: { kind, kindText },
    role: { kind: roleKind, text: clause.replace(ARTICLE, ''), organization },
  };
}

const ARTICLE = /^(?:as )?(?:an?|the) /i;

/** A name and nothing after it: it begins with a capital and no further clause follows. */
function isName(text: string | undefined): text is string {
  return (
    text !== undefined &&
    /^["“]?\p{Lu}/u.test(text) &&
    !/[;:,]|\b(?:associated with|linked to|led by|and \p{Ll}+ (?:for|to|of))\b|[’']s$/u.test(text)
  );
}

const ROLE_LINKS: Readonly<Record<string, LinkKind>> = {
  leader: LinkKind.LEADER_OF,
  emir: LinkKind.LEADER_OF,
  amir: LinkKind.LEADER_OF,
  head: LinkKind.LEADER_OF,
  chief: LinkKind.LEADER_OF,
  member: LinkKind.MEMBER_OF,
  commander: LinkKind.MEMBER_OF,
  spokesperson: LinkKind.MEMBER_OF,
  spokesman: LinkKind.MEMBER_OF,
  operative: LinkKind.MEMBER_OF,
  facilitator: LinkKind.SUPPORTER_OF,
  financier: LinkKind.SUPPORTER_OF,
  fundraiser: LinkKind.SUPPORTER_OF,
};
