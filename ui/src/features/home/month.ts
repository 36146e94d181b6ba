/** The days of a month as a calendar shows them. Dates are "YYYY-MM-DD". */
import { addDays } from '$lib/words'

const utc = (iso: string) => new Date(`${iso}T00:00Z`)

export const monthStart = (iso: string) => `${iso.slice(0, 8)}01`

/** The same day of another month, or its last day where that is missing. */
export function shiftMonth(iso: string, months: number): string {
  const first = utc(monthStart(iso))
  first.setUTCMonth(first.getUTCMonth() + months)
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  return addDays(first.toISOString().slice(0, 10), Math.min(utc(iso).getUTCDate(), last) - 1)
}

/** Whole weeks that hold the month: four to six. */
export function monthWeeks(iso: string, weekStart: 'monday' | 'sunday'): string[][] {
  const start = monthStart(iso)
  const lead = (utc(start).getUTCDay() - (weekStart === 'sunday' ? 0 : 1) + 7) % 7
  const end = shiftMonth(start, 1)
  const weeks: string[][] = []
  for (let day = addDays(start, -lead); day < end; day = addDays(day, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, index) => addDays(day, index)))
  }
  return weeks
}
