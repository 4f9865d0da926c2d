/**
 * One printed value as a draft wants it: NFC, control characters and zero-width marks at the ends gone, every run of
 * white space (line breaks and no-break spaces too) one space. Undefined when nothing is left.
 */
export function cleanText(raw: string | undefined | null): string | undefined {
  if (raw === undefined || raw === null) return undefined;
  // Nearly every value is plain already, and a test is several times faster than the rewriting.
  if (PLAIN.test(raw)) return detached(raw);
  const text = raw
    .normalize('NFC')
    // eslint-disable-next-line no-control-regex -- OFAC's files end in 0x1A and others carry stray controls.
    .replace(/[\u0000-\u001f\u007f\u00a0\u2028\u2029\s]+/gu, ' ')
    .replace(/^[\s\u200b-\u200f\ufeff]+|[\s\u200b-\u200f\ufeff]+$/gu, '');
  return text === '' ? undefined : detached(text);
}

const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/**
 * The same text without the rest of the file: a parser cuts its values out of whole chunks, and V8 keeps the chunk
 * alive for as long as a cutting of 13 or more characters is.
 */
function detached(text: string): string {
  return text.length < 13 ? text : ` ${text}`.slice(1);
}

/** The present values, joined into one line: how an address or a place is put together from its parts. */
export function joinText(parts: readonly (string | undefined)[], separator = ', '): string | undefined {
  const present = parts.filter((part): part is string => part !== undefined && part !== '');
  return present.length === 0 ? undefined : present.join(separator);
}

/**
 * The object without its undefined fields, typed so: a draft's optional fields are absent, never undefined, and this
 * lets a mapper write them all in one literal.
 */
export function defined<T extends object>(value: T): Defined<T> {
  const kept: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(value)) {
    if (field !== undefined) kept[name] = field;
  }
  return kept as Defined<T>;
}

export type Defined<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};
