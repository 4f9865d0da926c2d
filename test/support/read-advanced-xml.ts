import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { advancedXml } from '../../src/sources/ofac/advanced/advanced-xml';
import { peakMegabytes } from './peak-memory';

/** What one process needed to read an SDN list in ADVANCED XML. */
export interface AdvancedReading {
  readonly entries: number;
  /** Peak resident memory of the whole process. */
  readonly peakMegabytes: number;
  readonly seconds: number;
}

/** Reads the file, dropping every draft as it comes, as a process of its own: run as a script, it prints the reading. */
async function readAdvancedXml(path: string): Promise<AdvancedReading> {
  const started = performance.now();
  const part = { name: basename(path), head: Buffer.alloc(0), open: () => createReadStream(path) };
  let entries = 0;
  for await (const { type } of advancedXml('sdn').read([part], {})) {
    if (type === 'entry') entries += 1;
  }
  const seconds = (performance.now() - started) / 1000;
  return { entries, peakMegabytes: peakMegabytes(), seconds };
}

const path = process.argv[2];
if (path !== undefined) {
  void readAdvancedXml(path).then((reading) => process.stdout.write(JSON.stringify(reading)));
}
