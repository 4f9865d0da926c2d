import { escapeHtml } from './escape-html';
import type { Histogram, LineChart } from './report';

const WIDTH = 640;
const HEIGHT = 300;
const LEFT = 44;
const TOP = 30;
const PLOT_WIDTH = WIDTH - LEFT - 16;
const PLOT_HEIGHT = HEIGHT - TOP - 60;
/** Told apart with colour-blind eyes and in grey print (Okabe and Ito's palette). */
const COLOURS = ['#0072b2', '#d55e00', '#009e73', '#cc79a7'];

/** A line chart as one SVG element that needs nothing from outside. */
export function svgLineChart(chart: LineChart): string {
  const lines = chart.series.map(({ points }, at) => {
    const path = points.map(([x, y]) => `${px(x)},${py(y)}`).join(' ');
    return `<polyline fill="none" stroke="${colour(at)}" stroke-width="2" points="${path}"/>`;
  });
  return frame(chart, yTicks(1), lines);
}

/** A histogram as one SVG element: bars of the series side by side in every bin. */
export function svgHistogram(chart: Histogram): string {
  const tallest = Math.max(...chart.series.flatMap(({ shares }) => shares), Number.MIN_VALUE);
  const bars = chart.series.flatMap(({ shares }, at) =>
    shares.map((share, bin) => {
      const binWidth = 1 / shares.length;
      const x = px((bin + at / chart.series.length) * binWidth);
      const width = round((binWidth / chart.series.length) * PLOT_WIDTH);
      const height = round((share / tallest) * PLOT_HEIGHT);
      return `<rect x="${x}" y="${round(TOP + PLOT_HEIGHT - height)}" width="${width}" height="${height}" fill="${colour(at)}"/>`;
    }),
  );
  return frame(chart, yTicks(tallest), bars);
}

function frame(chart: LineChart | Histogram, ticks: readonly string[], content: readonly string[]): string {
  const mark = px(chart.mark);
  const legend = chart.series.map(({ name }, at) => {
    const x = LEFT + at * 150;
    const y = HEIGHT - 12;
    return `<rect x="${x}" y="${y - 9}" width="10" height="10" fill="${colour(at)}"/><text x="${x + 15}" y="${y}">${escapeHtml(name)}</text>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escapeHtml(chart.title)}" font-family="sans-serif" font-size="12">`,
    `<text x="${LEFT}" y="18" font-weight="bold">${escapeHtml(chart.title)}</text>`,
    `<rect x="${LEFT}" y="${TOP}" width="${PLOT_WIDTH}" height="${PLOT_HEIGHT}" fill="none" stroke="#999"/>`,
    ...ticks,
    ...xTicks(chart.xLabel),
    ...content,
    `<line x1="${mark}" x2="${mark}" y1="${TOP}" y2="${TOP + PLOT_HEIGHT}" stroke="#000" stroke-dasharray="4 3"/>`,
    `<text x="${mark}" y="${TOP - 4}" text-anchor="middle">${chart.mark}</text>`,
    ...legend,
    '</svg>',
  ].join('\n');
}

function xTicks(label: string): string[] {
  const y = TOP + PLOT_HEIGHT + 14;
  const ticks = [0, 0.2, 0.4, 0.6, 0.8, 1].map(
    (x) => `<text x="${px(x)}" y="${y}" text-anchor="middle">${x}</text>`,
  );
  return [...ticks, `<text x="${px(0.5)}" y="${y + 15}" text-anchor="middle">${escapeHtml(label)}</text>`];
}

function yTicks(top: number): string[] {
  return [0, 0.5, 1].map((share) => {
    const value = round(share * top * 100);
    return `<text x="${LEFT - 4}" y="${round(TOP + (1 - share) * PLOT_HEIGHT + 4)}" text-anchor="end">${value}%</text>`;
  });
}

function px(x: number): number {
  return round(LEFT + x * PLOT_WIDTH);
}

function py(y: number): number {
  return round(TOP + (1 - y) * PLOT_HEIGHT);
}

function colour(at: number): string {
  return COLOURS[at % COLOURS.length] ?? '#000';
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
