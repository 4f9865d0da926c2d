/** The whole suite. TEST_DATABASE_URL runs it on that PostgreSQL instead of the embedded database. */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  transform: { '^.+\\.ts$': '@swc/jest' },
  setupFiles: ['reflect-metadata', '<rootDir>/test/support/quick-webassembly.cjs'],
  globalSetup: '<rootDir>/test/support/global-setup.ts',
  globalTeardown: '<rootDir>/test/support/global-teardown.ts',
  // Jest's sandbox looks a global up through an interceptor, which is half the time of a reader or of the matcher; as a
  // parameter of each module it costs nothing. Not among them: what fake timers replace (Date, setTimeout), and names that
  // some module declares for itself (Buffer, JSON, process).
  sandboxInjectedGlobals: [
    ...[
      'Array',
      'Boolean',
      'Error',
      'Map',
      'Math',
      'Number',
      'Object',
      'Promise',
      'Reflect',
      'RegExp',
      'Set',
      'String',
    ],
    ...[
      'Symbol',
      'TypeError',
      'WeakMap',
      'Float64Array',
      'Int32Array',
      'Uint16Array',
      'Uint32Array',
      'Uint8Array',
    ],
  ],
  testTimeout: 180_000,
  // Each embedded database holds about 500 MB.
  maxWorkers: 2,
};
