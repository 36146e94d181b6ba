/** A moment of the evening: "18:32", and the day with it where it is another one. */
import { dateText, timeText } from '$lib/words'

const dayOf = (at: Date, zone: string | undefined) => at.toLocaleDateString('sv', zone ? { timeZone: zone } : undefined)

export function momentText(at: string, zone: string | undefined, now: Date = new Date()): string {
  const day = dayOf(new Date(at), zone)
  return day === dayOf(now, zone) ? timeText(at, zone) : `${dateText(day, 'weekday')}, ${timeText(at, zone)}`
}
