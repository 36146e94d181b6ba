import { dayOf, t } from '$lib/words'

/** The colour of an event's state; the word always stands beside it. */
const tones = {
  draft: 'neutral',
  open: 'success',
  full: 'warning',
  done: 'neutral',
  cancelled: 'danger',
} as const

export const stateTone = (state: string) => tones[state as keyof typeof tones] ?? 'neutral'

/** The date that the clock of a zone shows now: "in 1 day" is counted where the event is. */
export const todayIn = (zone: string): string => dayOf(new Date().toISOString(), zone)

/** "In 27 days", "Today", "3 days ago". */
export const daysText = (days: number) =>
  days < 0 ? t('event-days-ago', { days: -days }) : t('event-days-left', { days })
