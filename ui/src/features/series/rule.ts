/** A rule as its form holds it. What a rule means, and which dates it makes, the
 *  planner says (`preview_series`). Pure, so that it can be tested without a screen. */
import type { Commands } from '$lib/generated/api'
import { prefs } from '$lib/prefs.svelte'

export type Rule = Commands['create_series']['request']['rule']
export type Series = Commands['get_series']['response']
export type SeriesDate = Series['dates'][number]
export type Weekday = NonNullable<Rule['weekdays']>[number]

export const weekdays: Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

export interface RuleDraft {
  every: Rule['every']
  interval: number | null
  /** Empty: the day of the first date. */
  weekdays: Weekday[]
  /** Of a month: by weekday ("the second Thursday") or by its date. */
  by: 'weekday' | 'date'
  ends: 'never' | 'on' | 'after'
  endDate: string | null
  count: number | null
  /** How many dates of a rule without an end are planned now. */
  dates: number | null
}

export const emptyRule = (): RuleDraft => ({
  every: 'week',
  interval: 1,
  weekdays: [],
  by: 'weekday',
  ends: 'never',
  endDate: null,
  count: 12,
  dates: 12,
})

export function ruleDraft(rule: Rule): RuleDraft {
  return {
    ...emptyRule(),
    every: rule.every,
    interval: rule.interval,
    weekdays: rule.weekdays ?? [],
    by: rule.every === 'month' && rule.nth == null ? 'date' : 'weekday',
    ends: rule.ends.kind,
    endDate: rule.ends.kind === 'on' ? rule.ends.date : null,
    count: rule.ends.kind === 'after' ? rule.ends.count : 12,
  }
}

export const weekdayOf = (date: string): Weekday =>
  weekdays[(new Date(`${date.slice(0, 10)}T00:00Z`).getUTCDay() + 6) % 7] ?? 'mon'

/** Which such weekday of its month a date is: 1 to 4, or -1 for the fifth, which is the last. */
export function nthOf(date: string): number {
  const nth = Math.ceil(Number(date.slice(8, 10)) / 7)
  return nth > 4 ? -1 : nth
}

/** The same weekday a week later is in another month. */
export function isLast(date: string): boolean {
  const day = new Date(`${date.slice(0, 10)}T00:00Z`)
  return new Date(day.getTime() + 7 * 86_400_000).getUTCMonth() !== day.getUTCMonth()
}

/** The rule of a draft with its first date; nothing while a number or the end is missing. */
export function ruleOf(draft: RuleDraft, first: string, last = false): Rule | undefined {
  const { interval, every } = draft
  if (!interval) return undefined
  let ends: Rule['ends'] = { kind: 'never' }
  if (draft.ends === 'on') {
    if (!draft.endDate) return undefined
    ends = { kind: 'on', date: draft.endDate }
  } else if (draft.ends === 'after') {
    if (!draft.count) return undefined
    ends = { kind: 'after', count: draft.count }
  }
  if (every === 'week') {
    const days = draft.weekdays.length > 0 ? draft.weekdays : [weekdayOf(first)]
    return { every, interval, weekdays: weekdays.filter((day) => days.includes(day)), ends }
  }
  if (draft.by === 'date') return { every, interval, day: Number(first.slice(8, 10)), ends }
  return { every, interval, nth: last ? -1 : nthOf(first), weekday: weekdayOf(first), ends }
}

/** The rule in the language of the screen. */
export const inWords = (words: { en: string; ru: string }): string => words[prefs.language]
