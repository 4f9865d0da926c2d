import type { ProgramDraft } from '../../model/entry-draft';

const SEMA = 'Special Economic Measures Act';

/**
 * The regulations by the English name the list prints, with their citation where it is certain (Justice Laws
 * Website). A regulation we do not know is a programme all the same, named by what the list prints.
 */
const REGULATIONS: Readonly<Record<string, readonly [name: string, ...legalBasis: string[]]>> = {
  Belarus: ['Special Economic Measures (Belarus) Regulations', SEMA, 'SOR/2020-214'],
  China: ["Special Economic Measures (People's Republic of China) Regulations", SEMA, 'SOR/2021-49'],
  'Extremist Settler Violence': ['Special Economic Measures (Extremist Settler Violence) Regulations', SEMA],
  Guatemala: ['Special Economic Measures (Guatemala) Regulations', SEMA],
  Haiti: ['Special Economic Measures (Haiti) Regulations', SEMA, 'SOR/2022-226'],
  'Hamas Terrorist Attacks': ['Special Economic Measures (Hamas Terrorist Attacks) Regulations', SEMA],
  Iran: ['Special Economic Measures (Iran) Regulations', SEMA, 'SOR/2010-165'],
  JVCFOR: [
    'Justice for Victims of Corrupt Foreign Officials Regulations',
    'Justice for Victims of Corrupt Foreign Officials Act (Sergei Magnitsky Law)',
    'SOR/2017-233',
  ],
  Moldova: ['Special Economic Measures (Moldova) Regulations', SEMA],
  'Myanmar (Burma)': ['Special Economic Measures (Burma) Regulations', SEMA, 'SOR/2007-285'],
  Nicaragua: ['Special Economic Measures (Nicaragua) Regulations', SEMA, 'SOR/2019-232'],
  Russia: ['Special Economic Measures (Russia) Regulations', SEMA, 'SOR/2014-58'],
  'South Sudan': ['Special Economic Measures (South Sudan) Regulations', SEMA, 'SOR/2014-235'],
  'Sri Lanka': ['Special Economic Measures (Sri Lanka) Regulations', SEMA],
  Sudan: ['Special Economic Measures (Sudan) Regulations', SEMA],
  Syria: ['Special Economic Measures (Syria) Regulations', SEMA, 'SOR/2011-114'],
  Ukraine: ['Special Economic Measures (Ukraine) Regulations', SEMA, 'SOR/2014-60'],
  Venezuela: ['Special Economic Measures (Venezuela) Regulations', SEMA, 'SOR/2017-204'],
  Zimbabwe: ['Special Economic Measures (Zimbabwe) Regulations', SEMA, 'SOR/2008-248'],
};

/**
 * The regulation's short English name out of the bilingual `Country`: `Belarus` of "Belarus / Bélarus", `JVCFOR` of
 * the Justice for Victims regulations' full title.
 */
export function regulationCode(country: string): string {
  const english = country.split(' / ')[0]?.trim() ?? country;
  return /\((JVCFOR)\)/.exec(english)?.[1] ?? english;
}

export function caProgram(code: string): ProgramDraft {
  const [name, ...legalBasis] = REGULATIONS[code] ?? [code];
  return { id: `ca:${code}`, code, name, ...(legalBasis.length > 0 ? { legalBasis } : {}) };
}
