import js from '@eslint/js'
import svelte from 'eslint-plugin-svelte'
import globals from 'globals'
import ts from 'typescript-eslint'
import keyedEach from './eslint/keyed-each.js'
import svelteConfig from './svelte.config.js'

export default ts.config(
  { ignores: ['dist', 'src/lib/generated'] },
  js.configs.recommended,
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  { languageOptions: { globals: { ...globals.browser, ...globals.node } } },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig } },
  },
  {
    files: ['**/*.svelte'],
    plugins: { samovar: { rules: { 'keyed-each': keyedEach } } },
    rules: { 'samovar/keyed-each': 'error' },
  },
  {
    rules: {
      // TypeScript already knows every name; this rule does not know types.
      'no-undef': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-console': 'error',
      // Asked in one way only: lib/components/confirm.svelte.ts, with the safe answer first.
      'no-alert': 'error',
      'no-restricted-globals': [
        'error',
        ...['alert', 'confirm', 'prompt'].map((name) => ({ name, message: 'Use $lib/components/confirm.svelte.' })),
      ],
      'svelte/no-at-html-tags': 'error',
      // Our addresses are in-memory routes, resolved by lib/shell/router.
      'svelte/no-navigation-without-resolve': 'off',
      // Plain sets and parameters are meant where nothing on screen reads them.
      'svelte/prefer-svelte-reactivity': 'off',
    },
  },
  {
    // One door to the backend: everything else goes through lib/api/call.ts.
    files: ['src/**'],
    ignores: ['src/lib/api/call.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ group: ['@tauri-apps/*'], message: 'Use $lib/api/call.' }] }],
    },
  },
  {
    // One place where dates become words: a date without its year is of this year.
    // (zones.ts asks for zones, not for dates.)
    files: ['src/**'],
    ignores: ['src/lib/words/**', 'src/lib/components/zones.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "MemberExpression[property.name='DateTimeFormat']",
          message: 'Use dateText, rangeText, monthText… of $lib/words.',
        },
        {
          selector: 'MemberExpression[property.name=/^toLocale(Date|Time)?String$/]',
          message: 'Use dateText, dateTimeText, numberText… of $lib/words.',
        },
      ],
    },
  },
  { files: ['*.mjs', 'eslint/**', 'scripts/**', 'breadth/**'], rules: { 'no-console': 'off' } },
)
