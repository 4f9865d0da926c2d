const { transformFile } = require('@swc/core');
const { chmodSync, copyFileSync, mkdirSync, rmSync, writeFileSync } = require('node:fs');
const { basename, dirname, join } = require('node:path');
const { filesUnder, fingerprint, isCurrent, stamp } = require('./fingerprint.cjs');

const SOURCES = ['src', 'migrations'];

/** Compiles every module and copies every asset (YAML, JSON, tables) to the same place under dist/. */
async function buildServer(root, { force }) {
  const started = Date.now();
  const files = sourceFiles(root);
  const own = filesUnder(__dirname).map((file) => `scripts/build/${file}`);
  const digest = fingerprint(root, [...files, ...own, '.swcrc', 'package-lock.json']);
  const stampPath = join(root, 'dist/.server-build');
  if (!force && isCurrent(stampPath, digest)) return 'server: nothing has changed';
  for (const folder of [...SOURCES, '.server-build']) {
    rmSync(join(root, 'dist', folder), { recursive: true, force: true });
  }
  await Promise.all(files.map((file) => build(root, file)));
  chmodSync(join(root, 'dist/src/cli.js'), 0o755);
  stamp(stampPath, digest);
  return `server: ${files.length} files in ${Date.now() - started} ms`;
}

function sourceFiles(root) {
  const files = SOURCES.flatMap((folder) =>
    filesUnder(join(root, folder)).map((file) => `${folder}/${file}`),
  );
  return [...files.filter((file) => !file.startsWith('src/console/')), 'ormconfig.ts'];
}

async function build(root, file) {
  const target = join(root, 'dist', file);
  mkdirSync(dirname(target), { recursive: true });
  if (!file.endsWith('.ts')) return copyFileSync(join(root, file), target);
  const { code, map } = await transformFile(join(root, file), {
    cwd: root,
    sourceFileName: join(root, file),
  });
  const output = target.replace(/\.ts$/, '.js');
  writeFileSync(output, `${code}\n//# sourceMappingURL=${basename(output)}.map\n`);
  writeFileSync(`${output}.map`, map);
}

module.exports = { buildServer };
