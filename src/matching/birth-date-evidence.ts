import type { ListedFacts } from './evidence';
import { EVIDENCE_STRENGTH, type Finding } from './evidence-strength';
import { dayNumber, readPartialDate, YEAR_OF_DAYS } from './partial-date';
import type { QueryEvidence } from './search-types';

/** What the asked birth date says of a party: of several that are listed, the one that agrees best. */
export function birthDateFinding(
  { birthDate }: QueryEvidence,
  { birthDates }: ListedFacts,
): Finding | undefined {
  if (birthDate === undefined || birthDates.length === 0) return undefined;
  const asked = readPartialDate(birthDate);
  let best: Finding | undefined;
  for (const date of birthDates) {
    const shown = date.earliest === date.latest ? date.earliest : `${date.earliest} to ${date.latest}`;
    const [strength, note] = dateStrength(asked, date);
    const listedText = (date.circa ? 'circa ' : '') + shown;
    if (best === undefined || strength > best.strength)
      best = { kind: 'BIRTH_DATE', strength, query: birthDate, listed: listedText, note };
  }
  return best;
}

function dateStrength(
  asked: { earliest: string; latest: string },
  date: { earliest: string; latest: string; circa: boolean },
): [number, string] {
  const from = dayNumber(asked.earliest);
  const to = dayNumber(asked.latest);
  const listedFrom = dayNumber(date.earliest);
  const listedTo = dayNumber(date.latest);
  if (from === to && listedFrom === listedTo && from === listedFrom)
    return [EVIDENCE_STRENGTH.sameDay, 'Born on the same day'];
  const gap = Math.max(0, listedFrom - to, from - listedTo) / YEAR_OF_DAYS;
  if (gap === 0) return [EVIDENCE_STRENGTH.overlappingDates, 'The birth dates agree as far as they go'];
  if (date.circa && gap <= 2)
    return [EVIDENCE_STRENGTH.closeDates, 'The birth dates are close, and one is approximate'];
  if (swappedDayAndMonth(asked, date))
    return [EVIDENCE_STRENGTH.closeDates, 'The birth dates agree with day and month exchanged'];
  if (gap <= 1) return [EVIDENCE_STRENGTH.nearYear, 'The birth dates lie within a year'];
  if (gap <= 5) return [EVIDENCE_STRENGTH.otherDate, 'The birth dates differ'];
  return [EVIDENCE_STRENGTH.farDate, 'The birth dates lie years apart'];
}

function swappedDayAndMonth(
  asked: { earliest: string; latest: string },
  date: { earliest: string; latest: string },
): boolean {
  if (asked.earliest !== asked.latest || date.earliest !== date.latest) return false;
  const [year, month, day] = asked.earliest.split('-');
  return date.earliest === `${year ?? ''}-${day ?? ''}-${month ?? ''}`;
}
