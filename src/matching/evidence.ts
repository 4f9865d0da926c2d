import { PartyKind, type Gender } from '../model/enums';
import { birthDateFinding } from './birth-date-evidence';
import { haveAPlaceInCommon } from './birth-places';
import { EVIDENCE_STRENGTH, type Finding } from './evidence-strength';
import { identifierFindings } from './identifier-evidence';
import type { CountryTie } from './indexed-entry';
import type { QueryEvidence, ScoreAdjustment } from './search-types';

/** What the asker knows, and says the subject is. */
export interface AskedEvidence extends QueryEvidence {
  readonly kind?: PartyKind;
  /** Whether no kind is said, and the name asked is that of a company. */
  readonly isCompany?: boolean;
  /** Whether a vessel is asked for, so that a number of no type may be a ship's. */
  readonly isVessel?: boolean;
}

/** What the index holds of a party, as of the revision asked about. */
export interface ListedEvidence {
  /** Whether the entry that is answered with is of a person. */
  readonly person: boolean;
  /** What its lists say; like `person` to be asked for only where it can matter, as it may have to be gathered. */
  readonly facts: ListedFacts;
  /** Whether it is of a vessel. */
  readonly vessel: boolean;
  /** The part of it that designates the party, where others only name it: those speak for it and not against it. */
  readonly designating?: ListedFacts | undefined;
}

/** What lists say of a party beside its names. */
export interface ListedFacts {
  readonly birthDates: readonly {
    readonly earliest: string;
    readonly latest: string;
    readonly circa: boolean;
  }[];
  readonly genders: readonly Gender[];
  readonly countries: readonly { readonly country: string; readonly weight: CountryTie }[];
  readonly birthPlaces: readonly string[];
  readonly identifiers: readonly string[];
  /** Those of them that are ships' numbers by the list. */
  readonly shipNumbers: readonly string[];
}

/** What evidence can lift a score towards: 1 is kept for equal names. */
const MOST = 0.999;
/**
 * Weighs what the asker knows against what is listed. What either side lacks moves nothing and is not told; what agrees with
 * a name that cannot score higher is told, with a contribution of 0. Contributions are applied one after the other in a fixed
 * order, each to the score the one before left, so that they sum.
 */
export function weighEvidence(
  score: number,
  query: AskedEvidence,
  listed: ListedEvidence,
): ScoreAdjustment[] {
  const adjustments: ScoreAdjustment[] = [];
  let current = score;
  for (const finding of findings(score, query, listed)) {
    const { strength, alone } = finding;
    // What is taken from nothing is 0, and not -0, which some would print.
    const contribution = strength > 0 ? lifted(current, strength, alone) : strength * current + 0;
    current += contribution;
    adjustments.push({
      kind: finding.kind,
      query: finding.query,
      listed: finding.listed,
      contribution,
      note: finding.note,
    });
  }
  return adjustments;
}

/** What positive evidence adds to a score: a share of what is missing, by how much of the name agrees, or `alone` at least. */
export const lifted = (score: number, strength: number, alone = 0): number =>
  strength * Math.max(0, MOST - score) * Math.min(1, Math.max(score, alone));

/** What is asked of a party's kind, which is known without its facts. */
const KIND: ReadonlySet<string> = new Set<keyof AskedEvidence>(['kind', 'isCompany', 'isVessel']);

/** What speaks against comes first, so that the same document or birth date lifts what is left. */
function findings(score: number, query: AskedEvidence, listed: ListedEvidence): Finding[] {
  const asksForFacts = Object.entries(query).some(([asked, fact]) => !KIND.has(asked) && fact !== undefined);
  const found = [
    personFinding(query, listed),
    vesselFinding(score, query, listed),
    ...(asksForFacts ? factFindings(query, listed) : []),
  ].filter((finding) => finding !== undefined);
  return [...found.filter(({ strength }) => strength < 0), ...found.filter(({ strength }) => strength >= 0)];
}

const factFindings = (query: AskedEvidence, listed: ListedEvidence): (Finding | undefined)[] => [
  bindingFinding(genderFinding, query, listed),
  ...identifierFindings(query, listed),
  bindingFinding(birthDateFinding, query, listed),
  bindingFinding(countryFinding, query, listed),
  placeFinding(query, listed.facts),
];

