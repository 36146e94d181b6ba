import { expect, test } from 'vitest'
import { asked, decidedNow, withReading, withoutReading } from './questions'
import type { Group, Mapping } from './types'

const group = (value: string, takenAs = ''): Group => ({
  about: 'reply',
  value,
  takenAs,
  header: 'Reply',
  rows: 2,
  line: 3,
  name: 'Ada North',
})
const mapping = { readings: [] } as unknown as Mapping

test('a question that was decided keeps its place, and can be asked again', () => {
  const open = asked([], [group('if I can', 'maybe'), group('ask me')], [])
  expect(open.map(({ value, decided }) => [value, decided])).toEqual([
    ['if I can', false],
    ['ask me', false],
  ])
  const [first] = open
  if (!first) throw new Error('no question')
  const readings = withReading(mapping, first, 'going', true)
  expect(readings).toEqual([{ about: 'reply', value: 'if I can', takenAs: 'going', always: true }])
  // The backend does not ask any more.
  const decided = asked(open, [group('ask me')], readings)
  expect(decided.map(({ value, takenAs, always, decided }) => [value, takenAs, always, decided])).toEqual([
    ['if I can', 'going', true, true],
    ['ask me', '', false, false],
  ])
  expect(withoutReading({ ...mapping, readings }, first)).toEqual([])
  expect(asked(decided, [group('if I can', 'maybe'), group('ask me')], [])).toEqual(open)
})

test('a question that the file no longer holds is gone', () => {
  expect(asked(asked([], [group('if I can')], []), [], [])).toEqual([])
})

test('what was decided holds before the backend has answered', () => {
  const seen = asked([], [group('if I can', 'maybe'), group('ask me')], [])
  const first = seen[0]!
  const now = decidedNow(seen, withReading(mapping, first, 'declined', false))
  expect(now.map(({ value, takenAs, decided }) => [value, takenAs, decided])).toEqual([
    ['if I can', 'declined', true],
    ['ask me', '', false],
  ])
})
