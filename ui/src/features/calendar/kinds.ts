/** What a calendar of others holds. */
import { dateText, rangeText, t } from '$lib/words'

export type Kind = 'events' | 'holidays' | 'venue'

export const kindText = (kind: Kind): string =>
  ({ events: t('busy-kind-events'), holidays: t('busy-kind-holidays'), venue: t('busy-kind-venue') })[kind]

export const kinds = () =>
  (['events', 'holidays', 'venue'] as const).map((value) => ({ value, label: kindText(value) }))

interface Time {
  starts: string | null
  ends: string | null
  firstDay: string | null
  lastDay: string | null
}

/** "Tue, 15 Dec, 18:30–21:00"; of whole days their dates. */
export function timeOf({ starts, ends, firstDay, lastDay }: Time): string {
  if (starts) return rangeText(starts, ends)
  const [first, last] = [firstDay ?? '', lastDay ?? '']
  const days = first === last ? dateText(first, 'weekday') : `${dateText(first)} – ${dateText(last)}`
  return `${days}, ${t('busy-whole-day')}`
}
