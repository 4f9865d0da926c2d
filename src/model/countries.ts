import countries from 'i18n-iso-countries';
import en from 'i18n-iso-countries/langs/en.json';
import fr from 'i18n-iso-countries/langs/fr.json';

countries.registerLocale(en);
countries.registerLocale(fr);

/**
 * Names the publishers print that the ISO tables do not know, folded as `fold` does. Only names of one present
 * country: `Yugoslavia`, `Soviet Union` or `undetermined` get no code.
 */
const PUBLISHERS_NAMES: Readonly<Record<string, string>> = {
  afghan: 'AF',
  'bahamas the': 'BS',
  'bosnia herzegovina': 'BA',
  britain: 'GB',
  brunei: 'BN',
  burma: 'MM',
  'cabo verde': 'CV',
  'cape verde': 'CV',
  'congo democratic republic': 'CD',
  'congo democratic republic of the': 'CD',
  'congo republic of the': 'CG',
  congo: 'CG',
  'cote d ivoire': 'CI',
  'cote divoire': 'CI',
  'ivory coast': 'CI',
  'czech republic': 'CZ',
  'democratic peoples republic of korea': 'KP',
  dprk: 'KP',
  'korea north': 'KP',
  'north korea': 'KP',
  'north macedonia the republic of': 'MK',
  'north korea democratic peoples republic of korea': 'KP',
  'korea south': 'KR',
  'south korea': 'KR',
  'republic of korea': 'KR',
  'democratic republic of congo': 'CD',
  drc: 'CD',
  england: 'GB',
  'gambia the': 'GM',
  'great britain': 'GB',
  'united kingdom of great britain and northern ireland': 'GB',
  'hong kong': 'HK',
  'china hong kong special administrative region': 'HK',
  'isle of man': 'IM',
  iran: 'IR',
  'islamic republic of iran': 'IR',
  'iran islamic republic of': 'IR',
  kosovo: 'XK',
  lao: 'LA',
  laos: 'LA',
  'libyan arab jamahiriya': 'LY',
  macau: 'MO',
  'man isle of': 'IM',
  macedonia: 'MK',
  'macedonia the former yugoslav republic of': 'MK',
  micronesia: 'FM',
  moldova: 'MD',
  'occupied palestinian territories': 'PS',
  palestine: 'PS',
  palestinian: 'PS',
  'palestinian territory occupied': 'PS',
  'peoples republic of china': 'CN',
  'republic of moldova': 'MD',
  russia: 'RU',
  russian: 'RU',
  'st kitts and nevis': 'KN',
  'st kitts nevis': 'KN',
  'st lucia': 'LC',
  'st vincent and the grenadines': 'VC',
  swaziland: 'SZ',
  syria: 'SY',
  taiwan: 'TW',
  tanzania: 'TZ',
  'the gambia': 'GM',
  'the netherlands': 'NL',
  turkey: 'TR',
  uae: 'AE',
  uk: 'GB',
  'united states of america': 'US',
  usa: 'US',
  'vatican city': 'VA',
  venezuela: 'VE',
  vietnam: 'VN',
  'viet nam': 'VN',
  'virgin islands british': 'VG',
  'british virgin islands': 'VG',
  'west bank': 'PS',
  gaza: 'PS',
};

const MOST_REMEMBERED = 10_000;
const cache = new Map<string, string | undefined>();

/**
 * The ISO 3166-1 alpha-2 code of a country as a list prints it (English or French name, or a code), or undefined
 * for text that is not the name of one present country: never a guess.
 */
export function countryCode(printed: string | undefined): string | undefined {
  if (printed === undefined) return undefined;
  if (cache.size >= MOST_REMEMBERED) cache.clear();
  if (!cache.has(printed)) cache.set(printed, lookUp(printed));
  return cache.get(printed);
}

function lookUp(printed: string): string | undefined {
  const text = printed.trim();
  if (/^[A-Z]{2}$/.test(text)) return countries.isValid(text) || text === 'XK' ? text : undefined;
  const folded = fold(text);
  return PUBLISHERS_NAMES[folded] ?? ISO_NAMES.get(folded);
}

/** Every name of the ISO tables, folded. The package's own look-up goes through all of them for each text. */
const ISO_NAMES: ReadonlyMap<string, string> = new Map(
  ['fr', 'en'].flatMap((language) =>
    Object.entries(countries.getNames(language, { select: 'all' })).flatMap(([code, names]) =>
      [names].flat().map((name): [string, string] => [fold(name), code]),
    ),
  ),
);

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z]+/g, ' ')
    .trim();
}
