import js from '@eslint/js'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

/** What a module may not import, as paths from its own file. */
const without = (files, ignores, patterns) => ({
  files,
  ignores,
  rules: { 'no-restricted-imports': ['error', { patterns }] },
})

const DRIVERS = {
  group: ['neo4j-driver', '@grafeo-db/js'],
  message: 'Only src/graph/neo4j.ts and src/graph/embedded.ts know a driver.',
}

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'src/generated/',
      'examples/generated/',
      'web/src/generated/',
      'web/dist/',
      'examples/react-view/dist/',
      'data/',
      '.neo4j/',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ['tools/*.mjs', 'tools/neo4j/*.mjs'] } },
    },
    rules: {
      'max-lines': ['error', { max: 300 }],
      'max-params': ['error', { max: 6 }],
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Settings are read in src/config.ts.' },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // An async function without await is how a synchronous thing fits an asynchronous interface.
      '@typescript-eslint/require-await': 'off',
    },
  },
  { files: ['web/**/*.{ts,tsx}'], ...reactHooks.configs.flat.recommended },
  {
    files: ['src/config.ts', 'src/cli/commands/*.ts', 'test/**', 'tools/**', '*.config.*'],
    rules: { 'no-restricted-properties': 'off' },
  },
  without(
    ['src/**/*.ts'],
    ['src/graph/neo4j.ts', 'src/graph/embedded.ts', 'src/shared/**', 'src/**/store.ts'],
    [DRIVERS],
  ),
  without(
    ['src/**/store.ts'],
    [],
    [
      DRIVERS,
      {
        regex: '\\.\\./(?!graph/|shared/)[^/]+/(?!records|measures)[^/]+\\.js$',
        message: "A store imports graph, shared, and other modules' records only.",
        allowTypeImports: true,
      },
    ],
  ),
  without(['src/shared/**/*.ts'], [], [{ group: ['../*'], message: 'src/shared imports nothing of ours.' }]),
  { files: ['**/*.mjs', '**/*.js'], ...tseslint.configs.disableTypeChecked },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        Buffer: 'readonly',
        URL: 'readonly',
      },
    },
  },
)
