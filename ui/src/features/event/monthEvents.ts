/** Events laid on the days of a month, and moved to another. Pure. */
import type { Commands } from '$lib/generated/api'
import { addDays, daysBetween } from '$lib/words'

export type Row = Commands['list_events']['response']['rows'][number]
type Times = Pick<Row, 'starts' | 'ends'>

/** The last day that an event reaches: one that ends at midnight ends the day before. */
export const lastDay = ({ starts, ends }: Times): string => {
  const last = ends.slice(0, 10)
  return ends.slice(11, 16) === '00:00' && last > starts.slice(0, 10) ? addDays(last, -1) : last
}

/** Every day with its events in the order of their starts; what lasts longer stands on
 *  each of its days between `from` and `until`. */
export function byDay<T extends Times>(rows: readonly T[], from: string, until: string): Record<string, T[]> {
  const days: Record<string, T[]> = {}
  for (const row of [...rows].sort((a, b) => (a.starts < b.starts ? -1 : a.starts > b.starts ? 1 : 0))) {
    const first = row.starts.slice(0, 10)
    const last = lastDay(row)
    for (let day = first < from ? from : first; day <= last && day <= until; day = addDays(day, 1))
      (days[day] ??= []).push(row)
  }
  return days
}

/** The same event so that what was on one day is on another; by the clock on the wall. */
export function movedBy(row: Times, from: string, to: string): Times {
  const days = daysBetween(from, to)
  const moved = (at: string) => addDays(at.slice(0, 10), days) + at.slice(10)
  return { starts: moved(row.starts), ends: moved(row.ends) }
}
