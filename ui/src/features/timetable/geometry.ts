/** Where sessions stand on the timetable: days one under another, rooms side by side, what
 *  is at the same time beside each other. Wall clocks and pixels in, places out; no calls. */
import { dayOf, minutesBetween, plusMinutes, type Session } from '$features/session/session'
import { byTime } from '$lib/byTime'
import { addDays } from '$lib/words'

/** The hours before six belong to the evening before. */
const NIGHT = 6 * 60
const HOUR = 60
const WHOLE_DAY = 24 * HOUR
/** More days than any programme has; a wrong year is no reason to draw ten thousand. */
const MOST_DAYS = 60
/** The heading of a day, where several stand one under another. */
export const DAY_HEAD = 32
/** What can be pressed is no lower than this, however short it is: 24 pixels and a gap. */
const LEAST = 25

/** A room, or the place of what has none. */
export interface Column {
  id: string
  roomId: string | null
  name: string
}

/** A day on the board. `until` may lie past midnight. */
export interface Slot {
  day: string
  /** Minutes after the day's midnight. */
  from: number
  until: number
  /** Pixels: where `from` stands. */
  top: number
}

export interface Board {
  /** The first day of the event: no night before it is counted to another evening. */
  first: string
  slots: Slot[]
  height: number
  /** Pixels a minute. */
  scale: number
}

export interface Placed {
  id: string
  session: Session
  top: number
  height: number
  /** Of the columns; -1: across all of them. */
  column: number
  /** What is at the same time in one column stands side by side. */
  lane: number
  lanes: number
}

interface When {
  starts: string
  ends: string
}

/** A break or a meal that names no room is for everybody. */
export const isAcross = (one: Pick<Session, 'kind' | 'roomId'>): boolean =>
  one.roomId === null && (one.kind === 'break' || one.kind === 'meal')

/** The day under whose heading a time stands: "00:30" is still the evening before, if
 *  the event had begun by then. */
export function programmeDay(wall: string, first: string): string {
  const day = dayOf(wall)
  return minuteIn(wall, day) < NIGHT && day > first ? addDays(day, -1) : day
}

export const minuteIn = (wall: string, day: string): number => minutesBetween(`${day}T00:00`, wall)

/** The days of the event and of what was planned outside them. */
export function daysOf(event: When, sessions: readonly Session[]): string[] {
  const first = dayOf(event.starts)
  const last = programmeDay(event.ends, first)
  const days = new Set<string>()
  for (let day = first; day <= last && days.size < MOST_DAYS; day = addDays(day, 1)) days.add(day)
  for (const { starts } of sessions) if (starts && days.size < MOST_DAYS) days.add(programmeDay(starts, first))
  return [...days].sort(byTime)
}

/** From the first full hour to the last, with an hour more on both sides to move into. */
function hours(event: When, day: string, sessions: readonly Session[]): [number, number] {
  const first = dayOf(event.starts)
  const lows: number[] = []
  const highs: number[] = []
  for (const { starts, minutes } of sessions) {
    if (!starts || programmeDay(starts, first) !== day) continue
    lows.push(minuteIn(starts, day))
    highs.push(minuteIn(starts, day) + minutes)
  }
  if (day === first) lows.push(minuteIn(event.starts, day))
  if (day === programmeDay(event.ends, first)) highs.push(minuteIn(event.ends, day))
  const low = Math.min(...lows, lows.length > 0 ? Infinity : 9 * HOUR)
  const high = Math.max(...highs, low + HOUR, highs.length > 0 ? 0 : 18 * HOUR)
  const from = Math.max(0, Math.floor(low / HOUR) * HOUR - HOUR)
  return [from, Math.min(WHOLE_DAY + NIGHT, Math.ceil(high / HOUR) * HOUR + HOUR)]
}

/** One day, or all of them. `hour`: pixels an hour. */
export function boardOf(event: When, sessions: readonly Session[], days: readonly string[], hour: number): Board {
  const scale = hour / HOUR
  const head = days.length > 1 ? DAY_HEAD : 0
  const slots: Slot[] = []
  let height = 0
  for (const day of days) {
    const [from, until] = hours(event, day, sessions)
    slots.push({ day, from, until, top: height + head })
    height += head + (until - from) * scale
  }
  return { first: dayOf(event.starts), slots, height, scale }
}

/** The rooms of the venue, rooms of another one that sessions were left in, and what has none. */
export function columnsOf(
  rooms: readonly { id: string; name: string }[],
  sessions: readonly Session[],
  noRoom: string,
): Column[] {
  const columns = rooms.map(({ id, name }): Column => ({ id, roomId: id, name }))
  const known = new Set(rooms.map(({ id }) => id))
  for (const { roomId, roomName } of sessions) {
    if (roomId === null || known.has(roomId)) continue
    known.add(roomId)
    columns.push({ id: roomId, roomId, name: roomName })
  }
  return [...columns, { id: 'none', roomId: null, name: noRoom }]
}

