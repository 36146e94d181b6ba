import { expect, test } from 'vitest'

/** One name for what is seen and one for readers, both inside a button: WebKitGTK reads
 *  the hidden one too, "Restore Restore the backup of…". A longer name is `aria-label`. */
const TWICE = /<span aria-hidden="true">\{t\([^<]*<\/span>\s*<span class="sr-only">/

const sources = import.meta.glob<string>('../../**/*.svelte', { query: '?raw', import: 'default', eager: true })

test('no button says its name twice', () => {
  const twice = Object.entries(sources)
    .filter(([, source]) => TWICE.test(source))
    .map(([path]) => path)
  expect(twice).toEqual([])
  expect(TWICE.test(`<span aria-hidden="true">{t('a')}</span>\n  <span class="sr-only">{t('b')}</span>`)).toBe(true)
})
