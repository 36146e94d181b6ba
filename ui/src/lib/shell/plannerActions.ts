/** What can be done with the planner from anywhere. */
import CalendarSearch from '@lucide/svelte/icons/calendar-search'
import DatabaseBackup from '@lucide/svelte/icons/database-backup'
import FileInput from '@lucide/svelte/icons/file-input'
import FileOutput from '@lucide/svelte/icons/file-output'
import FilePlus from '@lucide/svelte/icons/file-plus'
import FolderOpen from '@lucide/svelte/icons/folder-open'
import KeyRound from '@lucide/svelte/icons/key-round'
import Laptop from '@lucide/svelte/icons/laptop'
import Library from '@lucide/svelte/icons/library'
import ListChecks from '@lucide/svelte/icons/list-checks'
import Lock from '@lucide/svelte/icons/lock'
import LockOpen from '@lucide/svelte/icons/lock-open'
import LogIn from '@lucide/svelte/icons/log-in'
import MailOpen from '@lucide/svelte/icons/mail-open'
import MapPin from '@lucide/svelte/icons/map-pin'
import MessagesSquare from '@lucide/svelte/icons/messages-square'
import Mic from '@lucide/svelte/icons/mic'
import Printer from '@lucide/svelte/icons/printer'
import RadioTower from '@lucide/svelte/icons/radio-tower'
import Truck from '@lucide/svelte/icons/truck'
import Wallet from '@lucide/svelte/icons/wallet'
import UserRoundPlus from '@lucide/svelte/icons/user-round-plus'
import UsersRound from '@lucide/svelte/icons/users-round'
import { newPlanner, openOther } from '$features/settings/planner'
import { call } from '$lib/api/call'
import { done, failed } from '$lib/components/toast.svelte'
import type { Sharing } from '$lib/generated/api'
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

const LOCK = '/settings?show=lock'

const lockActions = (locked: boolean): Action[] =>
  locked
    ? [
        {
          name: 'lock-change',
          also: 'palette-words-lock-change',
          icon: KeyRound,
          run: () => void perform('lock-change', LOCK),
        },
        {
          name: 'lock-remove',
          also: 'palette-words-lock-remove',
          icon: LockOpen,
          run: () => void perform('lock-remove', LOCK),
        },
        {
          name: 'lock-print',
          also: 'palette-words-lock-print',
          icon: Printer,
          run: () => void perform('lock-print', LOCK),
        },
      ]
    : [{ name: 'lock-set', also: 'palette-words-lock', icon: Lock, run: () => void perform('lock-set', LOCK) }]

const SHARING = '/settings?show=sharing'

const reads: Action = {
  name: 'sharing-read',
  also: 'palette-words-sharing-read',
  icon: FileInput,
  run: () => void perform('sharing-read', SHARING),
}

/** What a laptop can do as it stands to the others; unknown: nothing yet. */
function sharingActions(sharing: Sharing | undefined): Action[] {
  switch (sharing?.state) {
    case 'off':
      return [
        {
          name: 'sharing-start',
          also: 'palette-words-sharing-start',
          icon: Laptop,
          run: () => void perform('sharing-start', SHARING),
        },
        {
          name: 'sharing-join',
          also: 'palette-words-sharing-join',
          icon: LogIn,
          run: () => void perform('sharing-join', SHARING),
        },
      ]
    case 'asked':
      return [reads]
    case 'on':
      return [
        {
          name: 'sharing-save',
          also: 'palette-words-sharing-save',
          icon: FileOutput,
          run: () => void perform('sharing-save', SHARING),
        },
        reads,
        ...(sharing.owner
          ? [
              {
                name: 'sharing-add' as const,
                also: 'palette-words-sharing-add' as const,
                icon: Laptop,
                run: () => void perform('sharing-add', SHARING),
              },
            ]
          : []),
        {
          name: 'sharing-review',
          also: 'palette-words-sharing-review',
          icon: ListChecks,
          run: () => void router.go('/review'),
        },
      ]
    default:
      return []
  }
}

/** `hasEvent`: a list goes to an event; where there is none yet, it is imported all the same. */
export const plannerActions = (hasEvent: boolean, locked: boolean, sharing: Sharing | undefined): Action[] => [
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
    name: 'message-new',
    also: 'palette-words-message',
    icon: MessagesSquare,
    run: () => void perform('message-new', '/messages'),
  },
  {
    name: 'saved-text-list',
    also: 'palette-words-saved-text',
    icon: Library,
    run: () => void router.go('/texts'),
  },
  {
    name: 'saved-text-new',
    icon: Library,
    run: () => void perform('saved-text-new', '/texts'),
  },
  {
    name: 'channel-list',
    also: 'palette-words-channel',
    icon: RadioTower,
    run: () => void router.go('/channels'),
  },
  {
    name: 'channel-new',
    icon: RadioTower,
    run: () => void perform('channel-new', '/channels'),
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
  ...lockActions(locked),
  ...sharingActions(sharing),
]
