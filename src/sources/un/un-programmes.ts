import type { AuthorityDraft, ProgramDraft } from '../../model/entry-draft';

/** The Security Council and its committees list; the committee of each regime is named by the programme. */
export const UN_SECURITY_COUNCIL: AuthorityDraft = { id: 'un-sc', name: 'United Nations Security Council' };

interface Regime {
  readonly name: string;
  readonly resolutions: readonly string[];
}

/**
 * UN_LIST_TYPE to the regime's name and the resolutions that made it and its committee, as the Security Council's
 * pages "Sanctions and other committees" give them (https://main.un.org/securitycouncil/en/sanctions/information).
 * Iran holds both the resolutions its entries were designated under and 2231 (2015), which carried them in between.
 */
const REGIMES: Readonly<Record<string, Regime>> = {
  'Al-Qaida': {
    name: 'ISIL (Da’esh) and Al-Qaida sanctions regime',
    resolutions: ['1267 (1999)', '1989 (2011)', '2253 (2015)'],
  },
  CAR: { name: 'Central African Republic sanctions regime', resolutions: ['2127 (2013)', '2745 (2024)'] },
  DPRK: { name: 'Democratic People’s Republic of Korea sanctions regime', resolutions: ['1718 (2006)'] },
  DRC: { name: 'Democratic Republic of the Congo sanctions regime', resolutions: ['1533 (2004)'] },
  GB: { name: 'Guinea-Bissau sanctions regime', resolutions: ['2048 (2012)'] },
  Haiti: { name: 'Haiti sanctions regime', resolutions: ['2653 (2022)'] },
  Iran: {
    name: 'Iran sanctions regime',
    resolutions: ['1737 (2006)', '1747 (2007)', '1803 (2008)', '1929 (2010)', '2231 (2015)'],
  },
  Iraq: { name: 'Iraq sanctions regime', resolutions: ['1483 (2003)', '1518 (2003)'] },
  Libya: { name: 'Libya sanctions regime', resolutions: ['1970 (2011)'] },
  Mali: { name: 'Mali sanctions regime', resolutions: ['2374 (2017)'] },
  Somalia: {
    name: 'Somalia and Al-Shabaab sanctions regime',
    resolutions: ['751 (1992)', '1907 (2009)', '2713 (2023)'],
  },
  SouthSudan: { name: 'South Sudan sanctions regime', resolutions: ['2206 (2015)'] },
  Sudan: { name: 'Sudan sanctions regime', resolutions: ['1591 (2005)'] },
  Taliban: { name: 'Taliban sanctions regime', resolutions: ['1988 (2011)'] },
  Yemen: { name: 'Yemen sanctions regime', resolutions: ['2140 (2014)'] },
};

/** The programme of a UN_LIST_TYPE; one that the table lacks becomes a programme named by its tag. */
export function unProgram(listType: string): ProgramDraft {
  const regime = REGIMES[listType];
  const program = { id: `un:${listType}`, code: listType, name: regime?.name ?? listType };
  if (regime === undefined) return program;
  return {
    ...program,
    legalBasis: regime.resolutions.map((number) => `Security Council resolution ${number}`),
  };
}
