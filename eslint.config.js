import tseslint from 'typescript-eslint';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import litA11y from 'eslint-plugin-lit-a11y';
import { noLiteralWords } from './scripts/lint/no-literal-words.mjs';

const sources = { files: ['packages/*/src/**/*.ts'] };
const drawing = { files: ['packages/{elements,views,services}/src/**/*.ts'] };
const tests = {
  files: [
    '**/*.test.ts',
    '**/*.types.ts',
    '**/*.examples.ts',
    'packages/*/src/testing/**/*.ts',
    'packages/e2e/**/*.ts',
  ],
};

/** What a person reads in them comes from elsewhere. */
const wordless = {
  ...drawing,
  ignores: ['**/*.test.ts', '**/*.types.ts', '**/*.examples.ts', '**/testing/**', '**/words/**'],
};

/** A sink that would let text become markup or code; shipped sources never need one. */
const forbiddenSinks = [
  { selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|srcdoc)$/]', message: 'Render with a template.' },
  { selector: 'CallExpression[callee.property.name="insertAdjacentHTML"]', message: 'Render with a template.' },
  {
    selector: 'ImportSpecifier[imported.name=/^(unsafeHTML|unsafeSVG|unsafeStatic|styleMap)$/]',
    message: 'Refused by our browser policy.',
  },
  { selector: 'CallExpression[callee.name="eval"]', message: 'Refused by our browser policy.' },
];

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      'storybook-static/**',
      '.wireit/**',
      '.layan/**',
      '**/generated/**',
      '**/*.d.ts',
      '**/seeded-breach.ts',
    ],
  },
  {
    ...sources,
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: [], defaultProject: 'tsconfig.test.json' },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-restricted-syntax': ['error', ...forbiddenSinks],
      'max-lines': ['error', 500],
    },
  },
  { ...drawing, ...lit['flat/recommended'] },
  { ...drawing, ...wc['flat/recommended'] },
  { ...drawing, plugins: { 'lit-a11y': litA11y }, rules: litA11y.configs.recommended.rules },
  {
    ...drawing,
    rules: {
      'lit/no-legacy-template-syntax': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/lifecycle-super': 'error',
      'lit/attribute-names': 'error',
      'lit/prefer-static-styles': 'off',
      'wc/guard-super-call': 'off',
    },
  },
  {
    ...wordless,
    plugins: { layan: { rules: { 'no-literal-words': noLiteralWords } } },
    rules: { 'layan/no-literal-words': 'error' },
  },
  { files: ['packages/e2e/**/*.ts', 'stories/**/*.ts'], extends: [tseslint.configs.base] },
  { ...tests, extends: [tseslint.configs.disableTypeChecked], rules: { 'max-lines': ['error', 600] } },
);
