/** Events to choose, as every picker and the palette offer them: the next date first,
 *  then past ones; a series once, with its next date. */
import { call } from '$lib/api/call'
import type { ComboFound, ComboOption } from '$lib/components/types'
import type { Commands } from '$lib/generated/api'
import { rangeText, say, t } from '$lib/words'

export type EventPick = Commands['pick_events']['response']['rows'][number]

const SHOWN = 20
/** With so few to choose from, the other dates of a series are one step away. */
const FEW = 3

/** "Tue, 8 Dec, 19:00", and what is not plain from it. */
export function whenText({ starts, state, series, isPast }: EventPick, alone = false): string {
  const dates = series ? (isPast ? series.dates : series.ahead) : 0
  return [
    rangeText(starts, null),
    ...(dates > 1 && !alone ? [t(isPast ? 'event-pick-last-of' : 'event-pick-next-of', { count: dates })] : []),
    ...(state === 'draft' || state === 'cancelled' ? [say(`event-state-${state}`)] : []),
  ].join(' · ')
}

const option = (row: EventPick, alone: boolean): ComboOption => ({
  value: row.id,
  label: row.title,
  hint: whenText(row, alone),
})

/** The search of a Combobox. A date typed after the title finds that date. */
export async function searchEvents(query: string): Promise<ComboFound> {
  const { rows, readAs } = await call('pick_events', { query: query || null, limit: SHOWN })
  const options: ComboOption[] = rows.map((row: EventPick) => option(row, false))
  if (rows.length > FEW) return { options, readAs }
  for (const { title, series } of rows) {
    if (!series || series.dates < 2 || rows.filter((row: EventPick) => row.series?.id === series.id).length > 1)
      continue
    options.push({
      value: `series:${series.id}`,
      label: t('event-pick-all-dates', { count: series.dates, title }),
      more: async () => {
        const all = await call('pick_events', { seriesId: series.id, dates: true, limit: 200 })
        return all.rows.map((row: EventPick) => option(row, true))
      },
    })
  }
  return { options, readAs }
}

/** Every event, for a list to choose from without typing. */
export async function allEvents(): Promise<EventPick[]> {
  return (await call('pick_events', { dates: true, limit: 200 })).rows
}
