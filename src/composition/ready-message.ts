import type { Config } from '../config';
import { counted } from '../model/counted';
import { VERSION } from '../package-root';
import type { OutdatedList } from '../screening/required-lists';
import type { ReadinessReport } from '../server/readiness';
import { areOnlyNotices } from './only-notices';

/**
 * What the person who started the server reads: where it is, what it holds, what keeps it from answering, what to do
 * next.
 *
 * @param outdated the required lists that are older than `MAX_LIST_AGE_DAYS`.
 * @param command what to type for the command line, see `Terminal`.
 */
export function readyMessage(
  url: string,
  config: Config,
  report: ReadinessReport,
  outdated: readonly OutdatedList[],
  seconds: number,
  command: string,
): string {
  const onlyNotices = areOnlyNotices(report.lists);
  return [
    '',
    `Designata ${VERSION} is ${report.status === 'ready' ? 'ready' : 'up'} at ${url} (after ${seconds.toFixed(1)} s)`,
    ...hindrances(config, report, outdated),
    '',
    `  Registry  ${registryPlace(config)}, revision ${report.registryRevision}`,
    ...listLines(report),
    ...(onlyNotices ? ['  WARNING   No list of an authority is loaded: nobody but these is found.'] : []),
    '',
    `  Ask       open ${url} in a browser, or: ${command} search "Shahab al-Muhajir"`,
    `  Load      ${command} import us-ofac-sdn${onlyNotices ? '   (today’s list, from its publisher)' : ''}`,
    '  Stop      Ctrl+C',
    '',
  ].join('\n');
}

/** Why some or all searches fail for now. */
function hindrances(
  { MAX_LIST_AGE_DAYS: allowed }: Config,
  { status, reason }: ReadinessReport,
  outdated: readonly OutdatedList[],
): string[] {
  const days = outdated.map(({ list, ageDays }) => `${list} (${counted(ageDays, 'day')})`).join(', ');
  const lines = [
    ...(status === 'ready'
      ? []
      : [
          `  NOT READY ${reason ?? status}${status === 'incomplete' ? ' Until they are, searches fail.' : ''}`,
        ]),
    ...(days === ''
      ? []
      : [
          `  TOO OLD   Required lists are older than ${counted(allowed ?? 0, 'day')}: ${days}. Searches about now fail.`,
        ]),
  ];
  return lines.length === 0 ? [] : ['', ...lines];
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
    return `  ${title}${id.padEnd(width)}  ${counted(entries, 'entry', 'entries')}${published}`;
  });
}
