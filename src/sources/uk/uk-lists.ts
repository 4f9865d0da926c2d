import type { ListSource } from '../source';
import { ofsiCsv } from './ofsi-csv';
import { ofsiXml } from './ofsi-xml';
import { ukslXml } from './uksl-xml';

/** The UK Sanctions List: everyone designated under the Sanctions and Anti-Money Laundering Act 2018. */
export const gbUksl: ListSource = {
  info: {
    id: 'gb-uksl',
    name: 'UK Sanctions List',
    publisher: 'Foreign, Commonwealth and Development Office',
    country: 'GB',
    homepage: 'https://www.gov.uk/government/publications/the-uk-sanctions-list',
    downloads: ['https://sanctionslist.fcdo.gov.uk/docs/UK-Sanctions-List.xml'],
  },
  formats: [ukslXml],
};

/** The Consolidated List of Financial Sanctions Targets, which the UK Sanctions List replaced in January 2026. */
export const gbOfsi: ListSource = {
  info: {
    id: 'gb-ofsi',
    name: 'UK Consolidated List of Financial Sanctions Targets',
    publisher: 'Office of Financial Sanctions Implementation, HM Treasury',
    country: 'GB',
    homepage: 'https://www.gov.uk/government/publications/financial-sanctions-consolidated-list-of-targets',
    downloads: ['https://ofsistorage.blob.core.windows.net/publishlive/2022format/ConList.xml'],
  },
  formats: [ofsiXml, ofsiCsv],
};
