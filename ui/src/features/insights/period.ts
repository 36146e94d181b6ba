/** The days that a screen of insights is of. No calls. */

export type PeriodKind = 'month' | 'quarter' | 'year' | 'twelve' | 'all' | 'own'
export const PERIODS = ['month', 'quarter', 'year', 'twelve', 'all', 'own'] as const satisfies readonly PeriodKind[]

export interface Period {
  from: string | null
  to: string | null
}

const two = (n: number) => String(n).padStart(2, '0')
/** Months counted from the year 0; the day after the last of one is the first of the next. */
const first = (months: number) => `${Math.floor(months / 12)}-${two((months % 12) + 1)}-01`

function lastOf(months: number): string {
  const [year, month] = [Math.floor(months / 12), months % 12]
  return `${year}-${two(month + 1)}-${two(new Date(Date.UTC(year, month + 1, 0)).getUTCDate())}`
}

/** `own` gives what was typed. */
export function periodOf(kind: PeriodKind, today: string, own: Period): Period {
  const [year = 2000, month = 1] = today.split('-').map(Number)
  const now = year * 12 + month - 1
  const quarter = now - (now % 3)
  if (kind === 'month') return { from: first(now), to: lastOf(now) }
  if (kind === 'quarter') return { from: first(quarter), to: lastOf(quarter + 2) }
  if (kind === 'year') return { from: `${year}-01-01`, to: `${year}-12-31` }
  if (kind === 'twelve') return { from: first(now - 11), to: lastOf(now) }
  if (kind === 'all') return { from: null, to: null }
  return own
}