/** What is found; where it speaks against the party, then by what designates it alone. */
function bindingFinding(
  find: (query: QueryEvidence, listed: ListedFacts) => Finding | undefined,
  query: QueryEvidence,
  listed: ListedEvidence,
): Finding | undefined {
  const finding = find(query, listed.facts);
  const isAgainst = finding !== undefined && finding.strength < 0;
  return isAgainst && listed.designating ? find(query, listed.designating) : finding;
}

/** Only people are born and have a gender: who knows either asks for a person. What kind the asker says is less certain. */
function personFinding(
  { birthDate, birthPlace, gender, kind }: AskedEvidence,
  listed: ListedEvidence,
): Finding | undefined {
  const known = birthDate ?? birthPlace ?? gender;
  if (known === undefined && kind === undefined) return undefined;
  const { person } = listed;
  const asksForPerson = known !== undefined || kind === PartyKind.INDIVIDUAL;
  if (asksForPerson === person) return undefined;
  return {
    kind: 'PERSON',
    strength: known === undefined ? EVIDENCE_STRENGTH.otherKind : EVIDENCE_STRENGTH.notAPerson,
    query: known ?? kind ?? '',
    listed: person ? PartyKind.INDIVIDUAL : '',
    note: person
      ? 'The question is about no person, and this is one'
      : 'The question is about a person, and this is none',
  };
}

/**
 * Brands of one word are near the names of ships: who asks for a company seldom means one. A ship that is called just so may
 * be meant, unless the asker says otherwise.
 */
function vesselFinding(
  score: number,
  { kind, isCompany }: AskedEvidence,
  { vessel }: ListedEvidence,
): Finding | undefined {
  const isMeant = isCompany === true && score < 1;
  if (!vessel || (kind !== PartyKind.ORGANIZATION && !isMeant)) return undefined;
  return {
    kind: 'VESSEL',
    strength: EVIDENCE_STRENGTH.otherKind,
    query: PartyKind.ORGANIZATION,
    listed: PartyKind.VESSEL,
    note: 'The question is about an organisation, and this is a vessel',
  };
}

function genderFinding({ gender }: QueryEvidence, { genders }: ListedFacts): Finding | undefined {
  if (gender === undefined || gender === 'OTHER' || genders.length === 0 || genders.includes(gender))
    return undefined;
  return {
    kind: 'GENDER',
    strength: EVIDENCE_STRENGTH.otherGender,
    query: gender,
    listed: genders.join(', '),
    note: 'The genders differ',
  };
}

function countryFinding({ countries }: QueryEvidence, listed: ListedFacts): Finding | undefined {
  if (countries === undefined || countries.length === 0 || listed.countries.length === 0) return undefined;
  const asked = countries.map((country) => country.toUpperCase());
  const shared = listed.countries.filter(({ country }) => asked.includes(country.toUpperCase()));
  const query = asked.join(', ');
  const best = shared.find(({ weight }) => weight === 'NATIONALITY') ?? shared[0];
  if (best) {
    const strength =
      best.weight === 'NATIONALITY' ? EVIDENCE_STRENGTH.sameNationality : EVIDENCE_STRENGTH.sameCountry;
    return { kind: 'COUNTRY', strength, query, listed: best.country, note: 'A country in common' };
  }
  const nationalities = listed.countries.filter(({ weight }) => weight === 'NATIONALITY');
  if (nationalities.length === 0) return undefined;
  const shown = nationalities.map(({ country }) => country).join(', ');
  return {
    kind: 'COUNTRY',
    strength: EVIDENCE_STRENGTH.otherCountry,
    query,
    listed: shown,
    note: 'Other nationalities',
  };
}

function placeFinding({ birthPlace }: QueryEvidence, { birthPlaces }: ListedFacts): Finding | undefined {
  if (birthPlace === undefined) return undefined;
  const same = birthPlaces.find((place) => haveAPlaceInCommon(birthPlace, place));
  return same === undefined
    ? undefined
    : {
        kind: 'BIRTH_PLACE',
        strength: EVIDENCE_STRENGTH.samePlace,
        query: birthPlace,
        listed: same,
        note: 'A birthplace in common',
      };
}
