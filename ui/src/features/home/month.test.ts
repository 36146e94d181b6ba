import { expect, test } from 'vitest'
import { monthWeeks, shiftMonth } from './month'

test('weeks start where the reader starts them', () => {
  expect(monthWeeks('2026-11-18', 'monday').map((week) => week[0])).toEqual([
    '2026-10-26',
    '2026-11-02',
    '2026-11-09',
    '2026-11-16',
    '2026-11-23',
    '2026-11-30',
  ])
  expect(monthWeeks('2026-11-18', 'sunday')[0]?.[0]).toBe('2026-11-01')
})

test('a February of four weeks shows four', () => {
  expect(monthWeeks('2027-02-10', 'monday')).toHaveLength(4)
})

test('a month on, the 31st becomes the last day', () => {
  expect(shiftMonth('2026-12-31', 2)).toBe('2027-02-28')
  expect(shiftMonth('2026-01-15', -1)).toBe('2025-12-15')
})
