/** Svelte throws the page away whose `{#each}` meets one key twice: what our rule of ESLint
 *  lets through, and what not. */
import { Linter } from 'eslint'
import svelte from 'eslint-plugin-svelte'
import { expect, test } from 'vitest'
import keyedEach from '../../eslint/keyed-each.js'
import { distinct } from './distinct'

function complaints(each: string): number {
  const found = new Linter().verify(
    `{#each ${each}}.{/each}`,
    [
      ...svelte.configs.base,
      {
        files: ['**/*.svelte'],
        plugins: { samovar: { rules: { 'keyed-each': keyedEach } } },
        rules: { 'samovar/keyed-each': 'error' },
      },
    ] as Linter.Config[],
    'One.svelte',
  )
  expect(found.every((one) => one.ruleId === 'samovar/keyed-each')).toBe(true)
  return found.length
}

test.each([
  'looks as look (look)',
  'lines as line (line.label)',
  'counts as [name, count] (name)',
  'groups as { name, keys } (name)',
  'zones as zone (zone.zone + zone.by)',
  'weeks as week (week[0])',
  'rows as row (key(row))',
  'rows as row, index (row)',
  "['a', 'a'] as one (one)",
])('a key that may repeat is refused: %s', (each) => {
  expect(complaints(each)).toBe(1)
})

test.each([
  'looks as look',
  'looks as look, index (index)',
  'people as person (person.id)',
  'dates as date (date.eventId)',
  'left as one (one.eventId ?? one.seriesId)',
  'days as { day, lines } (day)',
  'distinct(looks) as look (look)',
  "['a', 'b'] as one (one)",
])('a key that cannot repeat is let through: %s', (each) => {
  expect(complaints(each)).toBe(0)
})

test('what is said twice is distinct once, in its order', () => {
  expect(distinct(['room', 'speaker', 'room'])).toEqual(['room', 'speaker'])
})
