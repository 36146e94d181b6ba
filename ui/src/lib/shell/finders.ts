/** What the palette looks up: events in the order of pickers, people, suppliers, talks, messages,
 *  sponsors. */
import CalendarDays from '@lucide/svelte/icons/calendar-days'
import HeartHandshake from '@lucide/svelte/icons/heart-handshake'
import MessagesSquare from '@lucide/svelte/icons/messages-square'
import Mic from '@lucide/svelte/icons/mic'
import Truck from '@lucide/svelte/icons/truck'
import UserRound from '@lucide/svelte/icons/user-round'
import { type EventPick, whenText } from '$features/event/pick'
import { useText } from '$features/message/message'
import { call } from '$lib/api/call'
import { dateText, t } from '$lib/words'
import { finders } from './actions.svelte'
import { href, router } from './router.svelte'

finders.push(
  {
    name: 'shell-events',
    sigil: '#',
    find: async (query) => {
      const { rows, readAs } = await call('pick_events', { query, limit: 6 })
      const hits = rows.map((row: EventPick) => ({
        id: `event-${row.id}`,
        label: row.title,
        hint: whenText(row),
        icon: CalendarDays,
        run: () => void router.go(href('/event/:id', { id: row.id })),
      }))
      return { hits, readAs }
    },
  },
  {
    name: 'shell-people',
    sigil: '@',
    find: async (query) => {
      const { rows, readAs } = await call('list_people', { query, limit: 6 })
      const hits = rows.map(
        ({ id, name, company, email }: { id: string; name: string; company: string; email: string }) => ({
          id: `person-${id}`,
          label: name,
          hint: company || email,
          icon: UserRound,
          run: () => void router.go(href('/people', {}, { person: id })),
        }),
      )
      return { hits, readAs }
    },
  },
  {
    name: 'shell-suppliers',
    find: async (query) => {
      const { rows, readAs } = await call('list_suppliers', { query })
      const hits = rows.slice(0, 6).map((one) => ({
        id: `supplier-${one.id}`,
        label: one.name,
        hint: one.contact || t('supplier-dishes', { count: one.dishes }),
        icon: Truck,
        run: () => void router.go(href('/suppliers', {}, { supplier: one.id })),
      }))
      return { hits, readAs }
    },
  },
  {
    name: 'talk-library',
    find: async (query) => {
      const { rows, readAs } = await call('list_talks', { query })
      const hits = rows.slice(0, 6).map((one) => ({
        id: `talk-${one.id}`,
        label: one.title,
        hint: one.people.map(({ name }: { name: string }) => name).join(', '),
        icon: Mic,
        run: () => void router.go(href('/talks', {}, { talk: one.id })),
      }))
      return { hits, readAs }
    },
  },
  {
    name: 'shell-messages',
    find: async (query) => {
      const wanted = query.trim().toLowerCase()
      const rows = (await call('list_messages', {})).filter(
        (one) => !one.archived && one.name.toLowerCase().includes(wanted),
      )
      const hits = rows.slice(0, 6).map((one) => ({
        id: `message-${one.id}`,
        label: one.name,
        hint: one.eventTitle || useText(one.use),
        icon: MessagesSquare,
        run: () => void router.go(href('/messages/:id', { id: one.id })),
      }))
      return { hits }
    },
  },
  {
    name: 'shell-tab-sponsors',
    find: async (query) => {
      const { rows, readAs } = await call('find_sponsors', { query, limit: 6 })
      const hits = rows.map((one) => ({
        id: `sponsor-${one.id}`,
        label: one.name,
        // One sponsor may give to several evenings.
        hint: `${one.eventTitle}, ${dateText(one.eventStarts)}`,
        icon: HeartHandshake,
        run: () => void router.go(href('/event/:id/sponsors', { id: one.eventId }, { sponsor: one.id })),
      }))
      return { hits, readAs }
    },
  },
)
