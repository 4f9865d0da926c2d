import type { EntryDraft } from '../../model/entry-draft';
import { parseDay } from '../partial-date';

const LISTING = /^Listing Date \((CMIC|EO (\d+)[^)]*)\):? (.+)$/;

/**
 * Sets when a designation was listed, for the few programs whose directives print it (`Listing Date (EO 14024 Directive
 * 3): 24 Feb 2022`). Of several directives under one program the first counts. The remarks themselves stay.
 */
export function addListingDates(draft: EntryDraft): void {
  for (const { text } of draft.remarks) {
    const [, under, order, date] = LISTING.exec(text) ?? [];
    const day = parseDay(date);
    if (under === undefined || day === undefined) continue;
    const tag = new RegExp(order === undefined ? '^CMIC-' : `-EO${order}$`);
    const designation = draft.designations.find(({ programs }) =>
      programs.some(({ code }) => tag.test(code)),
    );
    if (designation === undefined) continue;
    if (designation.listedOn === undefined || day < designation.listedOn) designation.listedOn = day;
  }
}
