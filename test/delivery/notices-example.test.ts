import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse, stringify } from 'yaml';
import { loadBundledNotices } from '../../src/composition/load-bundled-notices';
import { RegistryReader } from '../../src/registry/reading/registry-reader';
import { BUNDLED_NOTICES_PATH } from '../../src/sources/notices/bundled-notices';
import { notices } from '../../src/sources/notices/notices-yaml';
import { fileOfBytes } from '../support/file-of-bytes';
import { openTestRegistry } from '../support/registry';

interface NoticesFile {
  readonly publishedOn: string;
  readonly sources: object;
  readonly programs: object;
  readonly parties: readonly object[];
}

const GUIDE = readFileSync(resolve(__dirname, '../../docs/notices.md'), 'utf8');

test('what the guide to notices adds to a copy of the bundled file is taken, and delists nobody', async () => {
  const example = /```yaml\n([^]*?)```/.exec(GUIDE)?.[1] ?? '';
  const added = parse(example) as NoticesFile;
  const bundled = parse(readFileSync(BUNDLED_NOTICES_PATH, 'utf8')) as NoticesFile;
  const whole = {
    ...bundled,
    publishedOn: added.publishedOn,
    sources: { ...bundled.sources, ...added.sources },
    programs: { ...bundled.programs, ...added.programs },
    parties: [...bundled.parties, ...added.parties],
  };
  const registry = await openTestRegistry([notices]);
  try {
    await loadBundledNotices(new RegistryReader(registry.database.dataSource), registry.importer);
    const file = (text: string) => [fileOfBytes('my-notices.yaml', Buffer.from(text))];
    const report = await registry.importer.importFiles('notices', file(`${stringify(whole)}...\n`));
    expect(report).toMatchObject({ outcome: 'APPLIED', listed: 1, delisted: 0, reasons: [] });
    // By itself it reads, too, and is held for the parties that it leaves out.
    expect(await registry.importer.importFiles('notices', file(example))).toMatchObject({
      outcome: 'HELD',
      delisted: bundled.parties.length,
    });
  } finally {
    await registry.database.close();
  }
});
