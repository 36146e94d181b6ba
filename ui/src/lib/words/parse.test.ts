import { describe, expect, test } from 'vitest'
import { parseDate, parseDuration, parseMoney, parseTime } from './parse'

const TODAY = '2026-11-18'

describe('parseDate', () => {
  test.each([
    ['2026-12-18', '2026-12-18'],
    ['18.12.2026', '2026-12-18'],
    ['18.12.26', '2026-12-18'],
    ['18/12', '2026-12-18'],
    ['1.2', '2027-02-01'],
    ['18 dec', '2026-12-18'],
    ['18 December 2027', '2027-12-18'],
    ['Dec 18, 2026', '2026-12-18'],
    ['18 декабря', '2026-12-18'],
    ['18 дек. 2026 г.', '2026-12-18'],
    ['Завтра', '2026-11-19'],
    ['today', '2026-11-18'],
    ['+3', '2026-11-21'],
    ['\u202a18.12.2026\u202c', '2026-12-18'],
  ])('%s is %s', (typed, expected) => expect(parseDate(typed, TODAY)).toBe(expected))

  test.each(['', '31.02.2026', '2026-13-01', 'soon', '18 foo', '99'])('%s is refused', (typed) =>
    expect(parseDate(typed, TODAY)).toBeNull(),
  )
})

test.each([
  ['19', '19:00'],
  ['19:30', '19:30'],
  ['9.05', '09:05'],
  ['1930', '19:30'],
  ['7pm', '19:00'],
  ['12 am', '00:00'],
  ['7:30 PM', '19:30'],
  ['19ч', '19:00'],
  ['24:00', null],
  ['19:60', null],
  ['13pm', null],
  ['noon', null],
])('time %s is %s', (typed, expected) => expect(parseTime(typed)).toBe(expected))

test.each([
  ['40', 40],
  ['40 min', 40],
  ['1:30', 90],
  ['1h30', 90],
  ['1 ч 30 мин', 90],
  ['1,5 ч', 90],
  ['2 hours', 120],
  ['long', null],
])('length %s is %s minutes', (typed, expected) => expect(parseDuration(typed)).toBe(expected))

test.each([
  ['1 240,50', 124050],
  ['1,240.50', 124050],
  ['1,240', 124000],
  ['12,5', 1250],
  ['€ 9', 900],
  ['-3', -300],
  ['free', null],
])('money %s is %s', (typed, expected) => expect(parseMoney(typed, 100)).toBe(expected))
