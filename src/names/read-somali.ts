/**
 * Words that only Somali spells so: x is the Arabic ḥ and c the ayn, and both stand in the commonest of its names, Maxamed, Axmed, Xasan,
 * Cabdi, Cali, Cumar.
 */
const SOMALI =
  /^(?:m[ao]+xam+[aeou]+d|maxamuud|axm[ae]d|xas+a+n|x[uo]s+e+[iy]?n|x[ie]rs[ie]|xaaji|c?abd[iu].*ra(?:xm|xi).*|cabd[iu].*|cali|cumar|c[iu]smaan|c[iy]+s[ei]+|faarax|jaamac|si?aciid|siciid|raxiim|yaxye|cab?shir)$/;

/** The words of a Somali name as other Latin spellings have them, Hersi for Xirsi and Adale for Cadale; none for other names. */
export function readSomali(words: readonly string[]): string[][] {
  if (!words.some((word) => SOMALI.test(word))) return [];
  const read = words.map((word) => word.replaceAll('x', 'h').replace(/c(?!h)/g, ''));
  return read.every((word) => word.length > 0) ? [read] : [];
}
