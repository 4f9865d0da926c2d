import { scriptOf } from '../../names/script';

/** One name out of an ALIAS_NAME. */
export interface UnpackedName {
  readonly name: string;
  /** Another writing of the name before it, or its abbreviation, rather than a name of its own. */
  readonly variant: boolean;
  readonly note?: string;
}

/** Words in parentheses that describe a name instead of being one. */
const DESCRIPTION =
  /^(?:birth name|combat name|nom de guerre|original script|(?:previously|formerly) listed as|false identity.*)$/i;
const BIRTH = /^(.{5,}?),?\s+(born\s.*)$/iu;

/**
 * The names in one ALIAS_NAME. The list packs several into one field as `A; B; C`, as `A b) B`, as three or more
 * single words between commas, as a name in one script followed by its writings in another, `حسن غول (Hassan Ghul; Hassan Gul)`,
 * and as a name with its abbreviation, `Libyan Foreign Investment Company (LFIC)`. What is not surely packed stays
 * whole: `Al-Haq, Amin` is one name, `Lom-ali Butayev (Butaev)` too.
 */
export function unpackAlias(text: string): UnpackedName[] {
  const born = BIRTH.exec(text);
  if (born) return [{ name: tidy(born[1] ?? ''), variant: false, note: born[2] ?? '' }];
  return splitOutside(text.replace(/\s[b-z]\)\s+/g, '; '), ';')
    .flatMap(splitCommas)
    .flatMap(unpackParentheses)
    .filter((unpacked) => unpacked.name !== '');
}

/** The abbreviation that a name ends with in parentheses, where it is made of the name's own letters in order. */
export function printedAbbreviation(name: string): string | undefined {
  const [, full = '', short = ''] = /^(.+?)\s*\((\p{Lu}[\p{Lu}\d/&-]{1,11})\)$/u.exec(name) ?? [];
  if (short === '') return undefined;
  let from = 0;
  const letters = fold(full);
  for (const letter of fold(short)) {
    from = letters.indexOf(letter, from) + 1;
    if (from === 0) return undefined;
  }
  return short;
}

function splitCommas(text: string): string[] {
  const pieces = splitOutside(text, ',');
  return pieces.length >= 3 && pieces.every((piece) => /^\p{L}[\p{L}’'-]+$/u.test(piece)) ? pieces : [text];
}

function unpackParentheses(text: string): UnpackedName[] {
  const whole = tidy(text);
  const [base, inner] = trailingParentheses(whole);
  if (base === undefined || inner === undefined) return nameAndMixedScript(whole);
  if (DESCRIPTION.test(inner)) return [{ name: base, variant: false, note: inner }];
  const label = /^original script\s*:\s*/i;
  const pieces = splitOutside(inner.replace(label, ''), ';').map(tidy);
  const otherScript = scriptOf(pieces[0] ?? '') !== scriptOf(base) && scriptOf(pieces[0] ?? '') !== 'Zyyy';
  if (!otherScript && pieces.length === 1) return [{ name: whole, variant: false }];
  return [
    { name: base, variant: false },
    ...pieces.map((piece) => variantOf(piece)).filter((variant) => variant.name !== ''),
  ];
}

function variantOf(piece: string): UnpackedName {
  const [base, inner] = trailingParentheses(piece);
  if (base !== undefined && inner !== undefined && DESCRIPTION.test(inner))
    return { name: base, variant: true };
  const described = /^(.+?)\s+-\s+(sub-unit name)$/i.exec(piece);
  if (described) return { name: described[1] ?? '', variant: true, note: described[2] ?? '' };
  return { name: piece, variant: true };
}

/** `Agha Jan Alizai اغا جان عالیزی`: a Latin name with its original writing behind it, no mark between them. */
function nameAndMixedScript(text: string): UnpackedName[] {
  const mixed = /^([\p{Script=Latin}\s.'’-]{4,}?)\s+([\p{Script=Arabic}\s]{4,})$/u.exec(text);
  if (!mixed) return [{ name: text, variant: false }];
  return [
    { name: (mixed[1] ?? '').trim(), variant: false },
    { name: (mixed[2] ?? '').trim(), variant: true },
  ];
}

function trailingParentheses(text: string): [string?, string?] {
  if (!text.endsWith(')')) return [];
  let depth = 0;
  for (let at = text.length - 1; at > 0; at--) {
    if (text[at] === ')') depth++;
    if (text[at] === '(' && --depth === 0) {
      const base = text.slice(0, at).trim();
      return base === '' ? [] : [base, text.slice(at + 1, -1).trim()];
    }
  }
  return [];
}

function splitOutside(text: string, separator: string): string[] {
  const pieces: string[] = [''];
  let depth = 0;
  for (const character of text) {
    if (character === '(') depth++;
    if (character === ')') depth = Math.max(0, depth - 1);
    if (character === separator && depth === 0) pieces.push('');
    else pieces[pieces.length - 1] += character;
  }
  return pieces.map((piece) => piece.trim()).filter((piece) => piece !== '');
}

/** Without separators left over at the ends, and without a closing parenthesis that nothing opened. */
function tidy(text: string): string {
  return text.replace(/^[\s,;)]+|[\s,;]+$/g, '');
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z\d]/g, '');
}
