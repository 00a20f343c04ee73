/** The long set: every line of the fault matrix, on both databases. `npm run test:faults`; FAULT_SEED and FAULT_RUNS choose what is played. */
import shared from '../../jest.config.mjs';

const faults = shared.projects.find((project) => project.displayName === 'faults');

export default {
  ...faults,
  rootDir: '../..',
  testMatch: ['<rootDir>/test/faults/**/*.test.ts'],
  testPathIgnorePatterns: ['<rootDir>/test/faults/quick.test.ts'],
  maxWorkers: 2,
  testTimeout: 300_000,
};
