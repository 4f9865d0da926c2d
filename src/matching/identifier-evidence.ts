import type { AskedEvidence, ListedEvidence } from './evidence';
import { EVIDENCE_STRENGTH, type Finding } from './evidence-strength';
import { confusableIdentifier, isCountedIdentifier, isTelling, plainIdentifier } from './identifier-key';
import { isAskedAsShips } from './ship-numbers';

/** Document numbers that count at most. */
const MOST_NUMBERS = 2;

/**
 * What the same document is worth under another name: alone it stays below the threshold, as numbers are mistyped and given
 * out twice, and with a rare word of the name or the same birth date it does not.
 */
const IDENTIFIED = 0.7;

/**
 * The same of a ship's number: a hull keeps it for life, under every name, owner and flag, it is given out once, and its check
 * digit tells nine of ten mistyped ones. To be renamed is how a ship evades a list, so another name says nothing against it.
 */
const SAME_SHIP = 1;

/** The numbers in common, or such as look alike. */
export function identifierFindings(query: AskedEvidence, listed: ListedEvidence): Finding[] {
  const found: Finding[] = [];
  for (const asked of query.identifiers ?? []) {
    const { number } = asked;
    if (!isCountedIdentifier(number)) continue;
    const { identifiers } = listed.facts;
    const plain = plainIdentifier(number);
    const same = identifiers.find((other) => plainIdentifier(other) === plain);
    const near =
      same ?? identifiers.find((other) => confusableIdentifier(other) === confusableIdentifier(number));
    if (near === undefined) continue;
    const isShips =
      same !== undefined &&
      listed.vessel &&
      isAskedAsShips(asked, query.isVessel === true) &&
      listed.facts.shipNumbers.some((other) => plainIdentifier(other) === plain);
    found.push({
      kind: 'IDENTIFIER',
      strength: same === undefined ? EVIDENCE_STRENGTH.nearIdentifier : EVIDENCE_STRENGTH.sameIdentifier,
      ...(isShips ? { alone: SAME_SHIP } : isTelling(number) ? { alone: IDENTIFIED } : {}),
      query: number,
      listed: near,
      note: noteOf(same !== undefined, isShips),
    });
  }
  return strongestOfEach(found).slice(0, MOST_NUMBERS);
}

function noteOf(isSame: boolean, isShips: boolean): string {
  if (isShips) return 'The same IMO number, which a ship keeps under every name';
  return isSame
    ? 'The same document number'
    : 'The same document number but for letters and digits that look alike';
}

/** One finding for each listed number, the strongest, and those first: a number given twice, or otherwise, is one. */
function strongestOfEach(found: readonly Finding[]): Finding[] {
  const best = new Map<string, Finding>();
  for (const finding of found) {
    const number = confusableIdentifier(finding.listed);
    const before = best.get(number);
    if (before === undefined || isStronger(finding, before)) best.set(number, finding);
  }
  return [...best.values()].sort(
    (a, b) => (isStronger(a, b) ? -1 : isStronger(b, a) ? 1 : 0) || (a.listed < b.listed ? -1 : 1),
  );
}

/** Two of one strength go by what they are worth alone: a number said to be a ship's, and once more without its type. */
const isStronger = (a: Finding, b: Finding): boolean =>
  a.strength > b.strength || (a.strength === b.strength && (a.alone ?? 0) > (b.alone ?? 0));
