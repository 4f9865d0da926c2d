/**
 * Lets a process or thread require the project's TypeScript: `node --require ./scripts/require-typescript.cjs FILE.ts`.
 * Each file is compiled by itself, as the build does it and as `.swcrc` says; types are `npm run typecheck`'s business.
 */
const { readFileSync } = require('node:fs');
const { resolve } = require('node:path');
const { transformSync } = require('@swc/core');

const ROOT = resolve(__dirname, '..');

require.extensions['.ts'] = (module, filename) => {
  const source = readFileSync(filename, 'utf8');
  const { code } = transformSync(source, { cwd: ROOT, filename, sourceMaps: 'inline' });
  module._compile(code, filename);
};
