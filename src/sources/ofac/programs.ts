import type { AuthorityDraft, DesignationDraft, ProgramDraft } from '../../model/entry-draft';

/** Who acts under the few programs whose tag settles it. */
const STATE: AuthorityDraft = { id: 'us-state', name: 'United States Department of State', country: 'US' };
const TREASURY: AuthorityDraft = {
  id: 'us-treasury',
  name: 'United States Department of the Treasury',
  country: 'US',
};

interface KnownProgram {
  readonly name: string;
  readonly legalBasis: readonly string[];
  /** Only where the law behind the tag lets one department alone act. */
  readonly authority?: AuthorityDraft;
}

/**
 * OFAC's program tags, from its page "Program Tag Definitions for OFAC Sanctions Lists", with the legal authorities
 * that its ENHANCED XML names. Orders are those that created the program, not every later amendment.
 *
 * An authority stands only beside a tag that leaves no choice: section 219 of the Immigration and Nationality Act
 * lets the Secretary of State alone designate an FTO, E.O. 13608 the Secretary of the Treasury alone a sanctions
 * evader. Under E.O. 13224 and most others either may act, and the lists do not say which one did.
 */
const PROGRAMS: Readonly<Record<string, KnownProgram>> = {
  '561-Related': {
    name: 'Correspondent and payable-through account sanctions (CAPTA)',
    legalBasis: ['31 CFR part 561'],
  },
  '561List': { name: 'Part 561 List', legalBasis: ['CISADA', '31 CFR part 561'] },
  BALKANS: { name: 'Western Balkans', legalBasis: ['E.O. 13219', 'E.O. 13304', '31 CFR part 588'] },
  'BALKANS-EO14033': { name: 'Western Balkans (E.O. 14033)', legalBasis: ['E.O. 14033', '31 CFR part 588'] },
  BELARUS: { name: 'Belarus', legalBasis: ['E.O. 13405', '31 CFR part 548'] },
  'BELARUS-EO14038': { name: 'Belarus (E.O. 14038)', legalBasis: ['E.O. 14038', '31 CFR part 548'] },
  'BPI-RUSSIA-EO14024': {
    name: 'Blocked pending investigation: harmful foreign activities of Russia',
    legalBasis: ['E.O. 14024'],
  },
  'BPI-SUDAN-14098': { name: 'Blocked pending investigation: Sudan', legalBasis: ['E.O. 14098'] },
  'BURMA-EO14014': { name: 'Burma', legalBasis: ['E.O. 14014', '31 CFR part 525'] },
  BURUNDI: { name: 'Burundi', legalBasis: ['E.O. 13712', '31 CFR part 554'] },
  'CAATSA - IRAN': {
    name: "Countering America's Adversaries Through Sanctions Act: Iran",
    legalBasis: ['CAATSA'],
  },
  'CAATSA - RUSSIA': {
    name: "Countering America's Adversaries Through Sanctions Act: Russia",
    legalBasis: ['CAATSA'],
  },
  CAR: { name: 'Central African Republic', legalBasis: ['E.O. 13667', '31 CFR part 553'] },
  'CMIC-EO13959': {
    name: 'Chinese military-industrial complex companies',
    legalBasis: ['E.O. 13959', 'E.O. 14032', '31 CFR part 586'],
  },
  CUBA: { name: 'Cuba', legalBasis: ['Trading with the Enemy Act', '31 CFR part 515'] },
  CYBER2: {
    name: 'Malicious cyber-enabled activities',
    legalBasis: ['E.O. 13694', 'E.O. 13757', '31 CFR part 578'],
  },
  DARFUR: { name: 'Darfur', legalBasis: ['E.O. 13400', '31 CFR part 546'] },
  DPRK: { name: 'North Korea', legalBasis: ['E.O. 13551', '31 CFR part 510'] },
  'DPRK-NKSPEA': {
    name: 'North Korea Sanctions and Policy Enhancement Act of 2016',
    legalBasis: ['NKSPEA', '31 CFR part 510'],
  },
  DPRK2: { name: 'North Korea (E.O. 13687)', legalBasis: ['E.O. 13687', '31 CFR part 510'] },
  DPRK3: { name: 'North Korea (E.O. 13722)', legalBasis: ['E.O. 13722', '31 CFR part 510'] },
  DPRK4: { name: 'North Korea (E.O. 13810)', legalBasis: ['E.O. 13810', '31 CFR part 510'] },
  DRCONGO: { name: 'Democratic Republic of the Congo', legalBasis: ['E.O. 13413', '31 CFR part 547'] },
  'ELECTION-EO13848': {
    name: 'Foreign interference in United States elections',
    legalBasis: ['E.O. 13848', '31 CFR part 579'],
  },
  'ETHIOPIA-EO14046': { name: 'Ethiopia', legalBasis: ['E.O. 14046', '31 CFR part 550'] },
  'FSE-IR': { name: 'Foreign sanctions evaders: Iran', legalBasis: ['E.O. 13608'], authority: TREASURY },
  'FSE-SY': { name: 'Foreign sanctions evaders: Syria', legalBasis: ['E.O. 13608'], authority: TREASURY },
  FTO: {
    name: 'Foreign Terrorist Organizations',
    legalBasis: ['Immigration and Nationality Act, section 219', '31 CFR part 597'],
    authority: STATE,
  },
  GLOMAG: { name: 'Global Magnitsky', legalBasis: ['E.O. 13818', '31 CFR part 583'] },
  HIFPAA: {
    name: 'Hizballah International Financing Prevention Amendments Act of 2018',
    legalBasis: ['HIFPAA', '31 CFR part 566'],
  },
  'HK-EO13936': { name: 'Hong Kong', legalBasis: ['E.O. 13936', '31 CFR part 585'] },
  'HOSTAGES-EO14078': {
    name: 'Hostages and wrongfully detained United States nationals',
    legalBasis: ['E.O. 14078', '31 CFR part 526'],
  },
  'HRIT-IR': { name: 'Human rights abuses by information technology: Iran', legalBasis: ['E.O. 13606'] },
  'HRIT-SY': { name: 'Human rights abuses by information technology: Syria', legalBasis: ['E.O. 13606'] },
  IFCA: {
    name: 'Iran Freedom and Counter-Proliferation Act of 2012',
    legalBasis: ['IFCA', 'E.O. 13645'],
  },
  IFSR: { name: 'Iranian Financial Sanctions Regulations', legalBasis: ['CISADA', '31 CFR part 561'] },
  'ILLICIT-DRUGS-EO14059': {
    name: 'Global illicit drug trade',
    legalBasis: ['E.O. 14059', '31 CFR part 599'],
  },
  IRAN: { name: 'Iran', legalBasis: ['E.O. 13599', '31 CFR part 560'] },
  'IRAN-CON-ARMS-EO': { name: 'Conventional arms activities of Iran', legalBasis: ['E.O. 13949'] },
  'IRAN-EO13846': { name: 'Iran (E.O. 13846)', legalBasis: ['E.O. 13846'] },
  'IRAN-EO13871': { name: 'Iran: metals sector', legalBasis: ['E.O. 13871'] },
  'IRAN-EO13876': { name: "Iran: Supreme Leader's Office", legalBasis: ['E.O. 13876'] },
  'IRAN-EO13902': { name: 'Iran: further sectors', legalBasis: ['E.O. 13902'] },
  'IRAN-HR': { name: 'Iran: human rights abuses', legalBasis: ['E.O. 13553', '31 CFR part 562'] },
  'IRAN-TRA': {
    name: 'Iran Threat Reduction and Syria Human Rights Act of 2012',
    legalBasis: ['TRA', 'E.O. 13628'],
  },
  IRAQ2: { name: 'Iraq: former regime', legalBasis: ['E.O. 13315', '31 CFR part 576'] },
  IRAQ3: { name: 'Iraq: threats to stabilization', legalBasis: ['E.O. 13438', '31 CFR part 576'] },
  IRGC: { name: 'Islamic Revolutionary Guard Corps and its agents', legalBasis: ['31 CFR part 561'] },
  ISA: { name: 'Iran Sanctions Act', legalBasis: ['Iran Sanctions Act', 'E.O. 13574'] },
  LEBANON: { name: 'Lebanon', legalBasis: ['E.O. 13441', '31 CFR part 549'] },
  LIBYA2: { name: 'Libya', legalBasis: ['E.O. 13566', '31 CFR part 570'] },
  LIBYA3: { name: 'Libya (E.O. 13726)', legalBasis: ['E.O. 13726', '31 CFR part 570'] },
  MAGNIT: {
    name: 'Sergei Magnitsky Rule of Law Accountability Act of 2012',
    legalBasis: ['Magnitsky Act', '31 CFR part 584'],
  },
  'MALI-EO13882': { name: 'Mali', legalBasis: ['E.O. 13882', '31 CFR part 555'] },
  NICARAGUA: { name: 'Nicaragua', legalBasis: ['E.O. 13851', '31 CFR part 582'] },
  'NICARAGUA-NHRAA': {
    name: 'Nicaragua Human Rights and Anticorruption Act of 2018',
    legalBasis: ['NHRAA', '31 CFR part 582'],
  },
  NPWMD: {
    name: 'Proliferators of weapons of mass destruction',
    legalBasis: ['E.O. 13382', '31 CFR part 544'],
  },
  'NS-PLC': {
    name: 'Non-SDN Palestinian Legislative Council List',
    legalBasis: ['31 CFR part 594, General License 4'],
  },
  PEESA: {
    name: "Protecting Europe's Energy Security Act of 2019",
    legalBasis: ['PEESA'],
  },
  'PEESA-EO14039': {
    name: "Protecting Europe's Energy Security Act of 2019 (E.O. 14039)",
    legalBasis: ['PEESA', 'E.O. 14039'],
  },
  'RUSSIA-EO14024': {
    name: 'Harmful foreign activities of Russia',
    legalBasis: ['E.O. 14024', '31 CFR part 587'],
  },
  'RUSSIA-EO14065': {
    name: 'Russia: so-called Donetsk and Luhansk republics',
    legalBasis: ['E.O. 14065'],
  },
  SDGT: {
    name: 'Specially Designated Global Terrorists',
    legalBasis: ['E.O. 13224', '31 CFR part 594'],
  },
  SDNT: {
    name: 'Specially Designated Narcotics Traffickers',
    legalBasis: ['E.O. 12978', '31 CFR part 536'],
  },
  SDNTK: {
    name: 'Specially Designated Narcotics Traffickers: Kingpin Act',
    legalBasis: ['Foreign Narcotics Kingpin Designation Act', '31 CFR part 598'],
  },
  SDT: { name: 'Specially Designated Terrorists', legalBasis: ['E.O. 12947', '31 CFR part 595'] },
  SOMALIA: { name: 'Somalia', legalBasis: ['E.O. 13536', '31 CFR part 551'] },
  'SOUTH SUDAN': { name: 'South Sudan', legalBasis: ['E.O. 13664', '31 CFR part 558'] },
  SSIDES: {
    name: 'Support for the Sovereignty, Integrity, Democracy, and Economic Stability of Ukraine Act of 2014',
    legalBasis: ['SSIDES'],
  },
  'SUDAN-EO14098': { name: 'Sudan', legalBasis: ['E.O. 14098'] },
  SYRIA: {
    name: 'Syria',
    legalBasis: ['E.O. 13338', 'E.O. 13460', 'E.O. 13572', 'E.O. 13573', 'E.O. 13582', '31 CFR part 542'],
  },
  'SYRIA-CAESAR': {
    name: 'Caesar Syria Civilian Protection Act of 2019',
    legalBasis: ['Caesar Act'],
  },
  'SYRIA-EO13894': { name: 'Syria-related (E.O. 13894)', legalBasis: ['E.O. 13894', '31 CFR part 569'] },
  TCO: { name: 'Transnational criminal organizations', legalBasis: ['E.O. 13581', '31 CFR part 590'] },
  UHRPA: { name: 'Uyghur Human Rights Policy Act of 2020', legalBasis: ['UHRPA'] },
  'UKRAINE-EO13660': {
    name: 'Ukraine-/Russia-related (E.O. 13660)',
    legalBasis: ['E.O. 13660', '31 CFR part 589'],
  },
  'UKRAINE-EO13661': {
    name: 'Ukraine-/Russia-related (E.O. 13661)',
    legalBasis: ['E.O. 13661', '31 CFR part 589'],
  },
  'UKRAINE-EO13662': {
    name: 'Ukraine-/Russia-related: sectors of the Russian economy (E.O. 13662)',
    legalBasis: ['E.O. 13662', '31 CFR part 589'],
  },
  'UKRAINE-EO13685': {
    name: 'Ukraine-/Russia-related: Crimea (E.O. 13685)',
    legalBasis: ['E.O. 13685', '31 CFR part 589'],
  },
  VENEZUELA: { name: 'Venezuela', legalBasis: ['E.O. 13692', '31 CFR part 591'] },
  'VENEZUELA-EO13850': { name: 'Venezuela (E.O. 13850)', legalBasis: ['E.O. 13850', '31 CFR part 591'] },
  'VENEZUELA-EO13884': {
    name: 'Government of Venezuela (E.O. 13884)',
    legalBasis: ['E.O. 13884', '31 CFR part 591'],
  },
  'WEST-BANK-EO14115': { name: 'West Bank', legalBasis: ['E.O. 14115'] },
  YEMEN: { name: 'Yemen', legalBasis: ['E.O. 13611', '31 CFR part 552'] },
  ZIMBABWE: {
    name: 'Zimbabwe',
    legalBasis: ['E.O. 13288', 'E.O. 13391', 'E.O. 13469', '31 CFR part 541'],
  },
};

/** The program behind one of OFAC's tags. A tag we do not know is still a program: its name is the tag. */
export function program(tag: string): ProgramDraft {
  const known = PROGRAMS[tag];
  return known === undefined
    ? { id: `us:${tag}`, code: tag, name: tag }
    : { id: `us:${tag}`, code: tag, name: known.name, legalBasis: [...known.legalBasis] };
}

/**
 * One designation per tag: the flat and classic formats do not say which tags came in one act, and a tag that is
 * added or dropped later must not look like an amendment of the others. The authority is absent unless the tag
 * itself settles it. Repeated tags count once; an entry without a tag is still designated, under no known program.
 */
export function designationsOf(tags: readonly string[]): DesignationDraft[] {
  const distinct = [...new Set(tags)];
  return distinct.length === 0 ? [{ programs: [] }] : distinct.map(designationOf);
}

/** The designation that one tag stands for. */
export function designationOf(tag: string): DesignationDraft {
  const authority = PROGRAMS[tag]?.authority;
  return { ...(authority === undefined ? {} : { authority }), programs: [program(tag)] };
}
