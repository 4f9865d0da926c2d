import { PartyKind } from '../model/enums';
import { isOnlyLegalForms } from './only-legal-forms';
import { isOnlyTitles } from './only-titles';

/**
 * What a name is nothing but, so that it tells nobody apart: `a title or a filler` of whoever may be a person, `a legal form`
 * of whoever may be an organisation. Lists do hold such names (vessels called Justice, bodies called S.R.A.), so they are
 * asked about, with a warning. Undefined for any other name.
 *
 * @param kinds what the subject may be; anything, where absent.
 */
export function nothingBut(name: string, kinds?: readonly PartyKind[]): string | undefined {
  const mayBe = (kind: PartyKind): boolean => kinds?.includes(kind) ?? true;
  if (mayBe(PartyKind.INDIVIDUAL) && isOnlyTitles(name)) return 'a title or a filler';
  return mayBe(PartyKind.ORGANIZATION) && isOnlyLegalForms(name) ? 'a legal form' : undefined;
}
