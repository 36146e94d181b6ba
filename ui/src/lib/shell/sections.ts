/** The sidebar, top to bottom. Only what exists is here. */
import CalendarDays from '@lucide/svelte/icons/calendar-days'
import CalendarSearch from '@lucide/svelte/icons/calendar-search'
import FileInput from '@lucide/svelte/icons/file-input'
import House from '@lucide/svelte/icons/house'
import MapPin from '@lucide/svelte/icons/map-pin'
import Settings from '@lucide/svelte/icons/settings'
import Users from '@lucide/svelte/icons/users'
import type { Component } from 'svelte'
import type { MessageKey } from '$lib/words'

export interface Section {
  id: string
  name: MessageKey
  icon: Component<{ size?: number; strokeWidth?: number }>
  path: string
  keys: string
  /** Below the line, away from daily work. */
  low?: boolean
}

export const sections: Section[] = [
  { id: 'home', name: 'shell-home', icon: House, path: '/', keys: 'Ctrl+Digit1' },
  { id: 'events', name: 'shell-events', icon: CalendarDays, path: '/events', keys: 'Ctrl+Digit2' },
  { id: 'people', name: 'shell-people', icon: Users, path: '/people', keys: 'Ctrl+Digit3' },
  { id: 'venues', name: 'shell-venues', icon: MapPin, path: '/venues', keys: 'Ctrl+Digit4' },
  { id: 'calendars', name: 'shell-calendars', icon: CalendarSearch, path: '/calendars', keys: 'Ctrl+Digit6' },
  { id: 'import', name: 'shell-import', icon: FileInput, path: '/import', keys: 'Ctrl+Digit5', low: true },
  { id: 'settings', name: 'shell-settings', icon: Settings, path: '/settings', keys: 'Ctrl+Comma', low: true },
]

export interface EventTab {
  id: string
  name: MessageKey
  /** After "/event/:id"; the overview has none. */
  path: string
  keys: string
}

export const eventTabs: EventTab[] = [
  { id: 'overview', name: 'shell-tab-overview', path: '', keys: 'Alt+Digit1' },
  { id: 'programme', name: 'shell-tab-programme', path: '/programme', keys: 'Alt+Digit2' },
  // Digits that hands have learnt stay with their tabs.
  { id: 'tasks', name: 'shell-tab-tasks', path: '/tasks', keys: 'Alt+Digit9' },
  { id: 'guests', name: 'shell-tab-guests', path: '/guests', keys: 'Alt+Digit3' },
  { id: 'speakers', name: 'shell-tab-speakers', path: '/speakers', keys: 'Alt+Digit4' },
  { id: 'catering', name: 'shell-tab-catering', path: '/catering', keys: 'Alt+Digit5' },
  { id: 'invitations', name: 'shell-tab-invitations', path: '/invitations', keys: 'Alt+Digit0' },
  { id: 'checkin', name: 'shell-tab-checkin', path: '/checkin', keys: 'Alt+Digit6' },
  { id: 'documents', name: 'shell-tab-documents', path: '/documents', keys: 'Alt+Digit7' },
  { id: 'history', name: 'shell-tab-history', path: '/history', keys: 'Alt+Digit8' },
]
