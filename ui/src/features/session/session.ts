/** What the programme's screen knows of sessions: their words, their order, and
 *  arithmetic on the clock of the wall. No calls. */
import type { Commands } from '$lib/generated/api'
import { say, t } from '$lib/words'

export type Session = Commands['list_sessions']['response'][number]

export const kinds = [
  'talk',
  'workshop',
  'panel',
  'lightning',
  'break',
  'meal',
  'doors',
  'networking',
  'other',
] as const

export const kindChoices = () => kinds.map((kind) => ({ value: kind, label: say(`session-kind-${kind}`) }))

/** A look of a row in two or three words; the box above the list has the whole sentence. */
export function lookWords(look: Session['looks'][number]): string {
  switch (look) {
    case 'speaker-twice':
      return t('session-look-speaker-twice')
    case 'room-twice':
      return t('session-look-room-twice')
    case 'session-outside':
      return t('session-look-outside')
    case 'speaker-unavailable':
      return t('session-look-speaker-unavailable')
    case 'room-unavailable':
      return t('session-look-room-unavailable')
    case 'room-below-heads':
      return t('session-look-room-below-heads')
    case 'setup-short':
      return t('session-look-setup-short')
    case 'meal-without-sitting':
      return t('session-look-meal-without-sitting')
    default:
      return t('session-looks')
  }
}

/** "2026-12-18T19:00" and 45 → "2026-12-18T19:45" */
export function plusMinutes(wall: string, minutes: number): string {
  return new Date(Date.parse(`${wall}Z`) + minutes * 60_000).toISOString().slice(0, 16)
}

export const minutesBetween = (from: string, to: string) =>
  Math.round((Date.parse(`${to}Z`) - Date.parse(`${from}Z`)) / 60_000)

export const dayOf = (wall: string) => wall.slice(0, 10)

export interface When {
  starts: string | null
  minutes: number
}

/** By how many minutes the end moves; null while either end is not known. */
export function endMoves(from: When, to: When): number | null {
  if (!from.starts || !to.starts) return null
  return minutesBetween(plusMinutes(from.starts, from.minutes), plusMinutes(to.starts, to.minutes))
}

/** Those that would move with `one`: all that begin later. */
export const following = (all: Session[], one: Session): Session[] =>
  all.filter((other) => other.id !== one.id && other.starts && one.starts && other.starts > one.starts)

/** When the last scheduled session ends. */
export const lastEnd = (all: Session[]): string | null =>
  all.reduce<string | null>((last, one) => (one.ends && (!last || one.ends > last) ? one.ends : last), null)
