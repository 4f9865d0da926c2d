/*
 * What payments, passports, trade papers and registers write around a name: the parties of SWIFT messages (fields 50 and 59 have
 * an account behind a slash, and numbered lines), ICAO Doc 9303 (machine-readable zones), bills of lading and crew lists
 * (vessel, voyage, call sign, former name), and what registers of companies print of those that are wound up.
 * Each is the source of a regular expression that takes no notice of case. Written for this project.
 */
/** Joins another name of the same party, or who has its mail, of anybody: these are no words of a name. */
export const NAME_LINKS = [
  '[afn][./]\\s?k[./]?\\s?a\\.?',
  '(?:also|formerly|previously|better|now) known as',
  'c/o|c\\.o\\.|attn\\.?|attention:',
];

/** The same that are names and other words as well: Mohd Alias, Noor AKA Sports. */
export const NAME_WORDS_AS_LINKS = ['[afn]\\s?k\\s?a', 'alias'];

/** The same in names of organisations and vessels. */
export const COMPANY_LINKS = ['d[./]\\s?b[./]\\s?a\\.?', 't/a', 'trading as', 'doing business as'];

/** Other words that join names in the names of companies; "alias" does so in parentheses alone. */
export const COMPANY_WORDS_AS_LINKS = [
  '[afn]\\s?k\\s?a',
  'dba',
  'formerly',
  'previously',
  'renamed(?: (?:as|to))?',
  'vormals',
  'anciennement',
  'бывш(?:ий|ая|ее)',
];

/** Joins a name in parentheses to the one before them. */
export const BRACKETED_LINKS = ['ex', 'now'];

/** Joins the name of another person who holds the account as well. */
export const HOLDER_LINKS = ['or', 'and/or', 'oder', 'und/oder', 'или'];

/** What no name begins with: something stood before it. */
export const MIDDLE_WORDS = 'and or of und oder de du des et y и или &';

/** Whom a letter is for in any house: where all words are such, they name nobody. */
export const DESK_WORDS =
  'the department departments dept division section desk team unit office finance financial accounting accounts account payable payables ' +
  'receivable receivables legal human resources hr treasury payroll purchasing procurement purchase sales marketing export import trade ' +
  'shipping logistics operations compliance customer customers service services claims credit risk audit tax billing payment payments ' +
  'administration and of for general managing manager director directors officer chief executive secretary president head';

/**
 * Words that name nobody by themselves. In the tables of organisations' words and of places they would weigh as little as those: but in
 * Islamic State in Iraq and the Levant the last word tells most.
 */
export const NO_NAMES_ALONE =
  'levant mesopotamia maghreb sahel sahara shore off drug drugs narcotics trafficking laundering';

/** What stands before a name by itself, of anybody. */
export const LABELS = [
  '/\\p{L}*\\d[\\p{L}\\d]*\\s+',
  '\\d/(?=\\p{L})',
  '(?:c/o|attn|attention|f\\.?a\\.?o)(?![\\p{L}\\d])\\.?\\s*:?\\s*',
  '(?:beneficiary|payee|remitter|sender|customer|client|account|consignee|shipper|vessel|ship|vsl|company)?\\s?(?:name|holder)\\s*:\\s*',
  '(?:beneficiary|benef|payee|remitter|sender|customer|client|consignee|shipper|notify party|vessel|ship|company)\\s*:\\s*',
  '(?:ип|индивидуальный предприниматель|фоп)\\s+',
];

/** The same of organisations and vessels; "Société", "Ste" and "Fa." say that a firm's name follows. */
export const COMPANY_LABELS = [
  '(?:(?:vsl|vessel|ship)\\s?name|vsl|ocean vessel)(?![\\p{L}\\d])\\s*[:.]?\\s*',
  '(?:soci[eé]t[eé]|st[eé]|ets|[eé]tablissements?)\\.?\\s+(?!g[eé]n[eé]rale?|d[eu]s?\\s)',
  'fa\\.\\s*',
];

