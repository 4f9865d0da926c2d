import { UnreadableSourceError, type EditionEvent, type EditionFormat, type EditionPart } from '../../source';
import { parseDay } from '../../partial-date';
import { child, childText, readXmlRecords, type XmlElement } from '../../xml';
import { xmlRoot } from '../../xml-root';
import { HeldParties, type PartyTies } from '../detailed/held-parties';
import type { OfacList } from '../ofac-list';
import { ofacText } from '../ofac-text';
import { enhancedListings, enhancedParty, enhancedRelationships } from './entity';

/** OFAC's ENHANCED XML (`SDN_ENHANCED.XML`, `CONS_ENHANCED.XML`), which says everything about a party in one place. */
export function enhancedXml(list: OfacList): EditionFormat {
  return {
    id: 'ofac-enhanced-xml',
    version: 1,
    recognises: (parts) =>
      parts.length === 1 && xmlRoot(parts[0]?.head ?? Buffer.alloc(0)) === 'sanctionsData',
    read: ([part]) => read(part, list),
  };
}

const EXPECTED: Readonly<Record<OfacList, string>> = {
  sdn: 'the OFAC SDN list as ENHANCED XML',
  cons: 'the OFAC consolidated (non-SDN) list as ENHANCED XML',
};

const RECORDS: ReadonlySet<string> = new Set(['publicationInfo', 'entity']);

async function* read(part: EditionPart | undefined, list: OfacList): AsyncGenerator<EditionEvent> {
  const expected = EXPECTED[list];
  if (part === undefined) throw new UnreadableSourceError(expected, 'there is no file', 'nothing given');
  const held = new HeldParties({ list, file: part.name, expected });
  const ties = new Map<string, PartyTies>();
  const options = { file: part.name, expected, root: 'sanctionsData', records: RECORDS };
  let publishedOn: string | undefined;
  for await (const record of readXmlRecords(part.open(), options)) {
    if (record.name === 'entity') hold(record, held, ties);
    else {
      checkFilters(record, list, part.name);
      publishedOn = parseDay(childText(record, 'dataAsOf'));
    }
  }
  if (publishedOn === undefined)
    throw new UnreadableSourceError(expected, 'it has no dataAsOf day', part.name);
  yield { type: 'edition', header: { publishedOn } };
  yield* held.release(([id = '']) => ties.get(id) ?? { listings: [], relationships: [] });
}

const LIST_NAMES: Readonly<Record<OfacList, string>> = { sdn: 'SDN List', cons: 'Consolidated List' };

/** The export can be asked for by program, country or date too, and then is a part of the list in the shape of it all. */
function checkFilters(info: XmlElement, list: OfacList, file: string): void {
  const filters = (child(info, 'filters')?.children ?? []).flatMap(({ name, text, children }) =>
    children.length === 0
      ? [`${name}: ${text.trim()}`]
      : children.map((value) => `${name}: ${value.text.trim()}`),
  );
  if (filters.length === 1 && filters[0] === `sanctionsLists: ${LIST_NAMES[list]}`) return;
  const came =
    filters.length === 0 ? 'it does not say what was exported' : `what was exported is ${filters.join(', ')}`;
  throw new UnreadableSourceError(`${EXPECTED[list]}, the whole list and nothing else`, came, file);
}

function hold(entity: XmlElement, held: HeldParties, ties: Map<string, PartyTies>): void {
  const reference = ofacText(entity.attributes['id']);
  if (reference === undefined) return held.refuse(`entity at line ${entity.line}`, 'it has no id');
  ties.set(reference, { listings: enhancedListings(entity), relationships: enhancedRelationships(entity) });
  held.hold(enhancedParty(entity, reference), `entity ${reference}`, [reference]);
}
