import { expect, test } from 'vitest'
import { endMoves, following, lastEnd, minutesBetween, plusMinutes, type Session } from './session'

const session = (id: string, starts: string | null, minutes: number) =>
  ({ id, starts, minutes, ends: starts && plusMinutes(starts, minutes) }) as Session

test('minutes past midnight go on to the next day', () => {
  expect(plusMinutes('2026-12-31T23:40', 35)).toBe('2027-01-01T00:15')
  expect(minutesBetween('2026-12-31T23:40', '2027-01-01T00:15')).toBe(35)
})

test('the end moves by the change of start and of length together', () => {
  expect(endMoves({ starts: '2026-12-18T19:00', minutes: 30 }, { starts: '2026-12-18T19:10', minutes: 25 })).toBe(5)
  expect(endMoves({ starts: null, minutes: 30 }, { starts: '2026-12-18T19:10', minutes: 25 })).toBeNull()
})

test('what begins later follows, what runs beside it does not', () => {
  const [one, beside, next, loose] = [
    session('one', '2026-12-18T19:00', 45),
    session('beside', '2026-12-18T19:00', 60),
    session('next', '2026-12-18T19:45', 15),
    session('loose', null, 30),
  ] as [Session, Session, Session, Session]
  const all = [one, beside, next, loose]
  expect(following(all, one).map(({ id }) => id)).toEqual(['next'])
  expect(lastEnd(all)).toBe('2026-12-18T20:00')
})
