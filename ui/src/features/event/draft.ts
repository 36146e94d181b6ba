/** An event as its form holds it: every field there, dates and times apart. Pure,
 *  so that what is sent can be tested without a screen. */
import type { Commands } from '$lib/generated/api'

export type Event = Commands['get_event']['response']
export type CreateEvent = Commands['create_event']['request']
export type EditEvent = Commands['edit_event']['request']
type Settings = Commands['get_settings']['response']
type Fold = Event['startsFold']

export interface Draft {
  title: string
  kind: Event['kind']
  startDate: string | null
  startTime: string | null
  endDate: string | null
  endTime: string | null
  startsFold: Fold
  endsFold: Fold
  zone: string
  venueId: string | null
  venueName: string
  roomId: string | null
  capacity: number | null
  about: string
  host: string
  organizerName: string
  organizerEmail: string
  link: string
  notes: string
  foodPlanned: Event['foodPlanned']
  reminderMinutes: number | null
}

/** Which fields hold text that can't be read. */
export const nothingUnread = () => ({
  startDate: false,
  startTime: false,
  endDate: false,
  endTime: false,
  capacity: false,
})
export type Unread = ReturnType<typeof nothingUnread>

const dateOf = (wall: string) => wall.slice(0, 10)
const timeOf = (wall: string) => wall.slice(11, 16)
const wall = (date: string | null, time: string | null) => (date && time ? `${date}T${time}` : null)

export const startsOf = (draft: Draft) => wall(draft.startDate, draft.startTime)
export const endsOf = (draft: Draft) => wall(draft.endDate, draft.endTime)

export function emptyDraft(settings: Pick<Settings, 'zone' | 'organizerName' | 'organizerEmail'>): Draft {
  return {
    title: '',
    kind: 'meetup',
    startDate: null,
    startTime: null,
    endDate: null,
    endTime: null,
    startsFold: 'earlier',
    endsFold: 'earlier',
    zone: settings.zone,
    venueId: null,
    venueName: '',
    roomId: null,
    capacity: null,
    about: '',
    host: '',
    organizerName: settings.organizerName,
    organizerEmail: settings.organizerEmail,
    link: '',
    notes: '',
    foodPlanned: 'unknown',
    reminderMinutes: null,
  }
}

export function draftOf(event: Event): Draft {
  return {
    title: event.title,
    kind: event.kind,
    startDate: dateOf(event.starts),
    startTime: timeOf(event.starts),
    endDate: dateOf(event.ends),
    endTime: timeOf(event.ends),
    startsFold: event.startsFold,
    endsFold: event.endsFold,
    zone: event.zone,
    venueId: event.venueId,
    venueName: event.venueName,
    roomId: event.roomId,
    capacity: event.capacity,
    about: event.about,
    host: event.host,
    organizerName: event.organizerName,
    organizerEmail: event.organizerEmail,
    link: event.link,
    notes: event.notes,
    foodPlanned: event.foodPlanned,
    reminderMinutes: event.reminderMinutes,
  }
}

/** The draft with other times, where they are given. */
export function withTimes(draft: Draft, at: { starts?: string | undefined; ends?: string | undefined }): Draft {
  return {
    ...draft,
    ...(at.starts ? { startDate: dateOf(at.starts), startTime: timeOf(at.starts) } : {}),
    ...(at.ends ? { endDate: dateOf(at.ends), endTime: timeOf(at.ends) } : {}),
  }
}

/** Moves a wall-clock time by whole minutes, as the clock on the wall counts them. */
export function plusMinutes(at: string, minutes: number): string {
  return new Date(Date.parse(`${at.slice(0, 16)}:00Z`) + minutes * 60_000).toISOString().slice(0, 16)
}

/** What a start without an end means. */
export const USUAL_MINUTES = 180

/** The end follows the start: the length stays what it was. */
export function startMoved(draft: Draft, before: string | null): void {
  const starts = startsOf(draft)
  if (!starts) return
  const ends = endsOf(draft)
  const length = before && ends ? (Date.parse(`${ends}:00Z`) - Date.parse(`${before}:00Z`)) / 60_000 : NaN
  const next = plusMinutes(starts, length > 0 ? length : USUAL_MINUTES)
  draft.endDate = dateOf(next)
  draft.endTime = timeOf(next)
}

/** The times of a line that was typed; without an end it lasts as long as usual. */
export function takeTimes(draft: Draft, starts: string, ends: string | null, usual: number = USUAL_MINUTES): void {
  draft.startDate = dateOf(starts)
  draft.startTime = timeOf(starts)
  const end = ends ?? plusMinutes(starts, usual > 0 ? usual : USUAL_MINUTES)
  draft.endDate = dateOf(end)
  draft.endTime = timeOf(end)
}

/** The whole draft as the fields that both commands take. */
function fieldsOf(draft: Draft) {
  const { venueName: _venue, startDate: _sd, startTime: _st, endDate: _ed, endTime: _et, ...rest } = draft
  return { ...rest, title: draft.title.trim(), starts: startsOf(draft), ends: endsOf(draft) }
}

/** What `create_event` is sent: only what was said. */
export function createRequest(draft: Draft): CreateEvent | undefined {
  const { starts, ...fields } = fieldsOf(draft)
  if (!starts) return undefined
  const said = Object.entries(fields).filter(([, value]) => value !== null && value !== '')
  return { ...Object.fromEntries(said), title: fields.title, starts } as CreateEvent
}

/** What `edit_event` is sent: only what is different; null empties a field.
 *  Nothing when nothing is different. */
export function editRequest(eventId: string, before: Draft, after: Draft): EditEvent | undefined {
  const old = fieldsOf(before) as Record<string, unknown>
  const changed = Object.entries(fieldsOf(after)).filter(([name, value]) => value !== old[name])
  return changed.length > 0 ? ({ eventId, ...Object.fromEntries(changed) } as EditEvent) : undefined
}
