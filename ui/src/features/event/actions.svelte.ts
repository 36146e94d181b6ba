/** What can be done with a whole event, from its header and from the list. Acts at
 *  once and offers Undo; asks only where more than the plan would go. */
import { act, call } from '$lib/api/call'
import { confirm } from '$lib/components/confirm.svelte'
import { done, failed } from '$lib/components/toast.svelte'
import { href, router } from '$lib/shell/router.svelte'
import { say, t } from '$lib/words'
import { withNews } from '$lib/words/news'
import type { Event } from './draft'

export type Named = Pick<Event, 'id' | 'title' | 'starts' | 'state'>

export async function setState(event: Named, state: Event['state']): Promise<void> {
  if (state === event.state) return
  if (state === 'cancelled') return cancelEvent(event)
  try {
    const { step, facts } = await act('set_event_state', { eventId: event.id, state })
    const text = t('event-state-changed', { title: event.title, state: say(`event-state-${state}`) })
    if (step) done(withNews(text, facts), step)
  } catch (thrown) {
    failed(thrown)
  }
}

export async function cancelEvent(event: Named): Promise<void> {
  const sure = await confirm({
    title: t('event-cancel-title', { title: event.title }),
    text: t('event-cancel-text'),
    action: t('event-cancel'),
    keep: t('event-keep'),
    danger: true,
  })
  if (!sure) return
  try {
    const { step } = await act('cancel_event', { eventId: event.id })
    if (step) done(t('event-cancelled', { title: event.title }), step)
  } catch (thrown) {
    failed(thrown)
  }
}

export async function deleteEvent(event: Named): Promise<void> {
  try {
    const { here } = await call('guest_counts', { eventId: event.id })
    if (here > 0) {
      const sure = await confirm({
        title: t('event-delete-title', { title: event.title }),
        text: t('event-delete-text', { count: here }),
        action: t('event-delete'),
        danger: true,
      })
      if (!sure) return
    }
    const { step } = await act('delete_event', { eventId: event.id })
    done(t('event-deleted', { title: event.title }), step)
    if (router.path.startsWith(`/event/${event.id}`)) await router.go('/events', { replace: true })
  } catch (thrown) {
    failed(thrown)
  }
}

export const openEvent = (id: string) => void router.go(href('/event/:id', { id }))

/** Which event is being copied; the dialog shows itself while there is one. */
export const duplicating: { event: Named | undefined } = $state({ event: undefined })
