/** What a step did beside what was asked of it: who moved up when seats came free,
 *  what went along with something that was deleted. */
import { t } from './words.svelte'

export type Facts = Record<string, unknown> | null | undefined

interface Moved {
  count: number
  name: string
}

const moved = (facts: Facts, fact: string): Moved | undefined => {
  const value = facts?.[fact]
  return typeof value === 'object' && value !== null ? (value as Moved) : undefined
}

export function movedUp(facts: Facts): string {
  const up = moved(facts, 'promoted')
  return up ? t('guest-moved-up', { name: up.name, others: up.count - 1 }) : ''
}

/** What went along with something that was deleted: the bookings of a venue, the menu
 *  of a supplier. */
function wentAlong(facts: Facts): string {
  if (typeof facts?.calendars === 'number') return t('venue-calendars-along', { count: facts.calendars })
  return typeof facts?.dishes === 'number' ? t('supplier-menu-along', { count: facts.dishes }) : ''
}

/** "Anna: Declined. Boris moved up from the waitlist" */
export const withNews = (text: string, facts: Facts) =>
  [text, movedUp(facts), wentAlong(facts)].filter(Boolean).join('. ')
