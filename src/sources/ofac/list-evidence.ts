import type { EntryDraft } from '../../model/entry-draft';
import { UnreadableSourceError } from '../source';
import type { OfacList } from './ofac-list';

/** Program tags of the lists that the consolidated file joins: NS-PLC, Part 561 and CAPTA, FSE, NS-CMIC, SSI. */
const NON_SDN_TAG = /^(?:NS-|561|FSE-|CMIC-|UKRAINE-EO13662$)/;

/** What only somebody outside the SDN list is told: a directive, a menu of measures, or that they are not on it. */
const NON_SDN_REMARK =
  /\bDirective\b|Not on the SDN List|CAATSA Section 235 Information|Executive Order 14059 information/;

/**
 * Tells OFAC's two lists apart, which share every format and print no title. A few SDN entries also stand under a tag
 * or a directive of the other lists (fewer than 1 in 100), all of the consolidated ones have done so far, so the share
 * over the whole edition tells. In between, for a hand-cut excerpt, it cannot be told and nothing is refused.
 */
export class ListEvidence {
  private entries = 0;
  private nonSdn = 0;

  add(draft: EntryDraft): void {
    this.entries += 1;
    const tagged = draft.designations.some(({ programs }) =>
      programs.some(({ code }) => NON_SDN_TAG.test(code)),
    );
    if (tagged || draft.remarks.some(({ text }) => NON_SDN_REMARK.test(text))) this.nonSdn += 1;
  }

  /** @throws UnreadableSourceError when the entries added are none, or certainly of the other list. */
  check(list: OfacList, file: string): void {
    const expected = `OFAC's ${NAMES[list]}`;
    if (this.entries === 0) throw new UnreadableSourceError(expected, 'it has no entries', file);
    const share = this.nonSdn / this.entries;
    const other = list === 'sdn' ? 'cons' : 'sdn';
    if (list === 'sdn' ? share < 2 / 3 : share > 1 / 3) return;
    const percent = Math.round(share * 100);
    throw new UnreadableSourceError(
      expected,
      `it is the ${NAMES[other]}: ${percent} % of its entries are of a non-SDN list`,
      file,
      { nonSdnEntries: this.nonSdn, entries: this.entries },
    );
  }
}

const NAMES: Readonly<Record<OfacList, string>> = {
  sdn: 'SDN list',
  cons: 'consolidated (non-SDN) list',
};
