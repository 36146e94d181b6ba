/** What a key or a button makes of a session: another time, room or length. No calls. */
import { plusMinutes, type Session } from '$features/session/session'
import { byTime } from '$lib/byTime'
import type { Commands } from '$lib/generated/api'
import { type Board, type Column, isAcross, minuteIn, slotOf } from './geometry'

export type Move = 'earlier' | 'later' | 'room-before' | 'room-after' | 'longer' | 'shorter'

/** Where a session would be. */
export interface Target {
  starts: string
  roomId: string | null
  minutes: number
}

/** A week: the planner takes no longer ones. */
const MOST_MINUTES = 7 * 24 * 60

export const steps = [5, 15, 30] as const
export type Step = (typeof steps)[number]

interface Key {
  code: string
  altKey: boolean
  shiftKey: boolean
  ctrlKey: boolean
  metaKey: boolean
}

/** By the places of keys, whatever the layout. */
export function moveOf({ code, altKey, shiftKey, ctrlKey, metaKey }: Key): Move | undefined {
  if (ctrlKey || metaKey) return undefined
  if (!altKey && !shiftKey && code === 'BracketLeft') return 'room-before'
  if (!altKey && !shiftKey && code === 'BracketRight') return 'room-after'
  if (!altKey) return undefined
  if (code === 'ArrowUp') return shiftKey ? 'shorter' : 'earlier'
  if (code === 'ArrowDown') return shiftKey ? 'longer' : 'later'
  if (shiftKey) return undefined
  if (code === 'ArrowLeft') return 'room-before'
  return code === 'ArrowRight' ? 'room-after' : undefined
}

/** Where it stands now; none without a time. */
export const standing = ({ starts, roomId, minutes }: Session): Target | undefined =>
  starts === null ? undefined : { starts, roomId, minutes }

/** The room beside; after the last one come all or none of them, and then the first. */
function roomBeside(columns: readonly Column[], roomId: string | null, by: number): string | null {
  const at = columns.findIndex((column) => column.roomId === roomId)
  const to = columns[(at + by + columns.length) % columns.length]
  return to ? to.roomId : roomId
}

/** Where a move leads; none where it leads nowhere else. */
export function moved(one: Session, move: Move, step: number, columns: readonly Column[]): Target | undefined {
  const from = standing(one)
  if (!from) return undefined
  const to = (change: Partial<Target>): Target | undefined => {
    const target = { ...from, ...change }
    return isSame(from, target) ? undefined : target
  }
  switch (move) {
    case 'earlier':
      return to({ starts: plusMinutes(from.starts, -step) })
    case 'later':
      return to({ starts: plusMinutes(from.starts, step) })
    case 'room-before':
      return to({ roomId: roomBeside(columns, from.roomId, -1) })
    case 'room-after':
      return to({ roomId: roomBeside(columns, from.roomId, 1) })
    case 'longer':
      return to({ minutes: Math.min(MOST_MINUTES, from.minutes + step) })
    case 'shorter':
      return from.minutes > step ? to({ minutes: from.minutes - step }) : undefined
  }
}

export const isSame = (a: Target, b: Target): boolean =>
  a.starts === b.starts && a.roomId === b.roomId && a.minutes === b.minutes

/** What is asked of the planner: only what changes besides the time. */
export function placing(one: Session, to: Target): Commands['place_session']['request'] {
  return {
    sessionId: one.id,
    starts: to.starts,
    ...(to.roomId === one.roomId ? {} : { roomId: to.roomId }),
    ...(to.minutes === one.minutes ? {} : { minutes: to.minutes }),
  }
}

/** The length that a pulled lower edge makes: to the lines, and at least a step. */
export function pulledTo(board: Board, one: Session, y: number, step: number): number {
  if (one.starts === null) return one.minutes
  const slot = slotOf(board, one.starts)
  if (!slot) return one.minutes
  const minute = Math.round((slot.from + (y - slot.top) / board.scale) / step) * step
  return Math.max(step, Math.min(minute, slot.until) - minuteIn(one.starts, slot.day))
}

export interface FreeRoom {
  roomId: string | null
  spans: readonly { starts: string; ends: string }[]
}

/** Whether the room and the speakers are free then; unknown for a place that nobody asked about. */
export function isFree(rooms: readonly FreeRoom[], { starts, roomId, minutes }: Target): boolean | undefined {
  const room = rooms.find((one) => one.roomId === roomId)
  if (!room) return undefined
  const ends = plusMinutes(starts, minutes)
  return room.spans.some((span) => span.starts <= starts && ends <= span.ends)
}

/** Where a session without a time first fits: the earliest time, then the first room. What
 *  is for all rooms fits where all of them are free; without rooms only the speakers count. */
export function firstFree(asked: readonly FreeRoom[], one: Session): Target | undefined {
  const named = asked.filter(({ roomId }) => roomId !== null)
  const rooms = named.length > 0 ? named : asked
  const starts = rooms.flatMap(({ spans }) => spans.map((span) => span.starts)).sort(byTime)
  for (const at of starts) {
    const target = (roomId: string | null): Target => ({ starts: at, roomId, minutes: one.minutes })
    const fitting = rooms.filter(({ roomId }) => isFree(rooms, target(roomId)))
    if (isAcross(one) && fitting.length === rooms.length) return target(null)
    const first = isAcross(one) ? undefined : fitting[0]
    if (first) return target(first.roomId)
  }
  return undefined
}

/** The same objects for what is the same: what did not change is not drawn anew. */
export class Steady {
  #known = new Map<string, { json: string; session: Session }>()

  of(sessions: readonly Session[]): Session[] {
    const known = new Map<string, { json: string; session: Session }>()
    const kept = sessions.map((session) => {
      const json = JSON.stringify(session)
      const before = this.#known.get(session.id)
      const entry = before?.json === json ? before : { json, session }
      known.set(session.id, entry)
      return entry.session
    })
    this.#known = known
    return kept
  }
}

/** What is for all rooms stays so, wherever the pointer is. */
export const roomFor = (one: Session, column: Column | undefined): string | null =>
  isAcross(one) ? null : (column?.roomId ?? null)
