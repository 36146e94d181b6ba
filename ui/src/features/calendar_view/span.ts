/** The days that a calendar shows, and what stands on them beside events. Pure. */
import { monthStart, monthWeeks, shiftMonth } from '$features/home/month'
import type { Commands } from '$lib/generated/api'
import { addDays } from '$lib/words'

export type Shape = 'month' | 'week' | 'list'
export type WeekStart = 'monday' | 'sunday'
export type Beside = Commands['calendar_span']['response']
export type SpanTask = Beside['tasks'][number]

/** The week that holds the day. */
export function weekOf(day: string, weekStart: WeekStart): string[] {
  const lead = (new Date(`${day}T00:00Z`).getUTCDay() - (weekStart === 'sunday' ? 0 : 1) + 7) % 7
  return Array.from({ length: 7 }, (_, index) => addDays(day, index - lead))
}

/** The weeks of a shape, and of the list those of its month. */
export const weeksOf = (shape: Shape, at: string, weekStart: WeekStart): string[][] =>
  shape === 'week' ? [weekOf(at, weekStart)] : monthWeeks(at, weekStart)

/** The first and the last day that are shown: the list keeps to its month. */
export function spanOf(shape: Shape, at: string, weekStart: WeekStart): { from: string; until: string } {
  if (shape === 'list') return { from: monthStart(at), until: addDays(shiftMonth(monthStart(at), 1), -1) }
  const days = weeksOf(shape, at, weekStart).flat()
  return { from: days[0] ?? at, until: days.at(-1) ?? at }
}

/** One step back or ahead. */
export const stepped = (shape: Shape, at: string, by: 1 | -1): string =>
  shape === 'week' ? addDays(at, 7 * by) : shiftMonth(at, by)

/** Tasks by the days they are due. */
export function byDue(tasks: readonly SpanTask[]): Record<string, SpanTask[]> {
  const days: Record<string, SpanTask[]> = {}
  for (const task of tasks) (days[task.due.slice(0, 10)] ??= []).push(task)
  return days
}

/** All the days from one to another. */
export function daysOf({ from, until }: { from: string; until: string }): string[] {
  const days: string[] = []
  for (let day = from; day <= until; day = addDays(day, 1)) days.push(day)
  return days
}
