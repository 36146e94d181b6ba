import { expect, test } from 'vitest'
import { plusMinutes, type Session } from '$features/session/session'
import { boardOf, type Column } from './geometry'
import { firstFree, isFree, moved, moveOf, placing, pulledTo, roomFor, Steady } from './moves'

const columns: Column[] = [
  { id: 'hall', roomId: 'hall', name: 'Hall' },
  { id: 'attic', roomId: 'attic', name: 'Attic' },
  { id: 'none', roomId: null, name: 'No room' },
]

const talk = (change: Partial<Session> = {}) =>
  ({ id: 'talk', starts: '2026-12-18T19:00', minutes: 30, roomId: 'hall', kind: 'talk', ...change }) as Session

const key = (code: string, held = '') => ({
  code,
  altKey: held.includes('Alt'),
  shiftKey: held.includes('Shift'),
  ctrlKey: held.includes('Ctrl'),
  metaKey: false,
})

test.each([
  ['ArrowUp', 'Alt', 'earlier'],
  ['ArrowDown', 'Alt', 'later'],
  ['ArrowLeft', 'Alt', 'room-before'],
  ['ArrowRight', 'Alt', 'room-after'],
  ['BracketLeft', '', 'room-before'],
  ['BracketRight', '', 'room-after'],
  ['ArrowUp', 'Alt+Shift', 'shorter'],
  ['ArrowDown', 'Shift+Alt', 'longer'],
  ['ArrowDown', '', undefined],
  ['ArrowDown', 'Ctrl+Alt', undefined],
  ['BracketLeft', 'Ctrl', undefined],
])('%s with %s', (code, held, move) => {
  expect(moveOf(key(code, held))).toBe(move)
})

test('each move changes one thing, and nothing becomes shorter than a step', () => {
  const to = (move: Parameters<typeof moved>[1], one = talk(), step = 15) => moved(one, move, step, columns)
  expect(to('earlier')).toEqual({ starts: '2026-12-18T18:45', roomId: 'hall', minutes: 30 })
  expect(to('later', talk({ starts: '2026-12-18T23:50' }))).toMatchObject({ starts: '2026-12-19T00:05' })
  expect(to('longer')).toMatchObject({ minutes: 45 })
  expect(to('shorter')).toMatchObject({ minutes: 15 })
  expect(to('shorter', talk({ minutes: 15 }))).toBeUndefined()
  expect(to('shorter', talk({ minutes: 15 }), 5)).toMatchObject({ minutes: 10 })
  expect(to('later', talk({ starts: null }))).toBeUndefined()
})

test('rooms go round, with no room after the last', () => {
  const way = ['room-after', 'room-after', 'room-after', 'room-before'] as const
  let one = talk()
  const seen = way.map((move) => {
    one = talk({ roomId: moved(one, move, 15, columns)?.roomId ?? null })
    return one.roomId
  })
  expect(seen).toEqual(['attic', null, 'hall', null])
  expect(moved(talk({ roomId: null }), 'room-after', 15, columns.slice(2))).toBeUndefined()
})

test('only what changes is asked for', () => {
  const one = talk()
  expect(placing(one, { starts: '2026-12-18T19:15', roomId: 'hall', minutes: 30 })).toEqual({
    sessionId: 'talk',
    starts: '2026-12-18T19:15',
  })
  expect(placing(one, { starts: '2026-12-18T19:00', roomId: null, minutes: 45 })).toEqual({
    sessionId: 'talk',
    starts: '2026-12-18T19:00',
    roomId: null,
    minutes: 45,
  })
})

test('a pulled edge keeps to the lines, to a step and to the day', () => {
  const event = { starts: '2026-12-18T19:00', ends: '2026-12-18T22:00' }
  const one = talk({ ends: '2026-12-18T19:30' })
  const board = boardOf(event, [one], ['2026-12-18'], 60)
  expect(pulledTo(board, one, 112, 15)).toBe(45)
  expect(pulledTo(board, one, 0, 15)).toBe(15)
  expect(pulledTo(board, one, 9000, 15)).toBe(240)
})

const free = [
  { roomId: null, spans: [{ starts: '2026-12-18T19:00', ends: '2026-12-18T22:00' }] },
  {
    roomId: 'hall',
    spans: [
      { starts: '2026-12-18T19:00', ends: '2026-12-18T19:20' },
      { starts: '2026-12-18T20:30', ends: '2026-12-18T22:00' },
    ],
  },
  { roomId: 'attic', spans: [{ starts: '2026-12-18T20:00', ends: '2026-12-18T21:30' }] },
]

test('free is what lies whole in a free time of that room', () => {
  expect(isFree(free, { starts: '2026-12-18T19:00', roomId: 'hall', minutes: 20 })).toBe(true)
  expect(isFree(free, { starts: '2026-12-18T19:00', roomId: 'hall', minutes: 25 })).toBe(false)
  expect(isFree(free, { starts: '2026-12-18T19:00', roomId: 'cellar', minutes: 5 })).toBeUndefined()
})

test('the first free place is the earliest that fits, and for a break the earliest in all rooms', () => {
  const loose = talk({ starts: null })
  expect(firstFree(free, loose)).toEqual({ starts: '2026-12-18T20:00', roomId: 'attic', minutes: 30 })
  const pause = talk({ starts: null, roomId: null, kind: 'break' })
  expect(firstFree(free, pause)).toEqual({ starts: '2026-12-18T20:30', roomId: null, minutes: 30 })
  expect(firstFree(free, talk({ starts: null, minutes: 600 }))).toBeUndefined()
  expect(firstFree(free.slice(0, 1), loose)).toEqual({ starts: '2026-12-18T19:00', roomId: null, minutes: 30 })
})

test('what is across the rooms stays so under the pointer', () => {
  expect(roomFor(talk(), columns[1])).toBe('attic')
  expect(roomFor(talk(), columns[2])).toBeNull()
  expect(roomFor(talk({ kind: 'meal', roomId: null }), columns[1])).toBeNull()
})

test('after a move only the one that moved is another object', () => {
  const steady = new Steady()
  const list = () =>
    Array.from({ length: 200 }, (_, n) => talk({ id: `s${n}`, starts: plusMinutes('2026-12-18T10:00', n) }))
  const before = steady.of(list())
  const after = steady.of(list().map((one) => (one.id === 's7' ? { ...one, minutes: 45 } : one)))
  expect(after.flatMap((one, n) => (one === before[n] ? [] : [one.id]))).toEqual(['s7'])
})