export const slotOf = (board: Board, starts: string): Slot | undefined => {
  const day = programmeDay(starts, board.first)
  return board.slots.find((slot) => slot.day === day)
}

/** Where a time span stands; nothing where its day is not shown. */
export function spanOf(board: Board, starts: string, minutes: number): { top: number; height: number } | undefined {
  const slot = slotOf(board, starts)
  if (!slot) return undefined
  const from = Math.max(slot.from, minuteIn(starts, slot.day))
  const until = Math.min(slot.until, minuteIn(starts, slot.day) + minutes)
  if (until <= from) return undefined
  return { top: slot.top + (from - slot.from) * board.scale, height: (until - from) * board.scale }
}

/** Everything that is shown, by time and then by room. */
export function placeAll(board: Board, sessions: readonly Session[], columns: readonly Column[]): Placed[] {
  const places = new Map(columns.map(({ roomId }, index) => [roomId, index]))
  const groups = new Map<number, Placed[]>()
  for (const session of sessions) {
    const span = session.starts ? spanOf(board, session.starts, session.minutes) : undefined
    if (!span) continue
    const column = isAcross(session) ? -1 : (places.get(session.roomId) ?? columns.length - 1)
    const height = Math.max(LEAST, span.height)
    const placed = { id: session.id, session, top: span.top, height, column, lane: 0, lanes: 1 }
    const group = groups.get(column)
    if (group) group.push(placed)
    else groups.set(column, [placed])
  }
  for (const group of groups.values()) sideBySide(group)
  return [...groups.values()].flat().sort((a, b) => a.top - b.top || a.column - b.column || a.lane - b.lane)
}

const bottom = ({ top, height }: { top: number; height: number }) => top + height

/** Gives lanes to those that meet as they are drawn, whoever begins first to the left. */
function sideBySide(group: Placed[]): void {
  group.sort((a, b) => a.top - b.top || b.height - a.height || (a.id < b.id ? -1 : 1))
  let met: Placed[] = []
  let until = -Infinity
  let ends: number[] = []
  const close = () => met.forEach((one) => (one.lanes = ends.length))
  for (const one of group) {
    if (one.top >= until) {
      close()
      met = []
      ends = []
    }
    const free = ends.findIndex((end) => end <= one.top)
    one.lane = free < 0 ? ends.length : free
    ends[one.lane] = bottom(one)
    until = Math.max(until, bottom(one))
    met.push(one)
  }
  close()
}

/** The time at a height, on the lines of `step` minutes, and still on the day. */
export function wallAt(board: Board, y: number, step: number): string | undefined {
  const slot = board.slots.findLast(({ top }) => top <= y) ?? board.slots[0]
  if (!slot) return undefined
  const minute = Math.round((slot.from + (y - slot.top) / board.scale) / step) * step
  return plusMinutes(`${slot.day}T00:00`, Math.max(slot.from, Math.min(minute, slot.until - step)))
}

/** The column at a distance from the left edge of a field so wide. */
export const columnAt = (x: number, width: number, count: number): number =>
  Math.max(0, Math.min(count - 1, Math.floor((x / Math.max(1, width)) * count)))

/** How far to scroll in this frame: the nearer to the edge, the faster. */
export function edgeSpeed(at: number, start: number, end: number): number {
  const near = 48
  if (at < start + near) return -Math.min(16, Math.ceil((start + near - at) / 3))
  if (at > end - near) return Math.min(16, Math.ceil((at - (end - near)) / 3))
  return 0
}

export type Arrow = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight'

/** Whom an arrow leads to: up and down in the room, left and right to what is at that
 *  time in the nearest room. What is for all rooms lies above and below each. */
export function neighbour(all: readonly Placed[], id: string, arrow: Arrow): string | undefined {
  const here = all.find((one) => one.id === id)
  if (!here) return all[0]?.id
  const across = (one: Placed) => one.column < 0
  const x = (one: Placed) => one.column + one.lane / one.lanes
  const away = (one: Placed) => Math.max(0, one.top - bottom(here), here.top - bottom(one))
  const before = arrow === 'ArrowUp' || arrow === 'ArrowLeft'
  const order = (one: Placed) => (before ? -1 : 1) * all.indexOf(one)
  let found: Placed[]
  if (arrow === 'ArrowUp' || arrow === 'ArrowDown') {
    const same = (one: Placed) => across(one) || across(here) || one.column === here.column
    found = all.filter((one) => same(one) && (before ? one.top < here.top : one.top > here.top))
    found.sort((a, b) => (before ? b.top - a.top : a.top - b.top) || order(a) - order(b))
  } else {
    found = all.filter((one) => !across(one) && !across(here) && (before ? x(one) < x(here) : x(one) > x(here)))
    const far = (one: Placed) => (away(one) > 0 ? 1 : 0)
    const wide = (one: Placed) => Math.abs(x(one) - x(here))
    found.sort((a, b) => far(a) - far(b) || wide(a) - wide(b) || away(a) - away(b) || a.top - b.top)
  }
  return found[0]?.id
}
