import type { Histogram, LineChart } from './report';

const HEIGHT = 11;
const WIDTH = 61;
const MARKS = ['*', 'o', '+', 'x'];
const BLOCKS = ' ▁▂▃▄▅▆▇█';

/** A line chart in plain characters: y from 1 at the top to 0, x from 0 to 1, `|` at the mark. */
export function textLineChart(chart: LineChart): string {
  const grid = Array.from({ length: HEIGHT }, () => new Array<string>(WIDTH).fill(' '));
  const markColumn = Math.round(chart.mark * (WIDTH - 1));
  for (const row of grid) row[markColumn] = '|';
  chart.series.forEach(({ points }, at) => {
    for (const [x, y] of points) {
      const row = grid[Math.round((1 - y) * (HEIGHT - 1))];
      if (row) row[Math.round(x * (WIDTH - 1))] = MARKS[at % MARKS.length] ?? '*';
    }
  });
  const lines = grid.map((row, at) => `${(1 - at / (HEIGHT - 1)).toFixed(1)} ${row.join('').trimEnd()}`);
  const legend = chart.series.map(({ name }, at) => `${MARKS[at % MARKS.length]} ${name}`).join('   ');
  return [chart.title, ...lines, axis(chart.xLabel), `${legend}   | ${chart.mark}`].join('\n');
}

/** One row of block characters for each series; the tallest bin of a series is a full block. */
export function textHistogram(chart: Histogram): string {
  const widest = Math.max(...chart.series.map(({ name }) => name.length));
  const lines = chart.series.map(({ name, shares }) => {
    const tallest = Math.max(...shares, Number.MIN_VALUE);
    const bars = shares.map((share) => BLOCKS[Math.ceil((share / tallest) * (BLOCKS.length - 1))] ?? ' ');
    return `${name.padEnd(widest)} 0 ${bars.join('')} 1`;
  });
  return [chart.title, ...lines, `${' '.repeat(widest)}   ${chart.xLabel}; threshold ${chart.mark}`].join(
    '\n',
  );
}

function axis(label: string): string {
  return `    0${label.padStart(Math.ceil((WIDTH + label.length) / 2) - 1).padEnd(WIDTH - 2)}1`;
}
