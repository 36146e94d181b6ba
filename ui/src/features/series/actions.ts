/** What can be done with the dates of a series. Acts at once and offers Undo; asks
 *  only where a screen full of plans would go. */
import { act } from '$lib/api/call'
import { confirm } from '$lib/components/confirm.svelte'
import { done, failed } from '$lib/components/toast.svelte'
import { router } from '$lib/shell/router.svelte'
import { dateText, t } from '$lib/words'
import type { Series, SeriesDate } from './rule'

async function or(deed: () => Promise<void>): Promise<void> {
  try {
    await deed()
  } catch (thrown) {
    failed(thrown)
  }
}

const ref = (series: Series, date: SeriesDate) => ({ seriesId: series.id, date: date.occurrence })

export const skipDate = (series: Series, date: SeriesDate) =>
  or(async () => {
    const { step } = await act('skip_date', ref(series, date))
    if (step) done(t('series-date-skipped', { title: date.title, date: dateText(date.occurrence) }), step)
  })

export const bringBack = (series: Series, date: SeriesDate) =>
  or(async () => {
    const { step } = await act('bring_back_date', ref(series, date))
    if (step) done(t('series-date-back', { title: date.title, date: dateText(date.occurrence) }), step)
  })

export const detachDate = (event: { id: string; title: string }) =>
  or(async () => {
    const { step } = await act('detach_date', { eventId: event.id })
    if (step) done(t('series-detached', { title: event.title }), step)
  })

export const planMore = (series: Series, dates: number) =>
  or(async () => {
    const { value, step } = await act('extend_series', { seriesId: series.id, dates })
    if (step) done(t('series-planned', { count: value.made }), step)
  })

export const endSeries = (series: Series, after: string) =>
  or(async () => {
    const { value, step } = await act('end_series', { seriesId: series.id, after })
    if (step) done(t('series-ended', { deleted: value.deleted, cancelled: value.cancelled }), step)
  })

export const deleteSeries = (series: Series) =>
  or(async () => {
    const sure = await confirm({
      title: t('series-delete-title', { title: series.title }),
      text: t('series-delete-text', { count: series.dates.filter((date) => date.eventId).length }),
      action: t('series-delete'),
      danger: true,
    })
    if (!sure) return
    const { value, step } = await act('delete_series', { seriesId: series.id })
    done(t('series-deleted', { count: value.deleted, stay: value.stay }), step)
    await router.go('/events', { replace: true })
  })

export const addRegular = (series: Series, personId: string) =>
  or(async () => {
    const { value, step } = await act('add_regulars', { seriesId: series.id, personIds: [personId] })
    if (step) done(t('series-regular-added', { guests: value.guests }), step)
  })

export const removeRegular = (series: Series, personId: string) =>
  or(async () => {
    const { value, step } = await act('remove_regulars', { seriesId: series.id, personIds: [personId] })
    if (step) done(t('series-regular-removed', { guests: value.guests, stay: value.stay }), step)
  })
