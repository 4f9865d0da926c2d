const esbuild = require('esbuild');
const { copyFileSync, rmSync } = require('node:fs');
const { join } = require('node:path');
const { filesUnder, fingerprint, isCurrent, stamp } = require('./fingerprint.cjs');

/** Monaco runs its language services in workers, each a module of its own beside the page. */
const ENTRIES = {
  console: 'src/console/console.tsx',
  'editor.worker': 'monaco-editor/esm/vs/editor/editor.worker.js',
  'graphql.worker': 'monaco-graphql/esm/graphql.worker.js',
  'json.worker': 'monaco-editor/esm/vs/language/json/json.worker.js',
};

/** Bundles the console page from installed packages, so that it needs no network beyond this server. */
async function buildConsole(root, { force }) {
  const started = Date.now();
  const own = filesUnder(join(root, 'src/console')).map((file) => `src/console/${file}`);
  const digest = fingerprint(root, [...own, 'scripts/build/console.cjs', 'package-lock.json']);
  const output = join(root, 'dist/console');
  const stampPath = join(root, 'dist/.console-build');
  if (!force && isCurrent(stampPath, digest)) return 'console: nothing has changed';
  rmSync(output, { recursive: true, force: true });
  await bundle(root, output);
  for (const asset of ['index.html', 'icon.svg'])
    copyFileSync(join(root, 'src/console', asset), join(output, asset));
  stamp(stampPath, digest);
  return `console: bundled in ${Date.now() - started} ms`;
}

function bundle(root, outdir) {
  return esbuild.build({
    absWorkingDir: root,
    entryPoints: ENTRIES,
    outdir,
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    chunkNames: 'chunks/[name]-[hash]',
    assetNames: 'assets/[name]-[hash]',
    loader: { '.ttf': 'file' },
    define: { 'process.env.NODE_ENV': '"production"' },
    // A linked node_modules keeps its own path, so that packages resolve as they do in a plain checkout.
    preserveSymlinks: true,
    logLevel: 'warning',
  });
}

module.exports = { buildConsole };
