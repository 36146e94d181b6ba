/** What the palette looks up: events and people, by any part of their names. */
import CalendarDays from '@lucide/svelte/icons/calendar-days'
import UserRound from '@lucide/svelte/icons/user-round'
import { call } from '$lib/api/call'
import { rangeText } from '$lib/words'
import { finders } from './actions.svelte'
import { href, router } from './router.svelte'

finders.push(
  {
    name: 'shell-events',
    sigil: '#',
    find: async (query) => {
      const { rows } = await call('list_events', { view: 'all', query, limit: 6 })
      return rows.map(({ id, title, starts }: { id: string; title: string; starts: string }) => ({
        id: `event-${id}`,
        label: title,
        hint: rangeText(starts, null),
        icon: CalendarDays,
        run: () => void router.go(href('/event/:id', { id })),
      }))
    },
  },
  {
    name: 'shell-people',
    sigil: '@',
    find: async (query) => {
      const { rows } = await call('list_people', { query, limit: 6 })
      return rows.map(({ id, name, company, email }: { id: string; name: string; company: string; email: string }) => ({
        id: `person-${id}`,
        label: name,
        hint: company || email,
        icon: UserRound,
        run: () => void router.go(href('/people', {}, { person: id })),
      }))
    },
  },
)
