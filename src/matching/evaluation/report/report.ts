/** A report as data, so that the terminal, Markdown and HTML say the same thing. */
export interface Report {
  readonly title: string;
  readonly blocks: readonly ReportBlock[];
}

export type ReportBlock = HeadingBlock | ParagraphBlock | TableBlock | LineChart | Histogram;

export interface HeadingBlock {
  readonly type: 'heading';
  readonly text: string;
}

export interface ParagraphBlock {
  readonly type: 'paragraph';
  readonly text: string;
}

export interface TableBlock {
  readonly type: 'table';
  readonly columns: readonly string[];
  /** Cells as printed; every row as long as `columns`. Numbers are aligned right. */
  readonly rows: readonly (readonly string[])[];
}

/** Lines over x and y in [0, 1], with a dashed mark at one x. */
export interface LineChart {
  readonly type: 'lines';
  readonly title: string;
  readonly xLabel: string;
  readonly mark: number;
  readonly series: readonly {
    readonly name: string;
    readonly points: readonly (readonly [number, number])[];
  }[];
}

/** How scores in [0, 1] are spread, each series as shares of its own total, in equal bins. */
export interface Histogram {
  readonly type: 'histogram';
  readonly title: string;
  readonly xLabel: string;
  readonly mark: number;
  readonly series: readonly { readonly name: string; readonly shares: readonly number[] }[];
}

/** Counts scores into `bins` equal bins over [0, 1], as shares of all; a score of 1 falls into the last. */
export function sharesInBins(scores: readonly number[], bins: number): number[] {
  const counts = new Array<number>(bins).fill(0);
  for (const score of scores) {
    const bin = Math.min(bins - 1, Math.max(0, Math.floor(score * bins)));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts.map((count) => (scores.length === 0 ? 0 : count / scores.length));
}

/** `0.9312` as `93.12 %`; a dash where there is no figure. */
export function percent(rate: number | null, digits = 2): string {
  return rate === null ? '-' : `${(rate * 100).toFixed(digits)} %`;
}

/** An F1 or another figure, rounded to three decimals; a dash where there is none. Scores are cut: `scoreText`. */
export function decimal(value: number | null, digits = 3): string {
  return value === null ? '-' : value.toFixed(digits);
}

/** The first rows of a long table, and a sentence about the rest where there is one. */
export function firstRows(table: TableBlock, most: number): ReportBlock[] {
  if (table.rows.length <= most) return [table];
  const rest: ParagraphBlock = {
    type: 'paragraph',
    text: `… and ${table.rows.length - most} more of these; the JSON output holds them all.`,
  };
  return [{ ...table, rows: table.rows.slice(0, most) }, rest];
}
