/** Spearman's rank correlation of two equally long series; ties share their mean rank. NaN below two points. */
export function spearman(a: readonly number[], b: readonly number[]): number {
  return pearson(ranks(a), ranks(b));
}

function ranks(values: readonly number[]): number[] {
  const sorted = [...values].sort((x, y) => x - y);
  const rankOf = new Map<number, number>();
  for (const value of values) {
    if (!rankOf.has(value)) rankOf.set(value, (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2);
  }
  return values.map((value) => rankOf.get(value) ?? 0);
}

function pearson(a: readonly number[], b: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const meanA = mean(a);
  const meanB = mean(b);
  let product = 0;
  let squareA = 0;
  let squareB = 0;
  a.forEach((value, at) => {
    const fromA = value - meanA;
    const fromB = (b[at] ?? 0) - meanB;
    product += fromA * fromB;
    squareA += fromA * fromA;
    squareB += fromB * fromB;
  });
  return product / Math.sqrt(squareA * squareB);
}
