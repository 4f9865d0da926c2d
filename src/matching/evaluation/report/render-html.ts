import { escapeHtml } from './escape-html';
import type { Report, ReportBlock, TableBlock } from './report';
import { isNumber } from './render-text';
import { svgHistogram, svgLineChart } from './svg-chart';

const STYLE = `
body { font: 15px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1b1b1b; }
table { border-collapse: collapse; margin: 1rem 0; }
th, td { border-bottom: 1px solid #ddd; padding: .25rem .75rem; text-align: start; vertical-align: top; }
td.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
svg { max-width: 100%; height: auto; display: block; margin: 1rem 0; }
`;

/** The report as one HTML document: styles and plots inline, no script, nothing fetched. Names keep their direction. */
export function renderHtml(report: Report): string {
  return [
    '<!doctype html>',
    '<html lang="en">',
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(report.title)}</title><style>${STYLE}</style></head>`,
    '<body>',
    `<h1>${escapeHtml(report.title)}</h1>`,
    ...report.blocks.map(renderBlock),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function renderBlock(block: ReportBlock): string {
  switch (block.type) {
    case 'heading':
      return `<h2>${escapeHtml(block.text)}</h2>`;
    case 'paragraph':
      return `<p>${escapeHtml(block.text)}</p>`;
    case 'table':
      return htmlTable(block);
    case 'lines':
      return svgLineChart(block);
    case 'histogram':
      return svgHistogram(block);
  }
}

function htmlTable({ columns, rows }: TableBlock): string {
  const head = columns.map((column) => `<th scope="col">${escapeHtml(column)}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map(htmlCell).join('')}</tr>`);
  return `<table><thead><tr>${head}</tr></thead><tbody>\n${body.join('\n')}\n</tbody></table>`;
}

function htmlCell(cell: string): string {
  return `<td dir="auto"${isNumber(cell) ? ' class="number"' : ''}>${escapeHtml(cell)}</td>`;
}
