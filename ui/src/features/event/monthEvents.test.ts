import { expect, it } from 'vitest'
import { byDay, lastDay, movedBy } from './monthEvents'

const tea = { starts: '2026-12-08T19:00', ends: '2026-12-08T22:00' }
const night = { starts: '2026-12-08T22:00', ends: '2026-12-09T00:00' }
const festival = { starts: '2026-11-29T10:00', ends: '2026-12-02T18:00' }

it('puts an event on each of its days within the month, by its start', () => {
  const days = byDay([night, tea, festival], '2026-11-30', '2027-01-03')
  expect(days).toEqual({
    '2026-11-30': [festival],
    '2026-12-01': [festival],
    '2026-12-02': [festival],
    '2026-12-08': [tea, night],
  })
  expect(lastDay({ starts: '2026-12-08T00:00', ends: '2026-12-08T00:00' })).toBe('2026-12-08')
})

it('moves both ends by whole days, from whichever day was taken', () => {
  expect(movedBy(tea, '2026-12-08', '2027-01-05')).toEqual({ starts: '2027-01-05T19:00', ends: '2027-01-05T22:00' })
  expect(movedBy(festival, '2026-12-01', '2026-11-30')).toEqual({
    starts: '2026-11-28T10:00',
    ends: '2026-12-01T18:00',
  })
})
