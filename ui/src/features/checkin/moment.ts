/** A moment of the evening: "18:32", and the day with it where it is another one. */
import { dateText, dayOf, timeText } from '$lib/words'

export function momentText(at: string, zone: string | undefined, now: Date = new Date()): string {
  const day = dayOf(at, zone)
  return day === dayOf(now.toISOString(), zone)
    ? timeText(at, zone)
    : `${dateText(day, 'weekday')}, ${timeText(at, zone)}`
}
