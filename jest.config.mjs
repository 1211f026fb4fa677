const shared = {
  testEnvironment: 'node',
  setupFiles: ['<rootDir>/test/support/property-seed.mjs'],
  roots: ['<rootDir>/test'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': ['ts-jest', { useESM: true, transpilation: true, tsconfig: 'tsconfig.json' }],
  },
};

export default {
  maxWorkers: '100%',
  // Ends a test that hangs; no test has a shorter time of its own, so that a busy machine fails none.
  testTimeout: 900_000,
  coverageProvider: 'v8',
  // All code that Node runs: what the browser loads is tested in one.
  collectCoverageFrom: ['src/**/*.ts', '!src/**/*.d.ts', '!src/app/page/**'],
  coverageThreshold: { global: { lines: 95, branches: 90 } },
  coverageReporters: ['text-summary', 'json-summary', 'html'],
  projects: [
    {
      ...shared,
      displayName: 'source',
      testMatch: ['**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '\\.built\\.test\\.ts$'],
    },
    // What starts threads or the command, or imports the package as its users do, runs the build: never an old one.
    {
      ...shared,
      displayName: 'built',
      testMatch: ['**/*.built.test.ts'],
      globalSetup: '<rootDir>/scripts/build-if-stale.mjs',
    },
  ],
};
