import type { EntryDraft, IdentifierDraft } from '../../model/entry-draft';
import { Gender, IdentifierType, LinkKind, RemarkKind } from '../../model/enums';
import { parseDay, parsePartialDate } from '../partial-date';
import { defined, joinText } from '../text';
import { featureMeaning, isSanctionsWord, type FeatureMeaning } from './feature-words';
import { identifierType } from './identifier-types';
import { isOfacCountry, ofacCountry } from './ofac-text';

/** One `word value` of an entry: an `<id>` of the classic XML, a clause of a remark, a feature of the newer XML. */
export interface Feature {
  /** OFAC's word for what this is, as printed: `Passport`, `DOB`, `Secondary sanctions risk:`. */
  readonly word: string;
  readonly value: string;
  /** The issuing country of a document. */
  readonly country?: string;
  readonly issued?: string;
  readonly expires?: string;
  readonly locator?: string;
  readonly originalText?: string;
}

/** Adds the fact that a feature states. A word nobody has seen yet becomes an identifier of type `OTHER` under that word. */
export function addFeature(draft: EntryDraft, feature: Feature): void {
  const meaning = featureMeaning(feature.word);
  if (meaning !== undefined) addMeaning(draft, meaning, feature);
  else if (isSanctionsWord(feature.word)) addRemark(draft, RemarkKind.SANCTIONS_RISK, feature, true);
  else if (/[:-]$/.test(feature.word)) addRemark(draft, RemarkKind.COMMENT, feature, true);
  else draft.identifiers.push(identifierDraft(feature));
}

/** The identifier a feature states, of type `OTHER` where the word is not known. */
export function identifierDraft(feature: Feature): IdentifierDraft {
  const country = ofacCountry(feature.country);
  const issuedOn = parseDay(feature.issued);
  const expiresOn = parseDay(feature.expires);
  return defined({
    type: identifierType(feature.word, feature.value) ?? IdentifierType.OTHER,
    typeText: feature.word,
    number: feature.value,
    ...country,
    issuedOn,
    expiresOn,
    // A date of less than a day has no field of its own; the words keep it.
    note: joinText([
      issuedOn === undefined && feature.issued !== undefined ? `issued ${feature.issued}` : undefined,
      expiresOn === undefined && feature.expires !== undefined ? `expires ${feature.expires}` : undefined,
    ]),
    ...provenance(feature),
  });
}

function addMeaning(draft: EntryDraft, meaning: FeatureMeaning, feature: Feature): void {
  switch (meaning.fact) {
    case 'birthDate':
      draft.birthDates.push({
        text: feature.value,
        ...parsePartialDate(feature.value),
        ...provenance(feature),
      });
      return;
    case 'birthPlace':
      draft.birthPlaces.push({ text: feature.value, ...placeCountry(feature.value), ...provenance(feature) });
      return;
    case 'gender':
      draft.genders.push({ gender: gender(feature.value), ...provenance(feature) });
      return;
    case 'operator':
      draft.links.push({
        kind: LinkKind.ASSOCIATED_WITH,
        kindText: feature.word,
        targetName: feature.value,
        ...provenance(feature),
      });
      return;
    case 'nationality': {
      const country = NO_COUNTRY.test(feature.value) ? undefined : ofacCountry(feature.value);
      if (country === undefined) addRemark(draft, RemarkKind.COMMENT, feature, true);
      else draft.nationalities.push({ kind: meaning.kind, ...country, ...provenance(feature) });
      return;
    }
    case 'remark':
      addRemark(draft, meaning.kind, feature, false);
  }
}

/** A flag that OFAC could not find out is a remark, not a country. */
const NO_COUNTRY = /^(?:none identified|unknown|undetermined)$/i;

function addRemark(draft: EntryDraft, kind: RemarkKind, feature: Feature, withWord: boolean): void {
  const text = withWord ? `${feature.word} ${feature.value}` : feature.value;
  draft.remarks.push({ kind, text, ...provenance(feature) });
}

/** The country of a place is its last part, when that names one: `Ratnagiri, Maharashtra, India`. */
function placeCountry(place: string): { country?: string; countryText?: string } {
  const whole = isOfacCountry(place) ? place : undefined;
  const tail =
    whole ??
    [...place.matchAll(/, ?/g)]
      .map((match) => place.slice(match.index + match[0].length))
      .find(isOfacCountry);
  return ofacCountry(tail) ?? {};
}

function gender(printed: string): Gender {
  const word = printed.toLowerCase();
  if (word === 'male') return Gender.MALE;
  return word === 'female' ? Gender.FEMALE : Gender.OTHER;
}

function provenance(feature: Feature): { locator?: string; originalText?: string } {
  return defined({ locator: feature.locator, originalText: feature.originalText });
}
