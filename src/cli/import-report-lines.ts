import type { EditionReport } from '../api/edition-desk';
import { count, counted } from '../model/counted';
import { EditionOutcome } from '../model/enums';

/** Refused records shown one by one; the rest is counted. */
const SHOWN_REFUSALS = 10;

/** What became of an import, for a person. `command` is what they type for the next one. */
export function importReportLines(report: EditionReport, command: string): string[] {
  const { list, entries, publishedOn, durationMs } = report;
  const published = publishedOn === null ? '' : `, published ${publishedOn}`;
  const took = `${(durationMs / 1_000).toFixed(1)} s`;
  return [
    `${list}: ${headline(report)}`,
    `  ${counted(entries, 'entry', 'entries')} read from ${report.fileName || 'the publisher'}${published}, in ${took}`,
    ...changeLines(report),
    ...report.reasons.map((reason) => `  ${reason}`),
    ...refusalLines(report),
    ...nextStep(report, command),
  ];
}

function headline({ outcome, revision, dryRun }: EditionReport): string {
  const would = dryRun ? ' (dry run: nothing was written)' : '';
  switch (outcome) {
    case EditionOutcome.APPLIED:
      return `APPLIED${revision === null ? '' : ` as revision ${revision}`}${would}`;
    case EditionOutcome.UNCHANGED:
      return `UNCHANGED, nothing new since the edition before${would}`;
    case EditionOutcome.HELD:
      return `HELD for approval, the registry stays as it was${would}`;
    case EditionOutcome.REJECTED:
      return `REJECTED, the registry stays as it was${would}`;
  }
}

function changeLines({ outcome, ...report }: EditionReport): string[] {
  if (outcome === EditionOutcome.REJECTED) return [];
  const { listed, amended, delisted, relisted, unchanged } = report;
  const parts = [
    `${count(listed)} listed`,
    `${count(amended)} amended`,
    `${count(delisted)} delisted`,
    ...(relisted > 0 ? [`${count(relisted)} relisted`] : []),
    `${count(unchanged)} unchanged`,
  ];
  return [`  ${parts.join(', ')}`];
}

function refusalLines({ refused }: EditionReport): string[] {
  if (refused.length === 0) return [];
  const shown = refused.slice(0, SHOWN_REFUSALS).map(({ locator, reason }) => `    ${locator}: ${reason}`);
  const more = refused.length - shown.length;
  return [
    `  ${counted(refused.length, 'record')} refused:`,
    ...shown,
    ...(more > 0 ? [`    and ${count(more)} more (--json names them all)`] : []),
  ];
}

function nextStep({ outcome, editionId, dryRun }: EditionReport, command: string): string[] {
  if (outcome !== EditionOutcome.HELD || editionId === null || dryRun) return [];
  return [
    `  To apply it:      ${command} approve ${editionId} --reason "…"`,
    `  To turn it down:  ${command} reject ${editionId} --reason "…"`,
  ];
}
