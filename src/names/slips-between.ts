/**
 * How many sounds more, less or other, or neighbours swapped, turn one word into the other; Infinity where they are
 * certainly more than `most`.
 */
export function slipsBetween(a: string, b: string, most: number): number {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const inA = a.slice(start, a.length - end);
  const inB = b.slice(start, b.length - end);
  // One slip leaves one sound on either side, or two that are swapped.
  return most === 1 && Math.max(inA.length, inB.length) > 2 ? Infinity : editsBetween(inA, inB);
}

function editsBetween(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, n) => n);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (last[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = isSwapped ? (beforeLast[j - 2] as number) + 1 : Infinity;
      row.push(Math.min(changed, swapped, (last[j] as number) + 1, (row[j - 1] as number) + 1));
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] as number;
}
