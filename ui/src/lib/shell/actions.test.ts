import { expect, test } from 'vitest'
import { fold, matches } from './actions.svelte'

test('accents and ё are folded, й is kept', () => {
  expect(fold('Ёлка Café Йод')).toBe('елка cafe йод')
})

test.each([
  ['new ev', true],
  ['нов соб', true],
  ['event', true],
  ['vent', false],
  ['', true],
])('«%s» finds New event: %s', (typed, found) => {
  expect(matches(typed, ['New event', 'Новое событие'])).toBe(found)
})
