/** An edit of one date as a change of its series. Pure. */
import type { EditEvent, Event } from '$features/event/draft'
import type { Commands } from '$lib/generated/api'

export type Scope = 'this' | 'following' | 'all'
type Changes = Commands['edit_series']['request']['changes']

const minutesBetween = (from: string, to: string) =>
  Math.round((Date.parse(`${to.slice(0, 16)}:00Z`) - Date.parse(`${from.slice(0, 16)}:00Z`)) / 60_000)

/** The day was changed; a series knows its days by its rule. */
export const isMoved = (event: Pick<Event, 'starts'>, edit: EditEvent): boolean =>
  edit.starts != null && edit.starts.slice(0, 10) !== event.starts.slice(0, 10)

/** Start and end become the time of day and the length. */
export function seriesChanges(event: Pick<Event, 'starts' | 'ends'>, edit: EditEvent): Changes {
  const { eventId: _id, starts, ends, startsFold: _sf, endsFold: _ef, ...rest } = edit
  const changes: Changes = { ...rest }
  const from = starts ?? event.starts
  const to = ends ?? event.ends
  if (from.slice(11, 16) !== event.starts.slice(11, 16)) changes.time = from.slice(11, 16)
  const minutes = minutesBetween(from, to)
  if (minutes !== minutesBetween(event.starts, event.ends)) changes.minutes = minutes
  return changes
}
