/** Words for cues and rows of the run sheet. No calls. */
import type { Commands } from '$lib/generated/api'
import { dateText, say, t, timeText } from '$lib/words'

export type Sheet = Commands['run_sheet']['response']
export type Row = Sheet['rows'][number]
export type Cue = Commands['list_cues']['response'][number]
export type Lane = Cue['lane']
export type Anchor = Cue['anchor']
export type Session = Commands['list_sessions']['response'][number]

export const LANES = ['stage', 'sound', 'light', 'screen', 'photo', 'food', 'door'] as const satisfies readonly Lane[]
const ANCHORS = ['start', 'end', 'clock'] as const satisfies readonly Anchor[]

export const laneText = (lane: Lane) => say(`cue-lane-${lane}`)
export const laneChoices = () => LANES.map((value) => ({ value, label: laneText(value) }))
export const anchorChoices = () => ANCHORS.map((value) => ({ value, label: say(`cue-anchor-${value}`) }))
export const kindText = (row: Row) => say(`run-sheet-kind-${row.about}`)

/** Only sessions that have a time hold a cue. */
export const sessionChoices = (sessions: readonly Session[]) =>
  sessions.map((one) => ({
    value: one.id,
    label: one.starts ? `${timeText(one.starts)} ${one.title}` : one.title,
  }))

/** The hour; with its day where that is not the first of the event. */
export function rowTime(sheet: Pick<Sheet, 'starts'>, row: Pick<Row, 'at' | 'wholeDay'>): string {
  if (!row.at) return t('run-sheet-no-time')
  const first = sheet.starts.slice(0, 10) === row.at.slice(0, 10)
  const hour = row.wholeDay ? t('run-sheet-any-time') : timeText(row.at)
  return first ? hour : `${dateText(row.at, 'weekday')}, ${hour}`
}

/** What has a tick here: sessions are walked in the show, a shift is no one thing to do. */
export const ticks = (row: Pick<Row, 'about'>) => row.about !== 'session' && row.about !== 'shift'

/** Where a row is changed. */
export function placeOf(row: Pick<Row, 'about' | 'id'>): { path: string; query: Record<string, string> } | null {
  switch (row.about) {
    case 'session':
      return { path: '/event/:id/programme', query: { session: row.id } }
    case 'task':
      return { path: '/event/:id/tasks', query: { task: row.id } }
    case 'sitting':
    case 'delivery':
      return { path: '/event/:id/catering', query: {} }
    case 'call':
      return { path: '/event/:id/speakers', query: { speaker: row.id } }
    case 'promise':
      return { path: '/event/:id/sponsors', query: {} }
    default:
      return null
  }
}
