import base from '../../jest.config.mjs' // eslint-disable-line no-restricted-imports -- no alias reaches a file at the root

/** @type {import('jest').Config} */
export default {
  testEnvironment: base.testEnvironment,
  extensionsToTreatAsEsm: base.extensionsToTreatAsEsm,
  transform: base.transform,
  transformIgnorePatterns: base.transformIgnorePatterns,
  moduleNameMapper: base.moduleNameMapper,
  rootDir: '../..',
  // Next copies package.json into its output, and Jest would find two packages with one name.
  modulePathIgnorePatterns: ['<rootDir>/.next/'],
  testPathIgnorePatterns: process.env.E2E_SCREENSHOTS ? [] : ['screenshots\\.e2e\\.spec'],
  testMatch: ['<rootDir>/tests/e2e/*.e2e.spec.ts'],
  // All journeys share one hub, and CI machines are slow.
  maxWorkers: 1,
  testTimeout: 240_000,
}