/** What a number behind a name is called, and the digits that it has at least: Rainbow Inn 24 is a name. */
const NUMBER_LABELS: Readonly<Record<string, number>> = {
  'inn|kpp|ogrn|инн|кпп|огрн|tin|ein|mmsi': 9,
  'a/c|acct?|account|iban|р/с|vat|crn|tel|phone|fax|тел|dwt|grt': 4,
};
const NUMBER_SIGNS = '[\\s.:#№-]{0,4}(?:(?:number|no|nr)(?!\\p{L}))?[\\s.:#№-]{0,4}';
/** The code of a country or a town stands in brackets, and the rest may: (357)(22660766). */
const IN_BRACKETS = '\\(\\+?\\d+\\)';
const numbered = ([labels, digits]: readonly [string, number]): string =>
  `(?:${labels})(?!\\p{L})${NUMBER_SIGNS}(?=(?:[\\p{L} +()./-]{0,4}\\d){${digits}})(?:[\\p{L}\\d+]|${IN_BRACKETS})(?:[\\p{L}\\d +./-]|${IN_BRACKETS})*`;

/** A phone without a label, by the code in brackets or the plus before it: a number alone may be part of a name. */
const PHONES = ['\\(\\+?\\d{1,5}\\)[\\s-]?\\(?\\d(?:[\\s.-]?\\d){5,}', '\\+\\d(?:[\\s().-]{0,2}\\d){7,}'];

/** What stands behind a name to the end, of anybody. */
export const NOTES = [
  ...Object.entries(NUMBER_LABELS).map(numbered),
  ...PHONES,
  // Without "code" or a colon only what no word is: BICs have a digit, or XXX for the head office.
  '(?:swift|bic)(?:\\s?code[\\s.:]*|[\\s.]*:\\s*)[a-z]{6}[a-z0-9]{2}(?:[a-z0-9]{3})?',
  '(?:swift|bic)\\s+[a-z]{6}(?=[a-z]*\\d|[a-z]{2}xxx)[a-z0-9]{2}(?:[a-z0-9]{3})?',
  '(?:usd|eur|gbp|chf|rub|aed|cny|jpy|try|irr)\\s(?:a/c|acct?|account)',
];

const DAY =
  '(?:\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}[./-]\\d{1,2}[./-]\\d{1,2}|\\d{1,2}[\\s-]\\p{L}{3,9}\\.?[\\s-]\\d{4}|(?:19|20)\\d{2})';

/** When somebody was born, and papers that prove it. */
export const PERSON_NOTES = [
  `(?:d\\.?\\s?o\\.?\\s?b\\.?|date of birth|born(?: on| in)?|b\\.|n[eé]e?(?: le| en)?|geb(?:oren|\\.)?(?: am)?|nacid[oa](?: el| en)?|nat[oa](?: il)?|г\\.?\\s?р\\.?|д\\.?\\s?р\\.?|род(?:\\.|илс[яа].*?))[\\s:.]*${DAY}.*`,
  `${DAY}(?:\\s*г\\.?(?:\\s?р)?\\.?)?`,
  `(?:passport|ppt|id|cnic|nid|паспорт)${NUMBER_SIGNS}\\p{L}{0,2}\\d{5,}`,
];

/** What may stand before a town: New Delhi, South Asia. */
export const DIRECTIONS = 'new north south east west central greater northern southern eastern western';

/** Behind these, or behind an ampersand or a genitive, a town is part of the name: Bank of Iran, ISIL's South Asia. */
export const LINKS_TO_TOWNS = 'of and the for de du';

const OFFICES = '(?:regional|main|branch) office';
/** What a town stands before: Moscow Branch, Lipetsk Regional Office. */
export const BRANCH = `(?:branch|${OFFICES})`;

/** A branch or an office that may be a name as well: Khorasan Regional Office. */
export const OFFICE_NOTES = [
  OFFICES,
  // A branch by itself is the unit of a service as well.
  '(?<=[,;:(–-]\\s?)(?:\\p{L}+\\s){0,2}branch',
];

/** The office by which an organisation is reached, with its town before it or not. */
export const HEAD_OFFICE = '(?:head|registered|principal|liaison|representative|rep\\.?) office';

