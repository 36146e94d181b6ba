import { expect, test } from 'vitest'
import { type Change, changeText, spanText } from './programme'

const place = (starts: string, ends: string, roomName: string): NonNullable<Change['after']> => ({
  sessionId: 's',
  title: 'Rails',
  kind: 'talk',
  starts,
  ends,
  roomId: null,
  roomName,
  trackName: '',
  about: '',
  speakers: [],
})

const change = (kind: Change['kind'], more: Partial<Change>): Change => ({
  kind,
  sessionId: 's',
  title: 'Rails',
  fields: [],
  before: null,
  after: null,
  ...more,
})

test('hours stand without their day where it is the day that is looked at', () => {
  expect(spanText('2026-12-18T19:00', '2026-12-18T19:40', '2026-12-18T09:00')).toBe('19:00–19:40')
  expect(spanText('2026-12-19T09:00', '2026-12-19T09:40', '2026-12-18T09:00')).toMatch(/19.*, 09:00–09:40$/)
})

test('a change says what was and what is, or which parts are others', () => {
  const before = place('2026-12-18T10:00', '2026-12-18T10:30', 'Hall')
  const after = place('2026-12-18T10:15', '2026-12-18T10:45', 'Attic')
  expect(changeText(change('moved', { before, after, fields: ['time', 'room'] }))).toMatch(
    /^Moved: Rails \(.*10:00–10:30, Hall → .*10:15–10:45, Attic\)$/,
  )
  expect(changeText(change('changed', { before, after: before, fields: ['title', 'speakers'] }))).toBe(
    'Changed: Rails (title, speakers)',
  )
  expect(changeText(change('cancelled', { before }))).toMatch(/^Cancelled: Rails \(.*10:00–10:30, Hall\)$/)
})
