import { expect, it } from 'vitest'
import { isMoved, seriesChanges } from './edit'

const event = { starts: '2026-11-26T19:00', ends: '2026-11-26T22:00' }
const eventId = 'e'

it('turns start and end into the time of day and the length', () => {
  expect(
    seriesChanges(event, {
      eventId,
      starts: '2026-11-26T18:00',
      ends: '2026-11-26T21:00',
      title: 'Tea',
      venueId: null,
    }),
  ).toEqual({ time: '18:00', title: 'Tea', venueId: null })
  expect(seriesChanges(event, { eventId, ends: '2026-11-27T00:30' })).toEqual({ minutes: 330 })
})

it('knows an edit that changes the day', () => {
  expect(isMoved(event, { eventId, starts: '2026-11-27T19:00' })).toBe(true)
  expect(isMoved(event, { eventId, starts: '2026-11-26T20:00' })).toBe(false)
  expect(isMoved(event, { eventId, title: 'Tea' })).toBe(false)
})
