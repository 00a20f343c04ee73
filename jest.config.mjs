/** ESM-only packages that a CommonJS test run must transform. */
const esmOnly = [
  '@hubspot/ui-extensions',
  'tinyspy',
  'n2words',
  'temporal-polyfill',
  'temporal-utils',
  '@electric-sql',
  '@sparticuz',
  'fflate',
  'ai',
  '@ai-sdk',
  '@workflow',
  'zod',
  'light-my-request',
  'cookie',
  'pg-boss',
  'serialize-error',
  'non-error',
  'rrule-temporal',
];

const swc = {
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic' } },
  },
  module: { type: 'commonjs' },
};

const shared = {
  testEnvironment: 'node',
  // What was built carries package names a second time.
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  transform: { '^.+\\.sql$': '<rootDir>/test/sql-as-text.cjs', '^.+\\.[cm]?[jt]sx?$': ['@swc/jest', swc] },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
};

export default {
  maxWorkers: 2,
  // What a file leaves in memory adds up over hundreds of them until a worker runs out: it is replaced before that.
  workerIdleMemoryLimit: '1GB',
  // Machines that do other work besides are slow; what hangs is still found.
  testTimeout: 30_000,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
      testPathIgnorePatterns: ['<rootDir>/test/(e2e|faults)/'],
    },
    { ...shared, displayName: 'e2e', testMatch: ['<rootDir>/test/e2e/**/*.test.ts'] },
    { ...shared, displayName: 'faults', testMatch: ['<rootDir>/test/faults/quick.test.ts'] },
  ],
};
