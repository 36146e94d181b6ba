/** Words for duties, shifts and pictures. No calls. */
import { dayOf } from '$features/session/session'
import type { Commands, Table } from '$lib/generated/api'
import { dateText, say, t, timeText } from '$lib/words'

export type Team = Commands['get_team']['response']
export type Duty = Team['duties'][number]
export type Shift = Duty['shifts'][number]
export type Assignment = Shift['assigned'][number]
export type AssignmentState = Assignment['state']
export type Shot = Team['shots'][number]
export type Sessions = Commands['list_sessions']['response']

/** What a team is read from. */
export const TEAM_TABLES: Table[] = [
  'duty',
  'shift',
  'assignment',
  'shot',
  'staff',
  'person',
  'session',
  'session_speaker',
  'speaker',
  'guest',
  'sponsor',
  'promise',
  'room',
  'event',
]

export const KINDS = ['door', 'food', 'photo', 'video', 'stage', 'other'] as const satisfies readonly Duty['kind'][]
export const STATES = ['asked', 'confirmed', 'declined', 'came', 'absent'] as const satisfies readonly AssignmentState[]

export const kindText = (kind: Duty['kind']) => say(`team-duty-kind-${kind}`)
export const kindChoices = () => KINDS.map((value) => ({ value, label: kindText(value) }))
export const stateText = (state: AssignmentState) => say(`team-state-${state}`)
export const stateChoices = () => STATES.map((value) => ({ value, label: stateText(value) }))

/** "18:00–21:00", with the day where it is not the event's first. */
export function hoursText(span: { starts: string | null; ends: string | null }, eventStarts: string): string {
  if (!span.starts || !span.ends) return t('team-no-time')
  const hours = `${timeText(span.starts)}–${timeText(span.ends)}`
  return dayOf(span.starts) === dayOf(eventStarts) ? hours : `${dateText(span.starts)}, ${hours}`
}

/** A shift as somebody knows it: "Door, 18:00–21:00". */
export const shiftText = (duty: Duty, shift: Shift, eventStarts: string) =>
  t('team-shift-named', { title: duty.title, hours: hoursText(shift, eventStarts) })

/** Those who may be there, and who is only asked. */
export const peopleText = (shift: Shift) =>
  shift.assigned
    .filter(({ state }) => state !== 'declined' && state !== 'absent')
    .map(({ name, state }) => (state === 'asked' ? `${name} (${stateText(state)})` : name))
    .join(', ')

/** How many are confirmed of how many, over all shifts of a duty; more may have said yes. */
export function confirmedText(shifts: readonly Shift[]): string {
  const confirmed = shifts.reduce((sum, one) => sum + one.confirmed, 0)
  const needed = shifts.reduce((sum, one) => sum + one.needed, 0)
  return t(confirmed > needed ? 'team-more-than-needed' : 'team-of-needed', { confirmed, needed })
}

/** Who confirmed and of whom nobody has said whether they were there. */
export const confirmedIds = (team: Team): string[] =>
  team.duties.flatMap((duty) =>
    duty.shifts.flatMap((shift) => shift.assigned.filter(({ state }) => state === 'confirmed').map(({ id }) => id)),
  )

/** What was just added: identifiers sort by the time of making. */
export const newest = <One extends { id: string }>(all: readonly One[]): One | undefined =>
  all.reduce<One | undefined>((last, one) => (last === undefined || one.id > last.id ? one : last), undefined)
