/** Numbers, dates and money as the reader writes them. Two kinds of time come in:
 *  wall-clock strings ("2026-12-18", "2026-12-18T19:00", no zone: shown as they
 *  are) and instants ("…Z" or with an offset: shown in the given zone, or by the
 *  clock that the settings set for this laptop; the folders on disk say the same). */
import { prefs } from '$lib/prefs.svelte'
import { localeOf } from './words.svelte'

const locale = () => localeOf[prefs.language]

/** Making a format takes a hundred times as long as using one, and more memory than a
 *  whole row of a list: each is made once. */
function keptFormats<Options, Format>(make: (locale: string, options: Options) => Format) {
  const made = new Map<string, Format>()
  return (locale: string, options: Options): Format => {
    const key = locale + JSON.stringify(options)
    let format = made.get(key)
    if (!format) made.set(key, (format = make(locale, options)))
    return format
  }
}
const dateFormat = keptFormats(
  (locale, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { hourCycle: 'h23', ...options }),
)
const numberFormat = keptFormats((locale, options?: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options))
const relativeFormat = keptFormats(
  (locale, options: Intl.RelativeTimeFormatOptions) => new Intl.RelativeTimeFormat(locale, options),
)

const isInstant = (iso: string) => /T.*(Z|[+-]\d\d:?\d\d)$/.test(iso)

const usable = new Map<string, string>()
/** The zone, or UTC where this webview has no data for it: nothing that is shown
 *  may fail over one name. Where that is not the machine's clock, the mark says so. */
function known(zone: string): string {
  let found = usable.get(zone)
  if (!found) {
    try {
      found = new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone && zone
    } catch {
      found = 'UTC'
    }
    usable.set(zone, found)
  }
  return found
}

/** A moment and the zone to read it in: wall clocks are laid on UTC, unshifted. */
function moment(iso: string, zone?: string): [Date, { timeZone?: string }] {
  const asked = zone ?? prefs.zone
  const clock = asked && known(asked)
  if (isInstant(iso)) return [new Date(iso), clock ? { timeZone: clock } : {}]
  return [new Date(iso.length > 10 ? `${iso}Z` : `${iso}T00:00Z`), { timeZone: 'UTC' }]
}

function show(iso: string, options: Intl.DateTimeFormatOptions, zone?: string): string {
  const [at, where] = moment(iso, zone)
  if (Number.isNaN(at.getTime())) return iso
  return dateFormat(locale(), { ...options, ...where }).format(at)
}

const offset = (at: Date, options: Intl.DateTimeFormatOptions) => {
  const parts = dateFormat('en', { ...options, timeZoneName: 'shortOffset' }).formatToParts(at)
  const said = parts.find((part) => part.type === 'timeZoneName')?.value ?? ''
  return said === 'GMT' ? 'UTC+0' : said.replace('GMT', 'UTC')
}

/** " (UTC+3)" where an instant is told by another clock than the machine's own. */
export function zoneMark(iso: string, zone?: string): string {
  if (!isInstant(iso)) return ''
  const [at, where] = moment(iso, zone)
  if (Number.isNaN(at.getTime()) || !where.timeZone) return ''
  const told = offset(at, where)
  return told === offset(at, {}) ? '' : ` (${told})`
}

/** The day on which an instant was, by the same clock: "2026-12-18". */
export const dayOf = (iso: string, zone?: string): string => {
  const [at, where] = moment(iso, zone)
  if (Number.isNaN(at.getTime())) return iso.slice(0, 10)
  return dateFormat('sv', { ...where, year: 'numeric', month: '2-digit', day: '2-digit' }).format(at)
}

export type DateStyle = 'short' | 'long' | 'weekday' | 'numeric'

const styles: Record<DateStyle, Intl.DateTimeFormatOptions> = {
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  weekday: { weekday: 'short', day: 'numeric', month: 'short' },
  numeric: { day: '2-digit', month: '2-digit', year: 'numeric' },
}

/** A date without its year is one of this year: of another, the year is said. */
const thisYear = (iso: string, zone?: string) => dayOf(iso, zone).slice(0, 4) === today().slice(0, 4)

/** "18 Dec 2026"; weekday: "Fri, 18 Dec", "Fri, 18 Dec 2027"; long: "Friday, 18 December 2026". */
export function dateText(iso: string, style: DateStyle = 'short', zone?: string): string {
  const options = styles[style]
  return show(iso, options.year || thisYear(iso, zone) ? options : { ...options, year: 'numeric' }, zone)
}

