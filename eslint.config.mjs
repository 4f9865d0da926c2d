import eslint from '@eslint/js';
import importX from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

/** The import zones of the design: each folder, and the folders of ours it may import. */
const MAY_IMPORT = {
  model: [],
  names: [],
  net: ['model'],
  sources: ['names', 'model'],
  matching: ['names', 'model'],
  registry: ['model'],
  ingest: ['sources', 'registry', 'net', 'names', 'model'],
  resolution: ['registry', 'matching', 'names', 'model'],
  screening: ['registry', 'matching', 'names', 'model'],
  changes: ['registry', 'net', 'model'],
  api: ['changes', 'screening', 'resolution', 'ingest', 'registry', 'matching', 'names', 'sources', 'model'],
  server: ['api', 'changes', 'registry', 'matching', 'model'],
};

/** What puts everything together, from what stands beside the folders as well. */
const STAGES = Object.keys(MAY_IMPORT);
MAY_IMPORT.composition = [...STAGES, 'config.ts', 'package-root.ts'];
MAY_IMPORT.cli = [...STAGES, 'composition', 'config.ts', 'package-root.ts'];

const zones = Object.entries(MAY_IMPORT).map(([folder, allowed]) => ({
  target: `./src/${folder}`,
  from: './src',
  except: [folder, ...allowed].map((name) => `./${name}`),
  message: `${folder}/ may import only ${[folder, ...allowed].join(', ')}: see the layout in ARCHITECTURE.md.`,
}));

export default tseslint.config(
  { ignores: ['dist/**', 'data/**', 'coverage/**', 'node_modules/**'] },
  eslint.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ['**/*.ts', '**/*.tsx'],
    plugins: { 'import-x': importX },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/no-non-null-assertion': 'error',
      'import-x/no-default-export': 'error',
      'import-x/no-restricted-paths': ['error', { zones }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  { files: ['migrations/*.ts'], rules: { 'max-lines': 'off' } },
  { files: ['ormconfig.ts'], rules: { 'import-x/no-default-export': 'off' } },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/main.ts', 'src/cli.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Only config.ts reads the environment.' },
      ],
    },
  },
  {
    files: ['**/*.cjs', '**/*.mjs'],
    languageOptions: {
      globals: {
        require: 'readonly',
        module: 'readonly',
        process: 'readonly',
        console: 'readonly',
        __dirname: 'readonly',
        setInterval: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        fetch: 'readonly',
      },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off', 'import-x/no-default-export': 'off' },
  },
);
