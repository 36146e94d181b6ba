import { expect, test } from 'vitest'
import { plusMinutes, type Session } from '$features/session/session'
import {
  boardOf,
  columnAt,
  columnsOf,
  daysOf,
  edgeSpeed,
  neighbour,
  type Placed,
  placeAll,
  spanOf,
  wallAt,
} from './geometry'

const night = { starts: '2026-12-18T19:00', ends: '2026-12-19T00:30' }
const conference = { starts: '2026-12-18T10:00', ends: '2026-12-20T17:00' }

const session = (id: string, starts: string | null, minutes = 60, roomId: string | null = 'hall', kind = 'talk') =>
  ({
    id,
    starts,
    minutes,
    ends: starts && plusMinutes(starts, minutes),
    roomId,
    roomName: roomId ?? '',
    kind,
  }) as Session

const rooms = [
  { id: 'hall', name: 'Hall' },
  { id: 'attic', name: 'Attic' },
]

test('an evening that ends in the night is one day, with an hour more on both sides', () => {
  const late = session('late', '2026-12-19T00:15', 30)
  expect(daysOf(night, [late])).toEqual(['2026-12-18'])
  const board = boardOf(night, [late], daysOf(night, [late]), 60)
  expect(board.slots).toEqual([{ day: '2026-12-18', from: 18 * 60, until: 26 * 60, top: 0 }])
  expect(spanOf(board, '2026-12-19T00:15', 30)).toEqual({ top: 375, height: 30 })
})

test('what begins in the night before the first evening is no evening of the day before', () => {
  const hike = { starts: '2026-12-18T05:00', ends: '2026-12-18T12:00' }
  expect(daysOf(hike, [])).toEqual(['2026-12-18'])
  expect(boardOf(hike, [], ['2026-12-18'], 60).slots[0]?.from).toBe(4 * 60)
})

test('days stand one under another, each with its heading, and one alone without', () => {
  const days = daysOf(conference, [])
  expect(days).toEqual(['2026-12-18', '2026-12-19', '2026-12-20'])
  const all = boardOf(conference, [], days, 60)
  expect(all.slots.map(({ from, until, top }) => [from / 60, until / 60, top])).toEqual([
    [9, 19, 32],
    [8, 19, 664],
    [8, 18, 1356],
  ])
  expect(all.height).toBe(1956)
  const second = boardOf(conference, [], ['2026-12-19'], 60)
  expect(second.slots[0]?.top).toBe(0)
  // The night after the first day is not the second day's.
  expect(spanOf(second, '2026-12-19T00:30', 30)).toBeUndefined()
})

test('on a day when the clocks change the hours stand as the wall shows them', () => {
  const spring = { starts: '2027-03-28T01:00', ends: '2027-03-28T05:00' }
  const board = boardOf(spring, [], daysOf(spring, []), 60)
  expect(spanOf(board, '2027-03-28T03:00', 60)).toEqual({ top: 180, height: 60 })
  expect(wallAt(board, 180, 15)).toBe('2027-03-28T03:00')
})

test('a session outside the event has its day all the same, and a wrong year draws no thousand days', () => {
  const before = session('before', '2026-12-17T18:00')
  const far = { starts: '2026-01-01T10:00', ends: '2036-01-01T10:00' }
  expect(daysOf(night, [before])).toEqual(['2026-12-17', '2026-12-18'])
  expect(daysOf(far, []).length).toBe(60)
})

test('heights become times on the lines and stay on the day', () => {
  const board = boardOf(conference, [], ['2026-12-18'], 60)
  expect(wallAt(board, 67, 15)).toBe('2026-12-18T10:00')
  expect(wallAt(board, 68, 15)).toBe('2026-12-18T10:15')
  expect(wallAt(board, 68, 5)).toBe('2026-12-18T10:10')
  expect(wallAt(board, -500, 30)).toBe('2026-12-18T09:00')
  expect(wallAt(board, 9000, 30)).toBe('2026-12-18T18:30')
})