/** "December 2026" */
export const monthText = (iso: string) => show(iso.slice(0, 10), { month: 'long', year: 'numeric' })

/** "Fri", "Friday" */
export const weekdayText = (iso: string, weekday: 'short' | 'long' = 'short') => show(iso.slice(0, 10), { weekday })

/** "19:00" */
export const timeText = (iso: string, zone?: string) => show(iso, { hour: '2-digit', minute: '2-digit' }, zone)

/** "18 Dec 2026, 19:00"; an instant by another clock than the machine's names it. */
export const dateTimeText = (iso: string, zone?: string) =>
  show(iso, { ...styles.short, hour: '2-digit', minute: '2-digit' }, zone) + zoneMark(iso, zone)

/** "Fri, 18 Dec, 19:00–22:00", or both days when they differ; years as in `dateText`. */
export function rangeText(start: string, end: string | null | undefined, zone?: string): string {
  const from = `${dateText(start, 'weekday', zone)}, ${timeText(start, zone)}`
  if (!end) return from
  const sameDay = show(start, styles.numeric, zone) === show(end, styles.numeric, zone)
  return sameDay
    ? `${from}–${timeText(end, zone)}`
    : `${from} – ${dateText(end, 'weekday', zone)}, ${timeText(end, zone)}`
}

/** Today as "YYYY-MM-DD", by the clock that is set for this laptop. */
export const today = (): string => dayOf(new Date().toISOString())

export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to.slice(0, 10)}T00:00Z`) - Date.parse(`${from.slice(0, 10)}T00:00Z`)) / 86_400_000)

/** "tomorrow", "in 3 days", "через 3 дня", "2 weeks ago". */
export function relativeDay(iso: string, from: string = today()): string {
  const days = daysBetween(from, iso)
  const relative = relativeFormat(locale(), { numeric: 'auto' })
  if (Math.abs(days) < 14) return relative.format(days, 'day')
  if (Math.abs(days) < 60) return relative.format(Math.round(days / 7), 'week')
  if (Math.abs(days) < 730) return relative.format(Math.round(days / 30.44), 'month')
  return relative.format(Math.round(days / 365.25), 'year')
}

export const numberText = (n: number, options?: Intl.NumberFormatOptions) => numberFormat(locale(), options).format(n)

export const percentText = (share: number) => numberText(share, { style: 'percent', maximumFractionDigits: 0 })

/** How many minor units make one: 100 for EUR, 1 for JPY. */
export function minorUnits(currency: string): number {
  try {
    const digits = numberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits
    return 10 ** (digits ?? 2)
  } catch {
    return 100
  }
}

/** Minor units and an ISO code: 124000, "EUR" → "€1,240" / "1 240 €". Whole sums carry no decimals. */
export function moneyText(minor: number, currency: string = prefs.currency): string {
  const units = minorUnits(currency)
  const whole = minor % units === 0
  try {
    return numberText(minor / units, {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
      ...(whole ? { minimumFractionDigits: 0, maximumFractionDigits: 0 } : {}),
    })
  } catch {
    return `${numberText(minor / units)} ${currency}`
  }
}

/** "40 min", "1 h 30 min" from minutes. */
export function durationText(minutes: number): string {
  const unit = (n: number, of: 'hour' | 'minute') => numberText(n, { style: 'unit', unit: of, unitDisplay: 'short' })
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (hours === 0) return unit(rest, 'minute')
  return rest === 0 ? unit(hours, 'hour') : `${unit(hours, 'hour')} ${unit(rest, 'minute')}`
}

export function bytesText(bytes: number): string {
  const steps = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const
  let step = 0
  let size = bytes
  while (size >= 1000 && step < steps.length - 1) {
    size /= 1000
    step += 1
  }
  return numberText(size, {
    style: 'unit',
    unit: steps[step] ?? 'byte',
    unitDisplay: 'short',
    maximumFractionDigits: size < 10 && step > 0 ? 1 : 0,
  })
}

/** A fact of an error as words: dates become readable, lists are joined. */
export function factText(fact: unknown): string | number {
  if (typeof fact === 'number') return fact
  if (Array.isArray(fact)) return new Intl.ListFormat(locale()).format(fact.map((one) => String(factText(one))))
  if (typeof fact === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(fact)) return dateTimeText(fact)
  if (typeof fact === 'string' && /^\d{4}-\d\d-\d\d$/.test(fact)) return dateText(fact)
  return fact === null || fact === undefined ? '' : String(fact)
}
