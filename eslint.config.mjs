/** House rules as lint rules: each says why, so that its message is enough. */
import { config as hubspotExtensions } from '@hubspot/eslint-config-ui-extensions';
import prettier from 'eslint-config-prettier';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const CARDS = ['extensions/hubspot/app/**/*.{ts,tsx}'];
const CORE = ['src/core/**/*.ts'];
/** Rooms that get clock, chance and environment as arguments. */
const PURE = [...CORE, 'src/use-cases/**/*.ts', 'src/contract/**/*.ts', 'src/crm/*.ts'];

const inFiles = (configs, files) => configs.map((config) => ({ ...config, files }));
const because = (names, message) => names.map((name) => ({ name, message }));

/** What a HubSpot card's worker lacks or forbids and HubSpot's own rules do not catch. */
const NOT_IN_THE_WORKER = because(
  [
    'WebSocket',
    'EventSource',
    'XMLHttpRequest',
    'fetch',
    'indexedDB',
    'caches',
    'Audio',
    'Worker',
    'SharedWorker',
    'speechSynthesis',
    'process',
    'require',
    'Buffer',
  ],
  "HubSpot's card worker has no such thing, or forbids it: use hubspot.fetch and the actions of the extension.",
);

const HOUSE = [
  { selector: 'ExportDefaultDeclaration', message: 'Exports have names, so that a thing is called the same everywhere.' },
  { selector: 'TSEnumDeclaration', message: 'Use a union of strings: it needs no run-time code.' },
];

const CLOCK_AND_CHANCE = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'The moment is an argument: the same input must give the same output.',
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'The moment is an argument: the same input must give the same output.',
  },
  {
    selector: "MemberExpression[object.name='Temporal'][property.name='Now']",
    message: 'The moment is an argument: the same input must give the same output.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'Chance is an argument (a seed): the same input must give the same output.',
  },
];

const ENVIRONMENT = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message:
    'Only src/server/config.ts reads the environment, which the main.ts of a program hands to it; everything else gets settings as arguments.',
};

export default tseslint.config(
  { ignores: ['**/node_modules/', '**/dist/', '.ringback/', 'coverage/', 'test-results/', 'test/fixtures/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none' }],
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      'object-shorthand': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'prefer-const': 'error',
      'no-restricted-syntax': ['error', ...HOUSE],
    },
  },
  {
    // Any Node that can parse ES2015 must be able to say that it is too old.
    files: ['**/*.cjs'],
    languageOptions: { sourceType: 'commonjs' },
    rules: { '@typescript-eslint/no-require-imports': 'off', 'object-shorthand': 'off' },
  },
  {
    files: ['scripts/run.cjs', 'scripts/run/*.cjs', 'bin/*.cjs'],
    languageOptions: { ecmaVersion: 2015 },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/server/config.ts', 'src/server/**/main.ts', 'src/cli/main.ts', 'src/sandbox/**'],
    rules: { 'no-restricted-syntax': ['error', ...HOUSE, ENVIRONMENT] },
  },
  {
    files: PURE,
    rules: { 'no-restricted-syntax': ['error', ...HOUSE, ENVIRONMENT, ...CLOCK_AND_CHANCE] },
  },
  {
    files: CORE,
    rules: {
      'no-console': 'error',
      'no-restricted-globals': [
        'error',
        ...because(
          [
            'process',
            'Buffer',
            'require',
            'window',
            'document',
            'navigator',
            'fetch',
            'setTimeout',
            'setInterval',
            'crypto',
            'performance',
            'console',
          ],
          "The core runs in Node, in HubSpot's worker and in Salesforce's LWC: plain ES2022 only.",
        ),
      ],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '^node:', message: "The core runs in Node, in HubSpot's worker and in Salesforce's LWC: no Node built-ins." },
          ],
        },
      ],
    },
  },
  ...inFiles(hubspotExtensions, CARDS),
  ...inFiles([reactHooks.configs.flat.recommended], CARDS),
  {
    // The stand-in page is not compiled by React's compiler, whose rules the recommended set adds.
    files: ['src/sandbox/host/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: CARDS,
    rules: {
      'no-restricted-globals': ['error', ...NOT_IN_THE_WORKER],
      // HubSpot's own rule looks for src/app/cards in the path and is silent here.
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          paths: [
            { name: 'react-dom', message: 'A card renders through @hubspot/ui-extensions; the worker has no DOM.' },
            { name: '@ringback/core/resolve', message: 'The heavy half of the core stays on the backend.', allowTypeImports: true },
            {
              name: '@ringback/core/schema',
              message: 'Schemas stay on the backend; the card needs their types only.',
              allowTypeImports: true,
            },
          ],
          patterns: [
            {
              regex: '^(\\.\\./)+(src|test|scripts)/',
              message: 'Only extensions/hubspot is uploaded: import values from @ringback/core, or a type from src/contract.',
              allowTypeImports: true,
            },
          ],
        },
      ],
    },
  },
  {
    // Configurations are read by their default export, and so are ambient declarations of packages and .sql files.
    files: ['**/*.config.mjs', '**/*.d.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  prettier,
);