test('a break without a room is across, a talk without one has a column, a foreign room too', () => {
  const all = [
    session('break', '2026-12-18T12:00', 30, null, 'break'),
    session('doors', '2026-12-18T11:00', 30, null, 'doors'),
    session('moved', '2026-12-18T11:00', 30, 'cellar'),
  ]
  const columns = columnsOf(rooms, all, 'No room')
  expect(columns.map(({ name }) => name)).toEqual(['Hall', 'Attic', 'cellar', 'No room'])
  const board = boardOf(conference, all, ['2026-12-18'], 60)
  const placed = placeAll(board, all, columns)
  expect(placed.map(({ id, column }) => [id, column])).toEqual([
    ['moved', 2],
    ['doors', 3],
    ['break', -1],
  ])
})

test('what meets in a room stands side by side, what follows has the whole room', () => {
  const all = [
    session('a', '2026-12-18T10:00', 60),
    session('b', '2026-12-18T10:30', 60),
    session('c', '2026-12-18T11:00', 30),
    session('d', '2026-12-18T11:30', 30),
    session('e', '2026-12-18T10:00', 30, 'attic'),
    session('loose', null),
  ]
  const board = boardOf(conference, all, ['2026-12-18'], 60)
  const lanes = placeAll(board, all, columnsOf(rooms, all, '')).map(({ id, lane, lanes }) => [id, lane, lanes])
  expect(lanes).toEqual([
    ['a', 0, 2],
    ['e', 0, 1],
    ['b', 1, 2],
    ['c', 0, 2],
    ['d', 0, 1],
  ])
})

test('arrows lead by place: in the room up and down, to the same time beside', () => {
  const all = [
    session('one', '2026-12-18T10:00', 60),
    session('other', '2026-12-18T10:15', 30, 'attic'),
    session('break', '2026-12-18T11:00', 30, null, 'break'),
    session('two', '2026-12-18T11:30', 60),
    session('late', '2026-12-18T13:00', 60, 'attic'),
  ]
  const board = boardOf(conference, all, ['2026-12-18'], 60)
  const placed: Placed[] = placeAll(board, all, columnsOf(rooms, all, ''))
  expect(neighbour(placed, 'one', 'ArrowRight')).toBe('other')
  expect(neighbour(placed, 'other', 'ArrowLeft')).toBe('one')
  expect(neighbour(placed, 'one', 'ArrowDown')).toBe('break')
  expect(neighbour(placed, 'two', 'ArrowUp')).toBe('break')
  expect(neighbour(placed, 'two', 'ArrowRight')).toBe('late')
  expect(neighbour(placed, 'late', 'ArrowUp')).toBe('break')
  expect(neighbour(placed, 'one', 'ArrowUp')).toBeUndefined()
  expect(neighbour(placed, 'late', 'ArrowRight')).toBeUndefined()
})

test('a pointer has a column wherever it is, and the edges pull', () => {
  expect([-5, 0, 99, 100, 399, 900].map((x) => columnAt(x, 400, 4))).toEqual([0, 0, 0, 1, 3, 3])
  expect([100, 120, 300, 480, 500].map((y) => edgeSpeed(y, 100, 500))).toEqual([-16, -10, 0, 10, 16])
})

test('two hundred sessions in twenty rooms are each in one place', () => {
  const many = Array.from({ length: 200 }, (_, n) =>
    session(`s${n}`, plusMinutes('2026-12-18T10:00', 30 * Math.floor(n / 20)), 30, `r${n % 20}`),
  )
  const wide = Array.from({ length: 20 }, (_, n) => ({ id: `r${n}`, name: `Room ${n}` }))
  const board = boardOf(conference, many, ['2026-12-18'], 104)
  const placed = placeAll(board, many, columnsOf(wide, many, ''))
  const places = placed.map(({ top, column, lanes }) => `${top} ${column} ${lanes}`)
  expect(new Set(places).size).toBe(200)
  expect(places.every((place) => place.endsWith(' 1'))).toBe(true)
})
