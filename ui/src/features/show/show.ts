/** Times of the show as they are read from afar. No calls. */
import { byTime } from '$lib/byTime'
import type { Commands } from '$lib/generated/api'
import { t, timeText } from '$lib/words'

export type ShowState = Commands['show_state']['response']
export type ShowRow = ShowState['rows'][number]

export interface Left {
  over: boolean
  /** "12:05"; from an hour on "1:02:05". */
  text: string
}

/** How long something still has, or by how much it is over. */
export function left(endsBy: string, now: number): Left {
  const seconds = Math.round((Date.parse(endsBy) - now) / 1000)
  const all = Math.abs(seconds)
  const two = (n: number) => String(n).padStart(2, '0')
  const hours = Math.floor(all / 3600)
  const minutes = Math.floor((all % 3600) / 60)
  const text = hours > 0 ? `${hours}:${two(minutes)}:${two(all % 60)}` : `${minutes}:${two(all % 60)}`
  return { over: seconds < 0, text }
}

export function lateText({ lateMinutes: minutes, anotherDay }: Pick<ShowState, 'lateMinutes' | 'anotherDay'>): string {
  if (anotherDay) return t('show-another-day')
  if (minutes === 0) return t('show-on-time')
  return minutes > 0 ? t('show-late', { count: minutes }) : t('show-early', { count: -minutes })
}

/** "Ends at 22:05 instead of 22:00" */
export function endText({ ends, willEnd }: Pick<ShowState, 'ends' | 'willEnd'>): string {
  if (!ends || !willEnd) return ''
  if (ends === willEnd) return t('show-will-end', { time: timeText(willEnd) })
  return t('show-will-end-for', { time: timeText(willEnd), planned: timeText(ends) })
}

/** Which session Space begins: the one that was chosen, else the next. `undefined`: the last one ends. */
export function chosen(state: ShowState, wanted: string | undefined): ShowRow | undefined {
  const waits = state.rows.find((row) => row.sessionId === wanted && row.sessionId !== state.now?.sessionId)
  return waits ?? state.next ?? undefined
}

/** From where the rest is shifted: what began last is as late as the rest, and a plan that
 *  moved without it would count the delay twice. */
export function pushedFrom(state: ShowState, next: ShowRow): ShowRow {
  const begun = state.rows.filter((row) => row.startedAt !== null)
  begun.sort((a, b) => byTime(a.startedAt ?? '', b.startedAt ?? ''))
  return state.now ?? begun.at(-1) ?? next
}

/** The neighbour of what is chosen among all that do not run. */
export function moved(state: ShowState, wanted: string | undefined, by: 1 | -1): string | undefined {
  const rows = state.rows.filter((row) => row.sessionId !== state.now?.sessionId)
  const at = rows.findIndex((row) => row.sessionId === chosen(state, wanted)?.sessionId)
  return rows[Math.min(Math.max(0, at + by), rows.length - 1)]?.sessionId
}
