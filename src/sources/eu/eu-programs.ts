import type { AuthorityDraft, ProgramDraft } from '../../model/entry-draft';

/**
 * The list's programme codes: the regime's name and the regulation that sets it up, as titled in the Official Journal
 * (EUR-Lex) and grouped on the EU Sanctions Map. A code whose regulation is not certain stands without one.
 */
const PROGRAMS: Readonly<Record<string, readonly [name: string, ...legalBasis: string[]]>> = {
  AFG: ['Afghanistan', 'Regulation (EU) No 753/2011'],
  BDI: ['Burundi', 'Regulation (EU) 2015/1755'],
  BLR: ['Belarus', 'Regulation (EC) No 765/2006'],
  CAF: ['Central African Republic', 'Regulation (EU) No 224/2014'],
  CHEM: ['Chemical weapons', 'Regulation (EU) 2018/1542'],
  COD: ['Democratic Republic of the Congo', 'Regulation (EC) No 1183/2005'],
  CYB: ['Cyber-attacks', 'Regulation (EU) 2019/796'],
  EGY: ['Egypt', 'Regulation (EU) No 270/2011'],
  EUAQ: ["ISIL (Da'esh) and Al-Qaida, autonomous measures", 'Regulation (EU) 2016/1686'],
  GIN: ['Guinea', 'Regulation (EU) No 1284/2009'],
  GNB: ['Guinea-Bissau', 'Regulation (EU) No 377/2012'],
  GTM: ['Guatemala', 'Regulation (EU) 2024/287'],
  HAM: ['Hamas and the Palestinian Islamic Jihad', 'Regulation (EU) 2024/386'],
  HR: ['Serious human rights violations and abuses', 'Regulation (EU) 2020/1998'],
  HTI: ['Haiti', 'Regulation (EU) 2022/2309'],
  IRN: ['Iran'],
  IRQ: ['Iraq', 'Regulation (EC) No 1210/2003'],
  LBN: ['Lebanon'],
  LBY: ['Libya', 'Regulation (EU) 2016/44'],
  MDA: ['Moldova', 'Regulation (EU) 2023/888'],
  MLI: ['Mali', 'Regulation (EU) 2017/1770'],
  MMR: ['Myanmar/Burma', 'Regulation (EU) No 401/2013'],
  NIC: ['Nicaragua', 'Regulation (EU) 2019/1716'],
  PRK: ["Democratic People's Republic of Korea", 'Regulation (EU) 2017/1509'],
  RUS: ['Russia'],
  RUSDA: ["Russia's destabilising activities", 'Regulation (EU) 2024/2642'],
  SDN: ['Sudan', 'Regulation (EU) No 747/2014'],
  SDNZ: ['Sudan'],
  SOM: ['Somalia', 'Regulation (EU) No 356/2010'],
  SSD: ['South Sudan', 'Regulation (EU) 2015/735'],
  SYR: ['Syria', 'Regulation (EU) No 36/2012'],
  TAQA: ["ISIL (Da'esh) and Al-Qaida", 'Regulation (EC) No 881/2002'],
  TERR: ['Combating terrorism', 'Regulation (EC) No 2580/2001'],
  TUN: ['Tunisia', 'Regulation (EU) No 101/2011'],
  TUR: ['Türkiye', 'Regulation (EU) 2019/1890'],
  UKR: ["Ukraine's territorial integrity, sovereignty and independence", 'Regulation (EU) No 269/2014'],
  VEN: ['Venezuela', 'Regulation (EU) 2017/2063'],
  YEM: ['Yemen', 'Regulation (EU) No 1352/2014'],
  ZWE: ['Zimbabwe', 'Regulation (EC) No 314/2004'],
};

/** The programme of a code of the list. A code we do not know is a programme all the same, named by its code. */
export function euProgram(code: string): ProgramDraft {
  const [name, ...legalBasis] = PROGRAMS[code] ?? [code];
  return { id: `eu:${code}`, code, name, ...(legalBasis.length > 0 ? { legalBasis } : {}) };
}

const AUTHORITIES: Readonly<Record<string, AuthorityDraft>> = {
  council: { id: 'eu-council', name: 'Council of the European Union' },
  commission: { id: 'eu-commission', name: 'European Commission' },
};

/** Who adopted an act, by the list's `organisationType`; undefined for a type that names neither institution. */
export function euAuthority(organisationType: string | undefined): AuthorityDraft | undefined {
  return AUTHORITIES[organisationType?.toLowerCase() ?? ''];
}
