import { afterEach, expect, test } from 'vitest'
import { adoptPrefs } from '$lib/prefs.svelte'
import { dateText, factText, moneyText, rangeText, relativeDay, timeText } from './format'

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')
// Engines differ on the comma after a short weekday.
const loose = (text: string) => text.replace(/^(\p{L}+),|(– \p{L}+),/gu, '$1$2')
afterEach(() => adoptPrefs({ language: 'en' }))

test('wall clocks are shown unshifted', () => {
  expect(timeText('2026-12-18T19:00')).toBe('19:00')
  expect(dateText('2026-12-18')).toBe('18 Dec 2026')
})

test('instants are shown in the zone asked for', () => {
  expect(timeText('2026-12-18T16:00:00Z', 'Europe/Moscow')).toBe('19:00')
})

test('a range within a day says the day once', () => {
  expect(loose(rangeText('2026-11-19T18:30', '2026-11-19T21:00'))).toBe('Thu 19 Nov, 18:30–21:00')
  expect(loose(rangeText('2026-11-19T18:30', '2026-11-20T01:00'))).toBe('Thu 19 Nov, 18:30 – Fri 20 Nov, 01:00')
})

test('days ahead are said in words of the language', () => {
  expect(relativeDay('2026-11-21', '2026-11-18')).toBe('in 3 days')
  adoptPrefs({ language: 'ru' })
  expect(plain(relativeDay('2026-11-21', '2026-11-18'))).toBe('через 3 дня')
  expect(relativeDay('2026-11-19', '2026-11-18')).toBe('завтра')
})

test('money comes from minor units', () => {
  expect(moneyText(124000, 'EUR')).toBe('€1,240')
  expect(moneyText(124050, 'EUR')).toBe('€1,240.50')
  expect(moneyText(500, 'JPY')).toBe('¥500')
  adoptPrefs({ language: 'ru' })
  expect(plain(moneyText(124000, 'RUB'))).toBe('1 240 ₽')
})

test('facts of errors are readable', () => {
  expect(factText('2026-11-19T18:32')).toBe('19 Nov 2026, 18:32')
  expect(factText(['a', 'b'])).toBe('a and b')
})
