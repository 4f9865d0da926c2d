import type { ListSource } from '../source';
import { unXml } from './un-xml';

/** The United Nations Security Council Consolidated List: every individual and entity under its sanctions. */
export const unSc: ListSource = {
  info: {
    id: 'un-sc',
    name: 'United Nations Security Council Consolidated List',
    publisher: 'United Nations Security Council',
    homepage: 'https://main.un.org/securitycouncil/en/content/un-sc-consolidated-list',
    downloads: ['https://scsanctions.un.org/resources/xml/en/consolidated.xml'],
  },
  formats: [unXml],
};
