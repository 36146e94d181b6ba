/** What can be done with an event from anywhere: with the one on screen, else with the
 *  next one, which is named beside the action. */
import BookOpen from '@lucide/svelte/icons/book-open'
import CalendarPlus from '@lucide/svelte/icons/calendar-plus'
import ClipboardCheck from '@lucide/svelte/icons/clipboard-check'
import ClipboardList from '@lucide/svelte/icons/clipboard-list'
import DoorOpen from '@lucide/svelte/icons/door-open'
import FileInput from '@lucide/svelte/icons/file-input'
import IdCard from '@lucide/svelte/icons/id-card'
import ListChecks from '@lucide/svelte/icons/list-checks'
import Mail from '@lucide/svelte/icons/mail'
import Mic from '@lucide/svelte/icons/mic'
import Play from '@lucide/svelte/icons/play'
import Printer from '@lucide/svelte/icons/printer'
import Signature from '@lucide/svelte/icons/signature'
import Tent from '@lucide/svelte/icons/tent'
import Ticket from '@lucide/svelte/icons/ticket'
import UserPlus from '@lucide/svelte/icons/user-plus'
import Users from '@lucide/svelte/icons/users'
import UsersRound from '@lucide/svelte/icons/users-round'
import Utensils from '@lucide/svelte/icons/utensils'
import type { MessageKey } from '$lib/words'
import { type Action, perform } from './actions.svelte'
import { href, router } from './router.svelte'

/** `hint` says which event; '' where it is on screen. */
export function eventActions(id: string, hint: string): Action[] {
  const at = (path: string, query: Record<string, string> = {}) => href(`/event/:id${path}`, { id }, query)
  const go =
    (path: string, query: Record<string, string> = {}) =>
    () =>
      void router.go(at(path, query))
  const there = (name: MessageKey, path: string) => () => void perform(name, at(path))
  const list: Omit<Action, 'hint'>[] = [
    {
      name: 'checkin-start',
      also: 'palette-words-door',
      icon: DoorOpen,
      run: there('checkin-start', '/checkin'),
    },
    {
      name: 'palette-print-door-list',
      also: 'palette-words-door-list',
      icon: Printer,
      run: go('/documents'),
    },
    {
      name: 'palette-print-badges',
      also: 'palette-words-badges',
      icon: IdCard,
      run: go('/documents', { sheet: 'badges' }),
    },
    { name: 'guest-add', also: 'palette-words-guest', icon: UserPlus, run: there('guest-add', '/guests') },
    {
      name: 'palette-import-list',
      also: 'palette-words-import',
      icon: FileInput,
      run: () => void router.go(href('/import', {}, { event: id })),
    },
    {
      name: 'palette-invitations',
      also: 'palette-words-invitations',
      icon: Mail,
      run: go('/invitations'),
    },
    {
      name: 'message-offer',
      also: 'palette-words-message',
      icon: ListChecks,
      run: go('/invitations', { part: 'community' }),
    },
    { name: 'guest-invite', also: 'palette-words-invite', icon: Users, run: there('guest-invite', '/guests') },
    { name: 'session-add', also: 'palette-words-session', icon: CalendarPlus, run: there('session-add', '/programme') },
    { name: 'speaker-add', also: 'palette-words-speaker', icon: Mic, run: there('speaker-add', '/speakers') },
    { name: 'cue-add', also: 'palette-words-run-sheet', icon: ClipboardList, run: there('cue-add', '/run-sheet') },
    { name: 'show-mode', also: 'palette-words-show', icon: Play, run: () => void router.go(href('/show/:id', { id })) },
    { name: 'task-add', also: 'palette-words-task', icon: ListChecks, run: there('task-add', '/tasks') },
    {
      name: 'catering-add-dish',
      also: 'palette-words-dish',
      icon: Utensils,
      run: there('catering-add-dish', '/catering'),
    },
    {
      name: 'menu-take',
      also: 'palette-words-menu',
      icon: BookOpen,
      run: there('menu-take', '/catering'),
    },
    {
      name: 'checkin-walk-in',
      also: 'palette-words-walk-in',
      icon: UserPlus,
      run: there('checkin-walk-in', '/checkin'),
    },
    { name: 'palette-here', also: 'palette-words-here', icon: UsersRound, run: go('/checkin', { part: 'here' }) },
    {
      name: 'palette-paper',
      also: 'palette-words-paper',
      icon: ClipboardCheck,
      run: go('/checkin', { part: 'paper' }),
    },
    {
      name: 'palette-print-tickets',
      also: 'palette-words-tickets',
      icon: Ticket,
      run: go('/documents', { sheet: 'tickets' }),
    },
    {
      name: 'palette-print-sign-in',
      also: 'palette-words-sign-in',
      icon: Signature,
      run: go('/documents', { sheet: 'sign-in' }),
    },
    {
      name: 'palette-print-tent-cards',
      also: 'palette-words-tent-cards',
      icon: Tent,
      run: go('/documents', { sheet: 'tent-cards' }),
    },
  ]
  return list.map((action) => (hint ? { ...action, hint } : action))
}
