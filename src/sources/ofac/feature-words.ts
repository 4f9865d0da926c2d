import { NationalityKind, RemarkKind } from '../../model/enums';

/** What a feature's word says its value is, for every word that does not name an identifier. */
export type FeatureMeaning =
  | { readonly fact: 'birthDate' | 'birthPlace' | 'gender' | 'operator' }
  | { readonly fact: 'nationality'; readonly kind: NationalityKind }
  | { readonly fact: 'remark'; readonly kind: RemarkKind };

/** OFAC's words in remarks (`DOB`), in classic XML (`Gender`) and in the feature types of the newer XML (`Birthdate`). */
const MEANINGS: Readonly<Record<string, FeatureMeaning>> = {
  'Aircraft Manufacture Date': { fact: 'remark', kind: RemarkKind.BUILT },
  'Aircraft Model': { fact: 'remark', kind: RemarkKind.AIRCRAFT_MODEL },
  'Aircraft Operator': { fact: 'operator' },
  Birthdate: { fact: 'birthDate' },
  'Citizenship Country': { fact: 'nationality', kind: NationalityKind.CITIZENSHIP },
  DOB: { fact: 'birthDate' },
  'Former Vessel Flag': { fact: 'nationality', kind: NationalityKind.FORMER_FLAG },
  Gender: { fact: 'gender' },
  'Nationality Country': { fact: 'nationality', kind: NationalityKind.NATIONALITY },
  'Nationality of Registration': { fact: 'nationality', kind: NationalityKind.REGISTRATION },
  'Organization Established Date': { fact: 'remark', kind: RemarkKind.ORGANIZATION_FOUNDED },
  'Organization Type:': { fact: 'remark', kind: RemarkKind.ORGANIZATION_TYPE },
  'Other Vessel Flag': { fact: 'nationality', kind: NationalityKind.FLAG },
  'Other Vessel Type': { fact: 'remark', kind: RemarkKind.VESSEL_TYPE },
  POB: { fact: 'birthPlace' },
  'Place of Birth': { fact: 'birthPlace' },
  'Target Type': { fact: 'remark', kind: RemarkKind.ORGANIZATION_TYPE },
  'Vessel Flag': { fact: 'nationality', kind: NationalityKind.FLAG },
  'Vessel Type': { fact: 'remark', kind: RemarkKind.VESSEL_TYPE },
  'Vessel Year of Build': { fact: 'remark', kind: RemarkKind.BUILT },
  citizen: { fact: 'nationality', kind: NationalityKind.CITIZENSHIP },
  nationality: { fact: 'nationality', kind: NationalityKind.NATIONALITY },
};

/** Every word above, longest first: the order in which a remark must be compared with them. */
export const FEATURE_WORDS: readonly string[] = Object.keys(MEANINGS).sort((a, b) => b.length - a.length);

/** What that word says, or undefined where it is an identifier's, a sanction's, or not known. */
export function featureMeaning(word: string): FeatureMeaning | undefined {
  return MEANINGS[word];
}

const SANCTIONS =
  /^(?:Secondary sanctions risk:|Additional Sanctions Information -|Transactions Prohibited For Persons Owned or Controlled By U\.S\. Financial Institutions:|Executive Order \d+ (?:Directive Determination|Directive Information|[Ii]nformation)\b|(?:CAATSA Section \d+|PEESA) Information:|IFCA Determination -|(?:Listing|Effective) Date \(|Purchase\/Sales For Divestment Date \()/;

/**
 * Whether the word, or the remark that starts with it, tells what the sanctions on the party are or risk: directives,
 * secondary sanctions, the dates from which they bind. Such text is kept whole, word and value.
 */
export function isSanctionsWord(text: string): boolean {
  return SANCTIONS.test(text);
}
