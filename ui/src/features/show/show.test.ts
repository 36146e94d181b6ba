import { expect, test } from 'vitest'
import { chosen, left, moved, pushedFrom, type ShowRow, type ShowState } from './show'

const row = (sessionId: string, state: ShowRow['state']): ShowRow => ({
  sessionId,
  title: sessionId,
  who: [],
  place: '',
  starts: '2026-12-18T19:00',
  minutes: 30,
  state,
  begins: '2026-12-18T19:00',
  startedAt: null,
  endsBy: null,
  doneAt: null,
})

const state = (rows: ShowRow[]): ShowState => ({
  eventId: 'e',
  title: 'Night',
  zone: 'Europe/Moscow',
  roomId: null,
  rooms: [],
  rows,
  now: rows.find((one) => one.state === 'running') ?? null,
  next: rows.find((one) => one.state === 'waiting') ?? null,
  lateMinutes: 0,
  anotherDay: false,
  rehearsed: 0,
  ends: null,
  willEnd: null,
  over: false,
  beside: [],
})

test('time left and time over are read as minutes and seconds', () => {
  const now = Date.parse('2026-12-18T19:00:00.000Z')
  expect(left('2026-12-18T19:12:05.000Z', now)).toEqual({ over: false, text: '12:05' })
  expect(left('2026-12-18T18:58:00.000Z', now)).toEqual({ over: true, text: '2:00' })
  expect(left('2026-12-18T20:01:09.000Z', now)).toEqual({ over: false, text: '1:01:09' })
})

test('Space begins the next one, or the one that was chosen', () => {
  const evening = state([row('a', 'running'), row('b', 'waiting'), row('c', 'waiting')])
  expect(chosen(evening, undefined)?.sessionId).toBe('b')
  expect(chosen(evening, moved(evening, undefined, 1))?.sessionId).toBe('c')
  // What runs is passed by, and at the ends it stays.
  expect(moved(evening, 'b', -1)).toBe('b')
  expect(moved(evening, 'c', 1)).toBe('c')
  expect(chosen(evening, 'a')?.sessionId).toBe('b')
  expect(chosen(state([row('a', 'running')]), undefined)).toBe(undefined)
})

test('the rest is shifted from what began last, so that no delay counts twice', () => {
  const next = row('c', 'waiting')
  const done = { ...row('a', 'done'), startedAt: '2026-12-18T16:00:00.000Z' }
  const later = { ...row('b', 'done'), startedAt: '2026-12-18T16:40:00.000Z' }
  expect(pushedFrom(state([row('a', 'running'), next]), next).sessionId).toBe('a')
  expect(pushedFrom(state([later, done, next]), next).sessionId).toBe('b')
  expect(pushedFrom(state([next]), next).sessionId).toBe('c')
})
