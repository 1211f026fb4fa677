const shared = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': ['ts-jest', { useESM: true, diagnostics: false, tsconfig: 'tsconfig.json' }],
  },
};

export default {
  maxWorkers: '100%',
  testTimeout: 180_000,
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
      globalSetup: '<rootDir>/test/build-first.mjs',
    },
  ],
};
