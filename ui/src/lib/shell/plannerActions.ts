/** What can be done with the planner from anywhere. */
import CalendarSearch from '@lucide/svelte/icons/calendar-search'
import DatabaseBackup from '@lucide/svelte/icons/database-backup'
import FileInput from '@lucide/svelte/icons/file-input'
import FilePlus from '@lucide/svelte/icons/file-plus'
import FolderOpen from '@lucide/svelte/icons/folder-open'
import MailOpen from '@lucide/svelte/icons/mail-open'
import MapPin from '@lucide/svelte/icons/map-pin'
import Mic from '@lucide/svelte/icons/mic'
import Truck from '@lucide/svelte/icons/truck'
import Wallet from '@lucide/svelte/icons/wallet'
import UserRoundPlus from '@lucide/svelte/icons/user-round-plus'
import UsersRound from '@lucide/svelte/icons/users-round'
import { newPlanner, openOther } from '$features/settings/planner'
import { call } from '$lib/api/call'
import { done, failed } from '$lib/components/toast.svelte'
import { t } from '$lib/words'
import { type Action, perform } from './actions.svelte'
import { href, router } from './router.svelte'

async function backUp() {
  try {
    await call('back_up', {})
    done(t('palette-backed-up'))
  } catch (thrown) {
    failed(thrown)
  }
}

/** `hasEvent`: a list goes to an event; where there is none yet, it is imported all the same. */
export const plannerActions = (hasEvent: boolean): Action[] => [
  {
    name: 'venue-new',
    also: 'palette-words-venue',
    icon: MapPin,
    run: () => void perform('venue-new', '/venues'),
  },
  {
    name: 'supplier-new',
    also: 'palette-words-supplier',
    icon: Truck,
    run: () => void perform('supplier-new', '/suppliers'),
  },
  {
    name: 'talk-library',
    icon: Mic,
    run: () => void router.go('/talks'),
  },
  {
    name: 'talk-new',
    icon: Mic,
    run: () => void perform('talk-new', '/talks'),
  },
  {
    name: 'person-add',
    also: 'palette-words-person',
    icon: UserRoundPlus,
    run: () => void perform('person-add', '/people'),
  },
  {
    name: 'budget-events-title',
    also: 'palette-words-costs',
    icon: Wallet,
    run: () => void router.go('/costs'),
  },
  ...(hasEvent
    ? []
    : [
        {
          name: 'palette-import-list' as const,
          also: 'palette-words-import' as const,
          icon: FileInput,
          run: () => void router.go('/import'),
        },
      ]),
  { name: 'reply-read', also: 'palette-words-replies', icon: MailOpen, run: () => void router.go('/replies') },
  {
    name: 'busy-read',
    also: 'palette-words-calendar',
    icon: CalendarSearch,
    run: () => void router.go(href('/calendars/read', {}, { as: 'busy' })),
  },
  {
    name: 'palette-duplicates',
    also: 'palette-words-duplicates',
    icon: UsersRound,
    run: () => void router.go('/people/duplicates'),
  },
  { name: 'palette-back-up', also: 'palette-words-back-up', icon: DatabaseBackup, run: () => void backUp() },
  {
    name: 'palette-restore',
    also: 'palette-words-restore',
    icon: DatabaseBackup,
    run: () => void router.go(href('/settings', {}, { show: 'backups' })),
  },
  {
    name: 'settings-open-other',
    also: 'palette-words-open',
    icon: FolderOpen,
    run: () => void openOther().catch(failed),
  },
  {
    name: 'settings-new-planner',
    also: 'palette-words-new-planner',
    icon: FilePlus,
    run: () => void newPlanner().catch(failed),
  },
]
