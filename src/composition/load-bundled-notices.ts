import { openEditionFiles } from '../ingest/edition-files';
import type { Importer } from '../ingest/importer';
import { EditionOutcome } from '../model/enums';
import type { RegistryReader } from '../registry/reading/registry-reader';
import { BUNDLED_NOTICES_PATH } from '../sources/notices/bundled-notices';

/** Gives an empty registry the notices that ship with it, so that the first question has an answer. */
export async function loadBundledNotices(reader: RegistryReader, importer: Importer): Promise<void> {
  if ((await reader.revisions.newest()) > 0) return;
  const files = await openEditionFiles(BUNDLED_NOTICES_PATH);
  const report = await importer.importFiles('notices', files, { actor: 'designata' });
  if (report.outcome === EditionOutcome.APPLIED || report.outcome === EditionOutcome.UNCHANGED) return;
  throw new Error(`The bundled notices were not taken: ${report.outcome}. ${report.reasons.join(' ')}`);
}
