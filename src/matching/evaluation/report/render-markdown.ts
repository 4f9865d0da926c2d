import type { Report, ReportBlock, TableBlock } from './report';
import { isNumber } from './render-text';
import { textHistogram, textLineChart } from './text-chart';

/** The report as Markdown (GitHub's tables); plots are drawn in characters, so that every viewer shows them. */
export function renderMarkdown(report: Report): string {
  return [`# ${escapeMarkdown(report.title)}`, ...report.blocks.map(renderBlock)].join('\n\n') + '\n';
}

function renderBlock(block: ReportBlock): string {
  switch (block.type) {
    case 'heading':
      return `## ${escapeMarkdown(block.text)}`;
    case 'paragraph':
      return escapeMarkdown(block.text);
    case 'table':
      return markdownTable(block);
    case 'lines':
      return fenced(textLineChart(block));
    case 'histogram':
      return fenced(textHistogram(block));
  }
}

function markdownTable({ columns, rows }: TableBlock): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
  const rule = columns.map((_, at) => (rows.every((row) => isNumber(row[at] ?? '')) ? '---:' : '---'));
  return [line(columns), `| ${rule.join(' | ')} |`, ...rows.map(line)].join('\n');
}

function fenced(text: string): string {
  return '```text\n' + text + '\n```';
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>|#]/g, '\\$&').replace(/\s+/g, ' ');
}
