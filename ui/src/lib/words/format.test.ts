import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { adoptPrefs } from '$lib/prefs.svelte'
import {
  dateText,
  dateTimeText,
  dayOf,
  factText,
  moneyText,
  monthText,
  rangeText,
  relativeDay,
  timeText,
  weekdayText,
} from './format'

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')
// Engines differ on the comma after a short weekday.
const loose = (text: string) => text.replace(/^(\p{L}+),|(– \p{L}+),/gu, '$1$2')
beforeEach(() => vi.useFakeTimers({ now: new Date('2026-11-18T12:00:00Z'), toFake: ['Date'] }))
afterEach(() => {
  vi.useRealTimers()
  adoptPrefs({ language: 'en', zone: '' })
})

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

test('a short date says its year where that is not this one, in either language', () => {
  expect(loose(dateText('2026-12-31', 'weekday'))).toBe('Thu 31 Dec')
  expect(loose(dateText('2027-11-16', 'weekday'))).toBe('Tue 16 Nov 2027')
  expect(loose(dateText('2025-07-16', 'weekday'))).toBe('Wed 16 Jul 2025')
  expect(loose(rangeText('2027-11-16T19:00', '2027-11-16T22:00'))).toBe('Tue 16 Nov 2027, 19:00–22:00')
  expect(loose(rangeText('2026-12-31T22:00', '2027-01-01T04:00'))).toBe('Thu 31 Dec, 22:00 – Fri 1 Jan 2027, 04:00')
  adoptPrefs({ language: 'ru' })
  expect(plain(rangeText('2026-12-08T19:00', null))).toBe('вт, 8 дек., 19:00')
  expect(plain(rangeText('2027-11-16T19:00', null))).toBe('вт, 16 нояб. 2027 г., 19:00')
})

test('this year is the one of the clock that the settings set', () => {
  vi.setSystemTime(new Date('2026-12-31T22:30:00Z'))
  adoptPrefs({ zone: 'Europe/Moscow' })
  expect(loose(dateText('2027-01-05', 'weekday'))).toBe('Tue 5 Jan')
  expect(loose(dateText('2026-12-29', 'weekday'))).toBe('Tue 29 Dec 2026')
})

test('months and weekdays are named for the heads of calendars', () => {
  expect(monthText('2027-11-16')).toBe('November 2027')
  expect(weekdayText('2026-11-16')).toBe('Mon')
  adoptPrefs({ language: 'ru' })
  expect(plain(monthText('2027-11-16'))).toBe('ноябрь 2027 г.')
  expect(weekdayText('2026-11-16', 'long')).toBe('понедельник')
})

test('days ahead are said in words of the language', () => {
  expect(relativeDay('2026-11-21', '2026-11-18')).toBe('in 3 days')
  expect(relativeDay('2028-03-18', '2026-11-18')).toBe('in 16 months')
  expect(relativeDay('2036-12-18', '2026-11-18')).toBe('in 10 years')
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

test('what happened is told by the clock of the settings, which is named where it is another', () => {
  const offset = -new Date('2026-11-28T19:16:00Z').getTimezoneOffset() / 60
  const there =
    offset === 3 ? ['Asia/Tokyo', '29 Nov 2026, 04:16 (UTC+9)'] : ['Europe/Moscow', '28 Nov 2026, 22:16 (UTC+3)']
  adoptPrefs({ zone: there[0] ?? '' })
  expect(dateTimeText('2026-11-28T19:16:00Z')).toBe(there[1])
  expect(dateTimeText('2026-11-28T19:16')).toBe('28 Nov 2026, 19:16')
  expect(dayOf('2026-11-28T22:30:00Z')).toBe('2026-11-29')
  adoptPrefs({ zone: '' })
  expect(dateTimeText('2026-11-28T19:16')).toBe('28 Nov 2026, 19:16')
})

test('a zone that this webview does not know takes no screen down: the hour is that of UTC, and no date is made up', () => {
  expect(timeText('2026-11-28T19:16:00Z', 'Mars/Base')).toBe('19:16')
  expect(dayOf('2026-11-28T22:30:00Z', 'Mars/Base')).toBe('2026-11-28')
  expect(dateTimeText('never', 'Mars/Base')).toBe('never')
  expect(dayOf('never')).toBe('never')
})
