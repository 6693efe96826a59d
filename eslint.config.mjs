import next from '@next/eslint-plugin-next'
import a11y from 'eslint-plugin-jsx-a11y'
import hooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

import { FOLDERS, foldersAfter } from './eslint.folders.mjs'

/**
 * domain <- cms <- site <- pages, app: a layer may import only from layers to its left, and a
 * folder of a layer only from the folders before it (eslint.folders.mjs).
 */
const layer = (files, regex, message) => restricted(files, [{ regex, message }])
const restricted = (files, patterns) => ({
  files,
  ignores: ['**/*.spec.ts', '**/*.spec.tsx'],
  rules: { 'no-restricted-imports': ['error', { patterns: [...patterns, upward] }] },
})
const folders = (name, { regex, message }) =>
  FOLDERS[name].map((folder) => {
    const after = foldersAfter(name, folder)
    const order = {
      regex: `^@/${name}/(${after.join('|')})/`,
      message: `${name}/${folder} comes before that folder in eslint.folders.mjs.`,
    }
    const patterns = [{ regex, message }, ...(after.length > 0 ? [order] : [])]
    return restricted([`src/${name}/${folder}/**/*.{ts,tsx}`], patterns)
  })
const upward = { regex: '^\\.\\./', message: 'Use @/ across folders and ./ within one.' }
const RIGHT_OF_CMS = '^@/(site|pages|app|demo|commands)/'
const FRAMEWORK = '^(payload|@payloadcms/|next|react|@payload-config)'
/** The parts of cms that the layers to its right may import: public reads and their cache. */
const INSIDE_CMS = '^@/cms/(?!read/|read-cache/|published/|generated/)'

const DOMAIN = {
  regex: `${RIGHT_OF_CMS}|^@/(cms|env)|${FRAMEWORK}`,
  message: 'The domain is plain TypeScript: it imports nothing but itself.',
}
const CMS = {
  regex: `${RIGHT_OF_CMS}|^next/(?!(navigation|cache\\.js))`,
  message: 'cms may import the domain only.',
}
const SITE = {
  regex: `^@/(pages|app|demo|commands)/|${INSIDE_CMS}|^payload$|^@payload-config`,
  message: 'The site knows of cms what is public and the cache of it.',
}

/** Rules that need type information, such as those on floating promises and needless casts. */
const READS_TYPES = {
  '@typescript-eslint/await-thenable': 'error',
  '@typescript-eslint/no-base-to-string': 'error',
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-misused-promises': 'error',
  '@typescript-eslint/no-redundant-type-constituents': 'error',
  '@typescript-eslint/no-unnecessary-boolean-literal-compare': 'error',
  '@typescript-eslint/no-unnecessary-condition': 'error',
  '@typescript-eslint/no-unnecessary-type-arguments': 'error',
  '@typescript-eslint/no-unnecessary-type-assertion': 'error',
  '@typescript-eslint/only-throw-error': 'error',
  '@typescript-eslint/prefer-promise-reject-errors': 'error',
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  '@typescript-eslint/return-await': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': [
    'error',
    { considerDefaultExhaustiveForUnions: true },
  ],
}

export default tseslint.config(
  {
    ignores: [
      'node_modules/**',
      '.next/**',
      '.next-*/**',
      '.ts-run/**',
      '.demo/**',
      'src/cms/generated/**',
      'src/cms/migrations/*.{ts,json}',
      'src/app/(payload)/**',
      'public/**',
      'next-env.d.ts',
      'coverage/**',
      'tests/e2e/output/**',
      'bench/output/**',
    ],
  },
  ...tseslint.configs.recommended,
  {
    // These rules traverse the whole of every file; components and hooks occur only here.
    files: ['src/**/*.tsx', 'src/cms/admin/**/*.ts'],
    plugins: { 'react-hooks': hooks },
    rules: hooks.configs.recommended.rules,
  },
  {
    files: ['src/site/**/*.tsx', 'src/pages/**/*.tsx', 'src/cms/admin/**/*.tsx'],
    ...a11y.flatConfigs.recommended,
  },
  { plugins: { '@next/next': next }, rules: { '@next/next/no-document-import-in-page': 'error' } },
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      'no-empty': ['error', { allowEmptyCatch: false }],
      eqeqeq: 'error',
      'no-restricted-imports': ['error', { patterns: [upward] }],
    },
  },
  layer(['src/domain/**/*.ts'], DOMAIN.regex, DOMAIN.message),
  layer(['src/cms/**/*.{ts,tsx}'], CMS.regex, CMS.message),
  layer(['src/site/**/*.{ts,tsx}'], SITE.regex, SITE.message),
  ...folders('domain', DOMAIN),
  ...folders('cms', CMS),
  ...folders('site', SITE),
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: READS_TYPES,
  },
  layer(
    ['src/pages/**/*.{ts,tsx}', 'src/app/(feeds-and-downloads)/**/*.ts'],
    `${INSIDE_CMS}|^@/(demo|commands)/|^payload$|^@payload-config`,
    'Pages and routes reach content through cms/read only.',
  ),
  {
    files: ['src/domain/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'Pass the clock in.',
        },
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'Pass the clock in.',
        },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/once-per-process.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['globalThis', 'global'].map((name) => ({
          name,
          message: 'Keep what there is one of in a process with oncePerProcess.',
        })),
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/env.ts', 'src/instrumentation.ts', 'src/commands/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Read settings from src/env.ts.' },
      ],
    },
  },
)
