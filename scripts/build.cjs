/**
 * Builds what `npm start` runs into dist/: the server and command (SWC), and the console page (esbuild). Each half is
 * skipped when nothing it is made from has changed. Types are `npm run typecheck`'s business.
 *
 * Usage: node scripts/build.cjs [--quiet] [--force]
 */
const { existsSync } = require('node:fs');
const { join, resolve } = require('node:path');

const ROOT = resolve(__dirname, '..');
const quiet = process.argv.includes('--quiet');
const force = process.argv.includes('--force');

async function main() {
  if (!haveTools()) {
    if (existsSync(join(ROOT, 'dist/src/main.js'))) return;
    throw new Error('The build tools are not installed. Run `npm ci` (without --omit=dev), then try again.');
  }
  const { buildServer } = require('./build/server.cjs');
  const { buildConsole } = require('./build/console.cjs');
  const built = await Promise.all([buildServer(ROOT, { force }), buildConsole(ROOT, { force })]);
  if (!quiet) for (const line of built) console.log(line);
}

/** An installation without development packages runs the dist/ that was built before. */
function haveTools() {
  try {
    require.resolve('@swc/core');
    require.resolve('esbuild');
    return true;
  } catch {
    return false;
  }
}

main().catch((error) => {
  console.error(error.errors ? error.message : error.stack);
  process.exit(1);
});
