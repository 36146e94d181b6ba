/** A new message as an address brings it: what it is for, of which event, to whom. */
import { readFilter, writeFilter } from '$lib/components/filter'
import { href } from '$lib/shell/router.svelte'
import { type MessageAudience, type MessageUse, useOfFilter, USES } from './message'

type Query = Record<string, string | undefined>

export const asked = (query: Query): boolean => query.new !== undefined

export interface Given {
  use: MessageUse
  eventId?: string
  seriesId?: string
  audience?: MessageAudience
  textId?: string
}

export function given(query: Query): Given {
  const use = USES.find((one) => one === query.new) ?? 'own'
  return {
    use,
    ...(query.event ? { eventId: query.event } : {}),
    ...(query.series ? { seriesId: query.series } : {}),
    ...(query.text ? { textId: query.text } : {}),
    ...(query.filter ? { audience: { to: 'filter', filter: readFilter(query.filter) } as MessageAudience } : {}),
  }
}

/** "Write to these": a message to whoever a list of people shows, with the words that belong
 *  to its filter. A list without a filter is everybody, and says so. */
export const writeToThese = (filter: Record<string, unknown>): string =>
  href('/messages', {}, { new: useOfFilter(filter), filter: writeFilter(filter) || '{}' })

export const newOfEvent = (eventId: string, use: MessageUse = 'own'): string =>
  href('/messages', {}, { new: use, event: eventId })

export const newOfSeries = (seriesId: string): string => href('/messages', {}, { new: 'own', series: seriesId })
