import type { DesignationDraft } from '../../model/entry-draft';
import { parseDay } from '../partial-date';
import { cleanText, defined, joinText } from '../text';
import { uniqueFacts } from './unique-facts';
import { child, childText, type XmlElement } from '../xml';
import { attribute, legalAct, ordered, remarksOf } from './eu-element';
import { euAuthority, euProgram } from './eu-programs';

/**
 * One designation per `regulation`. The act printed is the one that last touched the entry, so that its dates say
 * when it was published and took effect, not when the party was first listed: that is `designationDate` alone.
 */
export function euDesignations(entity: XmlElement): DesignationDraft[] {
  const regulations = ordered(entity, 'regulation');
  const acts = regulations.map((regulation) => toDesignation(entity, regulation));
  // Being on the list is being designated, even should an entry ever lack its act.
  return acts.length > 0 ? uniqueFacts(acts) : [{ programs: [], ...datesOf(entity) }];
}

function toDesignation(entity: XmlElement, regulation: XmlElement): DesignationDraft {
  const programme = attribute(regulation, 'programme');
  const title = attribute(regulation, 'numberTitle');
  return defined({
    authority: euAuthority(attribute(regulation, 'organisationType')),
    programs: programme === undefined ? [] : [euProgram(programme)],
    legalBasis: title === undefined ? undefined : [title],
    ...datesOf(entity),
    note: joinText([attribute(entity, 'designationDetails'), actNote(regulation)], '; '),
    locator: `regulation ${attribute(regulation, 'logicalId') ?? `line ${regulation.line}`}`,
    source: legalAct(regulation, cleanText(childText(regulation, 'publicationUrl'))),
  });
}

function datesOf(entity: XmlElement): Pick<DesignationDraft, 'designatedOn' | 'delistedOn'> {
  return defined({
    designatedOn: parseDay(attribute(entity, 'designationDate')),
    delistedOn: parseDay(attribute(entity, 'delistingDate')),
  });
}

function actNote(regulation: XmlElement): string | undefined {
  const published = attribute(regulation, 'publicationDate');
  const inForce = attribute(regulation, 'entryIntoForceDate');
  const corrigendum = child(regulation, 'corrigendum');
  return joinText(
    [
      attribute(regulation, 'regulationType'),
      published && `published ${published}`,
      inForce && `in force ${inForce}`,
      corrigendum && `corrigendum ${attribute(corrigendum, 'numberTitle') ?? ''}`.trim(),
      ...remarksOf(regulation),
    ],
    ', ',
  );
}
