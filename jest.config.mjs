const isOnMongo = process.env.TEST_DATABASE === 'mongo'
// Tests of SQLite, or of no database at all, have nothing to test on MongoDB.
const notOnMongo = isOnMongo ? ['/(sqlite|layers|names|containers)\\.int\\.spec'] : []

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  roots: isOnMongo ? ['<rootDir>/tests/int'] : ['<rootDir>/src', '<rootDir>/tests'],
  testMatch: ['**/*.spec.ts', '**/*.spec.tsx'],
  testPathIgnorePatterns: [
    '/node_modules/',
    '<rootDir>/tests/e2e/',
    '<rootDir>/tests/faults/',
    ...notOnMongo,
  ],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
  transformIgnorePatterns: ['/node_modules/'],
  moduleNameMapper: {
    '\\.css$': '<rootDir>/tests/support/no-styles.mjs',
    '^@payload-config$': '<rootDir>/payload.config.ts',
    '^@bench/(.*)$': '<rootDir>/bench/$1',
    '^@tests/(.*)$': '<rootDir>/tests/$1',
    '^@/(.*)$': '<rootDir>/src/$1',
  },
  // Jest's default leaves one core idle, which is half of a small machine.
  maxWorkers: '100%',
  // Integration tests wait for a real database; under load, creating its tables alone takes a
  // minute.
  testTimeout: 180_000,
  globalSetup: '<rootDir>/tests/support/global-setup.mjs',
  globalTeardown: '<rootDir>/tests/support/global-teardown.mjs',
}
