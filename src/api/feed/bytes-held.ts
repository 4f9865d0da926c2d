/** What V8 takes for a string beside its characters, for an object or array, and for each of its fields. */
const HELD = { text: 24, object: 96, field: 16 } as const;

// eslint-disable-next-line no-control-regex -- the characters that V8 keeps in one byte each.
const ONE_BYTE = /^[\u0000-\u00ff]*$/;

/** About how many bytes of memory a value of plain data takes. What several values share is counted with each. */
export function bytesHeld(value: unknown): number {
  if (typeof value === 'string') return HELD.text + value.length * (ONE_BYTE.test(value) ? 1 : 2);
  if (typeof value !== 'object' || value === null) return 0;
  let bytes = HELD.object;
  for (const each of Array.isArray(value) ? (value as unknown[]) : Object.values(value)) {
    bytes += HELD.field + bytesHeld(each);
  }
  return bytes;
}
