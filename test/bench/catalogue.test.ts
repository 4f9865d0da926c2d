import type { BenchContext } from './bench';
import { BENCHES } from './catalogue';
import { ENGINES } from './engines/catalogue';
import { jaroWinklerEngine } from './engines/jaro-winkler-engine';

describe('the catalogue of benches', () => {
  it('gives every bench and every engine a name of its own', () => {
    const names = BENCHES.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(Object.entries(ENGINES).every(([id, engine]) => engine.id === id)).toBe(true);
  });

  it('says what was not measured where the real lists are not there, and measures nothing', async () => {
    const context: BenchContext = {
      engine: jaroWinklerEngine,
      data: () => undefined,
      log: () => undefined,
      quick: true,
      alone: false,
    };
    const outcome = await BENCHES.find(({ name }) => name === 'quality')?.run(context);
    const texts = outcome?.blocks.map((block) => (block.type === 'paragraph' ? block.text : block.type));
    expect(texts).toHaveLength(6);
    expect(texts?.every((text) => /^Not measured: .* is not on this machine\.$/.test(text))).toBe(true);
  });
});
