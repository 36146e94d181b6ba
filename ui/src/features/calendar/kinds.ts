/** What a calendar of others holds. */
import { t } from '$lib/words'

export type Kind = 'events' | 'holidays' | 'venue'

export const kindText = (kind: Kind): string =>
  ({ events: t('busy-kind-events'), holidays: t('busy-kind-holidays'), venue: t('busy-kind-venue') })[kind]

export const kinds = () =>
  (['events', 'holidays', 'venue'] as const).map((value) => ({ value, label: kindText(value) }))