/** Where an organisation has its mail, and what became of it; what a vessel sails under. */
export const COMPANY_NOTES = [
  '(?:p\\.?\\s?o\\.?\\s?b(?:ox)?\\.?|post(?:al)?(?: office)? box|postfach|b\\.?\\s?p\\.?|apartado|а/я|ص\\.?\\s?ب\\.?)\\s*(?:no\\.?)?[\\s:]*\\d.*',
  '(?:in|under|en|em) (?:(?:members|creditors|voluntary|compulsory)\\S*\\s)*(?:liquida(?:tion|ci[oó]n|zione|[cç][aã]o)|liq\\.?|receivership|administration|bankruptcy|insolvency)',
  'i\\.\\s?l\\.?',
  'в (?:стадии )?ликвидации',
  '\\((?:dissolved|liquidated|defunct|struck off|deregistered|bankrupt|inactive|ликвидирован[оа]?)\\)',
  '\\(\\p{L}+(?:\\s\\p{L}+){0,2} flag(?:ged)?\\)',
  'flag(?: of\\s|:)\\s*\\p{L}+(?:\\s\\p{L}+)?',
  // Registers with much tonnage, and those of ships on lists.
  '(?:panama(?:nian)?|liberian?|marshall islands?|malt(?:a|ese)|bahamas|cypr(?:us|iot)|hong kong|singapore|chinese|greek|iran(?:ian)?|russian?|indian?|turkish|' +
    'comoros|togo(?:lese)?|tanzanian?|belize|cook islands|palau|cameroon|gabon(?:ese)?|mongolian?|sierra leone|djibouti|gambian?|barbados|vanuatu|dprk|syrian?) flag(?:ged)?',
  'voy(?:age)?\\.?\\s*(?:no\\.?)?\\s*\\d+\\p{L}?',
  'v\\.\\s?\\d+\\p{L}?',
  'call\\s?sign[\\s:]*[a-z\\d]{4,7}',
  '\\((?:(?:crude|oil|products?|chemicals?|bulk|dry|general|cargo|container|lpg|lng|gas|bitumen|asphalt|fishing|passenger|ro-?ro|tug|tanker|carrier|ship|vessel|barge|trawler)[\\s/]*)+\\)',
];

/** Words that stand in what the tables above describe where it has no sign or digit. */
export const AROUND_WORDS =
  'aka fka nka alias known dba trading doing formerly previously renamed vormals anciennement бывший бывшая бывшее or или oder ex ' +
  'attn attention fao f vsl vessel ип индивидуальный фоп societe ste ets etablissement etablissements fa swift bic account acct acc ' +
  'office branch liquidation liq liquidacion liquidazione liquidacao receivership administration bankruptcy insolvency ликвидации ' +
  'flag flagged mr mrs ms miss sign callsign';

/** Codes of states in passports (ICAO Doc 9303-3, section 5: ISO 3166-1, and D for Germany) of three letters. */
export const PASSPORT_STATES =
  'afg alb dza and ago atg arg arm aus aut aze bhs bhr bgd brb blr bel blz ben btn bol bih bwa bra brn bgr bfa bdi khm cmr can cpv caf tcd chl chn col com cog cod cri civ hrv cub cyp cze prk dnk dji dma dom ecu egy slv gnq eri est swz eth fji fin fra gab gmb geo d gha grc grd gtm gin gnb guy hti hnd hun isl ind idn irn irq irl isr ita jam jpn jor kaz ken kir kwt kgz lao lva lbn lso lbr lby lie ltu lux mdg mwi mys mdv mli mlt mhl mrt mus mex fsm mco mng mne mar moz mmr nam nru npl nld nzl nic ner nga mkd nor omn pak plw pan png pry per phl pol prt qat kor mda rou rus rwa kna lca vct wsm smr stp sau sen srb syc sle sgp svk svn slb som zaf ssd esp lka sdn sur swe che syr tjk tha tls tgo ton tto tun tur tkm tuv uga ukr are gbr tza usa ury uzb vut ven vnm yem zmb zwe pse hkg mac twn rks xxa xxb xxc une uno unk';
