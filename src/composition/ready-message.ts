import type { Config } from '../config';
import { VERSION } from '../package-root';
import type { ReadinessReport } from '../server/readiness';

/** What the person who started the server reads: where it is, what it holds, what to do next. */
export function readyMessage(url: string, config: Config, report: ReadinessReport, seconds: number): string {
  const onlyNotices = report.lists.every((list) => list.id === 'notices');
  return [
    '',
    `Designata ${VERSION} is ready at ${url} (after ${seconds.toFixed(1)} s)`,
    '',
    `  Registry  ${registryPlace(config)}, revision ${report.registryRevision}`,
    ...listLines(report),
    '',
    `  Ask       open ${url} in a browser, or: npm run designata -- search "Shahab al-Muhajir"`,
    `  Load      npm run designata -- import us-ofac-sdn${onlyNotices ? '   (today’s list, from its publisher)' : ''}`,
    '  Stop      Ctrl+C',
    '',
  ].join('\n');
}

/** Where the registry lives, for a person. */
export function registryPlace(config: Config): string {
  return config.DATABASE_URL === undefined ? `embedded, in ${config.DATA_DIR}` : 'PostgreSQL';
}

function listLines({ lists }: ReadinessReport): string[] {
  const width = Math.max(...lists.map((list) => list.id.length), 0);
  return lists.map(({ id, entries, publishedOn }, index) => {
    const title = index === 0 ? 'Lists     ' : '          ';
    const published = publishedOn === undefined ? '' : `, published ${publishedOn}`;
    return `  ${title}${id.padEnd(width)}  ${entries.toLocaleString('en')} entries${published}`;
  });
}
