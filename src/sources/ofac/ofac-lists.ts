import type { ListSource } from '../source';
import { advancedXml } from './advanced/advanced-xml';
import { enhancedXml } from './enhanced/enhanced-xml';
import { ofacCsv } from './ofac-csv';
import { ofacXml } from './ofac-xml';

const EXPORTS = 'https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports';
const PUBLISHER = 'Office of Foreign Assets Control, United States Department of the Treasury';

/** Specially Designated Nationals and Blocked Persons: everyone whose property is blocked. */
export const usOfacSdn: ListSource = {
  info: {
    id: 'us-ofac-sdn',
    name: 'OFAC Specially Designated Nationals and Blocked Persons List (SDN)',
    publisher: PUBLISHER,
    country: 'US',
    homepage:
      'https://ofac.treasury.gov/specially-designated-nationals-and-blocked-persons-list-sdn-human-readable-lists',
    downloads: [`${EXPORTS}/SDN.XML`],
    numberedWith: ['us-ofac-cons'],
  },
  formats: [ofacXml('sdn'), ofacCsv('sdn'), advancedXml('sdn'), enhancedXml('sdn')],
};

/** OFAC's lists of persons whose property is not blocked: NS-PLC, SSI, FSE, NS-MBS, CAPTA, NS-CMIC. */
export const usOfacCons: ListSource = {
  info: {
    id: 'us-ofac-cons',
    name: 'OFAC Consolidated (non-SDN) Sanctions List',
    publisher: PUBLISHER,
    country: 'US',
    homepage: 'https://ofac.treasury.gov/consolidated-sanctions-list-non-sdn-lists',
    downloads: [`${EXPORTS}/CONSOLIDATED.XML`],
    numberedWith: ['us-ofac-sdn'],
  },
  formats: [ofacXml('cons'), ofacCsv('cons'), advancedXml('cons'), enhancedXml('cons')],
};
