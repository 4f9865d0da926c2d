import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { makeAdvancedXml } from '../../../scripts/make-advanced-xml.cjs';
import type { AdvancedReading } from '../../support/read-advanced-xml';

/** OFAC's own SDN_ADVANCED.XML is about this large. */
const MEGABYTES = 120;

describe('the ADVANCED XML reader on a file as large as the SDN list', () => {
  const folder = mkdtempSync(join(tmpdir(), 'advanced-xml-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('needs less than 300 MB of resident memory, the whole process counted', async () => {
    const file = join(folder, 'sdn_advanced.xml');
    const script = join(folder, 'read.cjs');
    const { parties, bytes } = makeAdvancedXml(file, MEGABYTES, 1);
    expect(bytes).toBeGreaterThan(MEGABYTES * 990_000);
    const entryPoint = resolve(__dirname, '../../support/read-advanced-xml.ts');
    await build({ entryPoints: [entryPoint], bundle: true, platform: 'node', outfile: script });
    const { stdout } = await promisify(execFile)(process.execPath, [
      '--max-old-space-size=150',
      script,
      file,
    ]);
    const reading = JSON.parse(stdout) as AdvancedReading;
    expect(reading.entries).toBe(parties);
    expect(reading.peakMegabytes).toBeLessThan(300);
  }, 180_000);

  it('is measured with the same file every time, another one for another seed', () => {
    const made = (name: string, seed: number): string => {
      makeAdvancedXml(join(folder, name), 0.1, seed);
      return readFileSync(join(folder, name), 'utf8');
    };
    expect(made('a.xml', 7)).toBe(made('b.xml', 7));
    expect(made('c.xml', 8)).not.toBe(made('b.xml', 7));
  });
});
