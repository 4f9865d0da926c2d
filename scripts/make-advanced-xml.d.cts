/** See `make-advanced-xml.cjs`. */
export function makeAdvancedXml(
  path: string,
  megabytes: number,
  seed?: number,
): { readonly parties: number; readonly bytes: number };
