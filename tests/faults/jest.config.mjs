import base from '../../jest.config.mjs' // eslint-disable-line no-restricted-imports -- no alias reaches a file at the root

/**
 * Fault injection (`npm run test:faults`): killed processes, a full disk, a lost database.
 * @type {import('jest').Config}
 */
export default {
  ...base,
  rootDir: '../..',
  testMatch: ['<rootDir>/tests/faults/*.faults.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  globalSetup: '<rootDir>/tests/support/global-setup.mjs',
  testTimeout: 900_000,
}
