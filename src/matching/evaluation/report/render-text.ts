import type { Report, ReportBlock, TableBlock } from './report';
import { textHistogram, textLineChart } from './text-chart';

/** The report for a terminal, names in their own script. */
export function renderText(report: Report): string {
  return [report.title, '', ...report.blocks.map((block) => `${renderBlock(block)}\n`)].join('\n');
}

function renderBlock(block: ReportBlock): string {
  switch (block.type) {
    case 'heading':
      return `${block.text}\n${'-'.repeat(block.text.length)}`;
    case 'paragraph':
      return block.text;
    case 'table':
      return textTable(block);
    case 'lines':
      return textLineChart(block);
    case 'histogram':
      return textHistogram(block);
  }
}

/** Columns padded to their widest cell; numbers to the right. */
export function textTable({ columns, rows }: TableBlock): string {
  const cells = [columns, ...rows];
  const widths = columns.map((_, at) => Math.max(...cells.map((row) => [...(row[at] ?? '')].length)));
  const numeric = columns.map((_, at) => rows.length > 0 && rows.every((row) => isNumber(row[at] ?? '')));
  const line = (row: readonly string[]) =>
    row
      .map((cell, at) => pad(cell, widths[at] ?? 0, numeric[at] ?? false))
      .join('  ')
      .trimEnd();
  return [line(columns), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(line)].join('\n');
}

/** Whether a cell is a figure, with its unit, or the dash that stands for none. */
export function isNumber(cell: string): boolean {
  return /^(?:-|-?[\d.,]+(?:\s?(?:%|us|ms|s|x|B|MB))?)$/.test(cell);
}

function pad(cell: string, width: number, right: boolean): string {
  const space = ' '.repeat(Math.max(0, width - [...cell].length));
  return right ? space + cell : cell + space;
}
