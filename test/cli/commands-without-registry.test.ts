import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { registryEnvironment } from '../support/registry-environment';
import { run } from './captured-terminal';

describe('commands that need no registry', () => {
  test('evaluate pairs prints its figures', async () => {
    const environment = await registryEnvironment();
    const path = join(environment.folder, 'pairs.csv');
    writeFileSync(
      path,
      'schema,name1,name2,is_match\nPerson,Jane Doe,Doe Jane,true\nPerson,Jane Doe,Karl Roe,false\n',
    );
    const { code, out } = await run(['evaluate', 'pairs', path, '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      n: 2,
      precision: 1,
      recall: 1,
      f1: 1,
      threshold: expect.any(Number),
    });
    await environment.dispose();
  });

  test('evaluate pairs refuses a file in another encoding, and reads it where that is named', async () => {
    const environment = await registryEnvironment();
    const path = join(environment.folder, 'latin1.csv');
    writeFileSync(path, 'schema,name1,name2,is_match\nPerson,Jos\xe9 Doe,Doe Jos\xe9,true\n', 'latin1');
    const { code, err } = await run(['evaluate', 'pairs', path]);
    expect([code, err]).toEqual([2, expect.stringMatching(/latin1\.csv line 2: expected UTF-8 .* 0xE9/)]);
    const { out } = await run(['evaluate', 'pairs', path, '--encoding', 'latin1', '--json']);
    expect(JSON.parse(out)).toMatchObject({ n: 1, recall: 1 });
    await environment.dispose();
  });

  test('print-schema prints SDL', async () => {
    const { code, out } = await run(['print-schema']);
    expect([code, out]).toEqual([0, expect.stringContaining('type Query {')]);
  });

  test('search names the option of a date that is none', async () => {
    const { code, err } = await run(['search', 'Jane', '--born', '3/4/1994']);
    expect([code, err]).toEqual([2, expect.stringContaining('--born: expected a birth date')]);
  });

  test.each([
    [['frobnicate']],
    [['import']],
    [['search', '--nonsense', 'x']],
    [['lists', '--json', 'extra']],
  ])('wrong usage exits with 2 and a hint: %p', async (words) => {
    const { code, err } = await run(words);
    expect(code).toBe(2);
    expect(err).toContain('--help');
  });

  test.each([
    ['--bornx=1994-01-17', "'--bornx'"],
    ["--bornx=it's", "'--bornx'"],
    ['-b1994-01-17', "'-b'"],
    ['--bornx', "'--bornx'"],
  ])('an unknown option is named without what was given to it: %p', async (word, named) => {
    const { code, err } = await run(['search', 'Jane', word]);
    expect([code, err]).toEqual([2, expect.stringContaining(`error: unknown option ${named}\n`)]);
    expect(err).not.toMatch(/1994|it's/);
  });

  test('wrong settings exit with 2 and are named', async () => {
    const { code, err } = await run(['lists'], { PORT: 'x' });
    expect([code, err]).toEqual([2, expect.stringContaining('PORT: expected')]);
  });

  test.each(['search', 'screen'])(
    '%s --help says which options may be given more than once',
    async (command) => {
      const { out } = await run([command, '--help']);
      const options = out.replace(/\s+/g, ' ').split(/ (?=--)/);
      const repeatable = options.filter((option) => option.includes('may be given more than once'));
      expect(repeatable.map((option) => option.split(' ')[0])).toEqual(
        expect.arrayContaining(['--kind', '--list', '--program', '--country']),
      );
    },
  );

  test('help and version exit with 0', async () => {
    expect(await run(['--help'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('Exit codes: 0 done'),
    });
    expect((await run(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
