import { expect, test } from 'vitest'
import {
  createRequest,
  type Draft,
  draftOf,
  editRequest,
  emptyDraft,
  type Event,
  plusMinutes,
  startMoved,
  takeTimes,
} from './draft'

const event = {
  title: 'Rust Night',
  kind: 'meetup',
  starts: '2026-12-18T19:00',
  ends: '2026-12-18T22:00',
  startsFold: 'earlier',
  endsFold: 'earlier',
  zone: 'Europe/Moscow',
  venueId: 'v1',
  venueName: 'Main hall',
  roomId: null,
  capacity: 60,
  about: '',
  host: '',
  organizerName: 'Anna',
  organizerEmail: 'anna@example.org',
  link: '',
  notes: '',
  foodPlanned: 'unknown',
  reminderMinutes: null,
} as unknown as Event

const changed = (change: Partial<Draft>) => editRequest('e1', draftOf(event), { ...draftOf(event), ...change })

test('a form that was opened and saved as it is sends nothing', () => {
  expect(changed({})).toBeUndefined()
})

test('an edit sends only what is different, and null empties a field', () => {
  expect(changed({ venueId: null, venueName: '', capacity: null, about: 'Async' })).toEqual({
    eventId: 'e1',
    venueId: null,
    capacity: null,
    about: 'Async',
  })
})

test('a new hour is sent as the whole start', () => {
  expect(changed({ startTime: '18:30' })).toEqual({ eventId: 'e1', starts: '2026-12-18T18:30' })
})

test('the end keeps its distance when the start moves, over midnight too', () => {
  const draft: Draft = { ...draftOf(event), startDate: '2026-12-19', startTime: '22:30' }
  startMoved(draft, '2026-12-18T19:00')
  expect([draft.endDate, draft.endTime]).toEqual(['2026-12-20', '01:30'])
})

test('a first start gets an end three hours later', () => {
  const draft = emptyDraft({ zone: 'UTC', organizerName: '', organizerEmail: '' })
  draft.startDate = '2026-12-18'
  draft.startTime = '19:00'
  startMoved(draft, null)
  expect([draft.endDate, draft.endTime]).toEqual(['2026-12-18', '22:00'])
})

test('without an end an event is as long as usual, or as its template', () => {
  const draft = emptyDraft({ zone: 'UTC', organizerName: '', organizerEmail: '' })
  const ends = (end: string | null, usual?: number) => {
    takeTimes(draft, '2026-12-18T19:00', end, usual)
    return [draft.endDate, draft.endTime]
  }
  expect(ends(null)).toEqual(['2026-12-18', '22:00'])
  expect(ends(null, 540)).toEqual(['2026-12-19', '04:00'])
  expect(ends('2026-12-18T20:00', 540)).toEqual(['2026-12-18', '20:00'])
})

test('a new event sends only what was said', () => {
  const draft = emptyDraft({ zone: 'UTC', organizerName: '', organizerEmail: '' })
  expect(createRequest({ ...draft, title: 'Party' })).toBeUndefined()
  expect(createRequest({ ...draft, title: ' Party ', startDate: '2026-12-18', startTime: '19:00' })).toEqual({
    title: 'Party',
    starts: '2026-12-18T19:00',
    kind: 'meetup',
    zone: 'UTC',
    startsFold: 'earlier',
    endsFold: 'earlier',
    foodPlanned: 'unknown',
  })
})

test('minutes are counted on the clock of the wall', () => {
  expect(plusMinutes('2026-03-29T01:30', 60)).toBe('2026-03-29T02:30')
})
