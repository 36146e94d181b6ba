/** The sidebar, top to bottom. Only what exists is here. */
import CalendarDays from '@lucide/svelte/icons/calendar-days'
import CalendarRange from '@lucide/svelte/icons/calendar-range'
import CalendarSearch from '@lucide/svelte/icons/calendar-search'
import FileInput from '@lucide/svelte/icons/file-input'
import ChartColumn from '@lucide/svelte/icons/chart-column'
import House from '@lucide/svelte/icons/house'
import MapPin from '@lucide/svelte/icons/map-pin'
import MessagesSquare from '@lucide/svelte/icons/messages-square'
import Settings from '@lucide/svelte/icons/settings'
import Truck from '@lucide/svelte/icons/truck'
import Users from '@lucide/svelte/icons/users'
import type { Component } from 'svelte'
import type { MessageKey } from '$lib/words'
import type { Chord } from './keymap'

export interface Section {
  id: string
  name: MessageKey
  /** The message with other words for it, for the palette. */
  also?: MessageKey
  icon: Component<{ size?: number; strokeWidth?: number }>
  path: string
  keys: Chord
  /** Below the line, away from daily work. */
  low?: boolean
}

/** Those with a key of their own leave the numbers of the others as they are. */
const rows: (Omit<Section, 'keys'> & { keys?: Chord })[] = [
  { id: 'home', name: 'shell-home', icon: House, path: '/' },
  { id: 'calendar', name: 'shell-calendar', also: 'palette-words-month', icon: CalendarRange, path: '/calendar' },
  { id: 'events', name: 'shell-events', icon: CalendarDays, path: '/events' },
  { id: 'people', name: 'shell-people', icon: Users, path: '/people' },
  {
    id: 'messages',
    name: 'shell-messages',
    also: 'palette-words-messages',
    icon: MessagesSquare,
    path: '/messages',
    keys: 'Ctrl+Shift+KeyM',
  },
  {
    id: 'insights',
    name: 'insights-title',
    also: 'palette-words-insights',
    icon: ChartColumn,
    path: '/insights',
    keys: 'Alt+KeyI',
  },
  { id: 'venues', name: 'shell-venues', icon: MapPin, path: '/venues' },
  { id: 'suppliers', name: 'shell-suppliers', icon: Truck, path: '/suppliers' },
  { id: 'calendars', name: 'shell-calendars', icon: CalendarSearch, path: '/calendars' },
  { id: 'import', name: 'shell-import', icon: FileInput, path: '/import', low: true },
  {
    id: 'settings',
    name: 'shell-settings',
    also: 'palette-words-settings',
    icon: Settings,
    path: '/settings',
    low: true,
  },
]

const inOrder = rows.filter((one) => !one.keys)

/** Ctrl and the number of its place; Settings has the comma it has everywhere. */
export const sections: Section[] = rows.map((one) => ({
  ...one,
  keys: one.keys ?? (one.id === 'settings' ? 'Ctrl+Comma' : `Ctrl+Digit${inOrder.indexOf(one) + 1}`),
}))

export interface EventTab {
  id: string
  name: MessageKey
  /** The message with other words for it, for the palette. */
  also?: MessageKey
  /** After "/event/:id"; the overview has none. */
  path: string
  /** Alt and the number of its place among the tabs, or a key of its own. */
  keys: Chord
}

/** Those with a key of their own leave the numbers of the others as they are. */
const tabs: (Omit<EventTab, 'keys'> & { keys?: Chord })[] = [
  { id: 'overview', name: 'shell-tab-overview', path: '' },
  { id: 'programme', name: 'shell-tab-programme', path: '/programme' },
  {
    id: 'run-sheet',
    name: 'shell-tab-run-sheet',
    also: 'palette-words-run-sheet',
    path: '/run-sheet',
    keys: 'Alt+Semicolon',
  },
  { id: 'tasks', name: 'shell-tab-tasks', path: '/tasks' },
  { id: 'guests', name: 'shell-tab-guests', path: '/guests' },
  { id: 'speakers', name: 'shell-tab-speakers', path: '/speakers' },
  { id: 'catering', name: 'shell-tab-catering', also: 'palette-words-food', path: '/catering' },
  { id: 'budget', name: 'shell-tab-budget', also: 'palette-words-budget', path: '/budget', keys: 'Alt+Minus' },
  { id: 'sponsors', name: 'shell-tab-sponsors', also: 'palette-words-sponsor', path: '/sponsors', keys: 'Alt+Equal' },
  { id: 'team', name: 'shell-tab-team', also: 'palette-words-team', path: '/team', keys: 'Alt+KeyT' },
  { id: 'photos', name: 'shell-tab-photos', also: 'palette-words-photos', path: '/photos', keys: 'Alt+KeyP' },
  {
    id: 'feedback',
    name: 'shell-tab-feedback',
    also: 'palette-words-feedback',
    path: '/feedback',
    keys: 'Alt+KeyF',
  },
  { id: 'invitations', name: 'shell-tab-invitations', path: '/invitations' },
  { id: 'checkin', name: 'shell-tab-checkin', path: '/checkin' },
  { id: 'documents', name: 'shell-tab-documents', also: 'palette-words-print', path: '/documents' },
  { id: 'history', name: 'shell-tab-history', also: 'palette-words-history', path: '/history' },
]

const numbered = tabs.filter((one) => !one.keys)

export const eventTabs: EventTab[] = tabs.map((one) => ({
  ...one,
  keys: one.keys ?? `Alt+Digit${(numbered.indexOf(one) + 1) % 10}`,
}))
