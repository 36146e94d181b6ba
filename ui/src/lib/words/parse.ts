/** Reads dates, times, lengths and money the way people type them in English or
 *  Russian. Gives the plain ISO form or null; it never guesses past the text. */

const months: [RegExp, number][] = [
  [/^(jan|янв)/, 1],
  [/^(feb|фев)/, 2],
  [/^(mar|мар)/, 3],
  [/^(apr|апр)/, 4],
  [/^(may|май|мая)/, 5],
  [/^(jun|июн)/, 6],
  [/^(jul|июл)/, 7],
  [/^(aug|авг)/, 8],
  [/^(sep|сен)/, 9],
  [/^(oct|окт)/, 10],
  [/^(nov|ноя)/, 11],
  [/^(dec|дек)/, 12],
]

const relative: [RegExp, number][] = [
  [/^(today|сегодня)$/, 0],
  [/^(tomorrow|завтра)$/, 1],
  [/^(послезавтра)$/, 2],
  [/^(yesterday|вчера)$/, -1],
]

const two = (n: number) => String(n).padStart(2, '0')

function isoDate(year: number, month: number, day: number): string | null {
  const at = new Date(Date.UTC(year, month - 1, day))
  if (at.getUTCMonth() !== month - 1 || at.getUTCDate() !== day || year < 1900 || year > 2200) return null
  return `${year}-${two(month)}-${two(day)}`
}

export function addDays(iso: string, days: number): string {
  return new Date(Date.parse(`${iso.slice(0, 10)}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

const fullYear = (text: string) => (text.length <= 2 ? 2000 + Number(text) : Number(text))

/** Without a year: the next such day, `today` included. */
function coming(month: number, day: number, today: string): string | null {
  const year = Number(today.slice(0, 4))
  const date = isoDate(year, month, day)
  return date !== null && date < today ? isoDate(year + 1, month, day) : date
}

/** Marks that phones put around what is copied, seen by nobody. */
const marks = /[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g

const plain = (text: string) => text.replace(marks, '').trim().toLowerCase()

/** "18.12.2026", "2026-12-18", "18/12", "18 dec", "Dec 18, 2026", "18 декабря", "завтра", "+3" → "2026-12-18". */
export function parseDate(text: string, today: string): string | null {
  const typed = plain(text).replace(/\s+/g, ' ')
  for (const [word, days] of relative) if (word.test(typed)) return addDays(today, days)

  let parts = /^\+(\d{1,3})$/.exec(typed)
  if (parts) return addDays(today, Number(parts[1]))
  parts = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/.exec(typed)
  if (parts) return isoDate(Number(parts[1]), Number(parts[2]), Number(parts[3]))
  parts = /^(\d{1,2})[-./ ](\d{1,2})(?:[-./ ](\d{4}|\d{2}))?\.?$/.exec(typed)
  if (parts) {
    const [, day, month, year] = parts
    return year ? isoDate(fullYear(year), Number(month), Number(day)) : coming(Number(month), Number(day), today)
  }
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)? ?([a-zа-яё]{3,})\.?,?(?: (\d{4}|\d{2}))?(?: ?г\.?)?$/.exec(typed)
  const monthFirst = /^([a-z]{3,})\.? (\d{1,2})(?:st|nd|rd|th)?,?(?: (\d{4}))?$/.exec(typed)
  const day = dayFirst?.[1] ?? monthFirst?.[2]
  const word = dayFirst?.[2] ?? monthFirst?.[1]
  const year = dayFirst?.[3] ?? monthFirst?.[3]
  const month = word && months.find(([name]) => name.test(word))?.[1]
  if (!day || !month) return null
  return year ? isoDate(fullYear(year), month, Number(day)) : coming(month, Number(day), today)
}

/** "19", "19:30", "19.30", "1930", "7pm", "7:30 pm", "19ч" → "19:30". */
export function parseTime(text: string): string | null {
  const typed = plain(text).replace(/\s+/g, '')
  const parts = /^(\d{1,2})(?:[:.,-]?(\d{2}))?(am|pm|a|p|ч|h)?$/.exec(typed)
  if (!parts) return null
  let hour = Number(parts[1])
  const minute = Number(parts[2] ?? 0)
  const half = parts[3]
  if (half?.startsWith('p') || half?.startsWith('a')) {
    if (hour < 1 || hour > 12) return null
    hour = (hour % 12) + (half.startsWith('p') ? 12 : 0)
  }
  return hour > 23 || minute > 59 ? null : `${two(hour)}:${two(minute)}`
}

/** "40", "40 min", "1:30", "1 h 30", "1 ч 30 мин", "1.5h" → minutes. */
export function parseDuration(text: string): number | null {
  const typed = plain(text).replace(/\s+/g, '').replace(',', '.')
  let parts = /^(\d{1,4})(m|min|мин|м)?\.?$/.exec(typed)
  if (parts) return Number(parts[1])
  parts = /^(\d{1,2}):(\d{2})$/.exec(typed)
  if (parts) return Number(parts[1]) * 60 + Number(parts[2])
  parts = /^(\d{1,2}(?:\.\d{1,2})?)(?:hours?|h|часа?|ч)\.?(?:(\d{1,2})(?:min|m|мин|м)?\.?)?$/.exec(typed)
  if (parts) return Math.round(Number(parts[1]) * 60) + Number(parts[2] ?? 0)
  return null
}

/** "1 240,50" or "1,240.50" → 124050 minor units (of `units` to one). */
export function parseMoney(text: string, units: number): number | null {
  let typed = text.replace(/[\s\u00a0\u202f'’]/g, '').replace(/[^\d.,-]/g, '')
  if (!/\d/.test(typed)) return null
  const mark = Math.max(typed.lastIndexOf(','), typed.lastIndexOf('.'))
  const decimals = mark < 0 ? 0 : typed.length - mark - 1
  // Three digits after a lone mark are thousands: "1,240".
  if (mark >= 0 && decimals !== 3) {
    typed = `${typed.slice(0, mark).replace(/[.,]/g, '')}.${typed.slice(mark + 1)}`
  } else {
    typed = typed.replace(/[.,]/g, '')
  }
  const minor = Math.round(Number(typed) * units)
  return Number.isSafeInteger(minor) ? minor : null
}
