import type { ProgramDraft } from '../../model/entry-draft';

/** One regime under the names the two lists and their years have for it. */
const SAME_REGIME: Readonly<Record<string, string>> = {
  "Isil (Da'esh) and Al-Qaeda": "ISIL (Da'esh) and Al-Qaida",
  "The ISIL (Da'esh) and Al-Qaida organisations": "ISIL (Da'esh) and Al-Qaida",
  'Republic of Belarus': 'Belarus',
  "North Korea (Democratic People's Republic of Korea)": "Democratic People's Republic of Korea",
  'Republic of Guinea-Bissau': 'Guinea-Bissau',
};

/**
 * The programme of a regime. The UK Sanctions List names a regime by its regulations, `The Republic of Belarus
 * (Sanctions) (EU Exit) Regulations 2019`, the Consolidated List by a short name, `Belarus`: both are the programme
 * `gb:Belarus`. The regulations themselves are the legal basis of the designation, for a regime outlives them.
 */
export function ukProgram(regime: string): ProgramDraft {
  const short = regime
    .replace(/\s*\((?:United Nations )?Sanctions\).*$/i, '')
    .replace(/\s*\(EU Exit\).*$/i, '')
    .replace(/^The (?!ISIL)/i, '')
    .trim();
  const code = SAME_REGIME[short] ?? short;
  return { id: `gb:${code}`, code, name: code };
}
