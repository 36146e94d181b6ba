/** Every screen of the window: its address, its place in the sidebar, its file.
 *  To add a screen, add a line. */
import type { Route } from './router.svelte'

export const routes: Route[] = [
  { path: '/', section: 'home', load: () => import('$features/home/HomeScreen.svelte') },
  { path: '/events', section: 'events', load: () => import('$features/event/EventsScreen.svelte') },
  { path: '/events/new', section: 'events', load: () => import('$features/event/NewEventScreen.svelte') },
  { path: '/event/:id', section: 'events', tab: 'overview', load: () => import('$features/event/OverviewTab.svelte') },
  {
    path: '/event/:id/programme',
    section: 'events',
    tab: 'programme',
    load: () => import('$features/session/ProgrammeTab.svelte'),
  },
  {
    path: '/event/:id/tasks',
    section: 'events',
    tab: 'tasks',
    load: () => import('$features/task/TasksTab.svelte'),
  },
  {
    path: '/event/:id/guests',
    section: 'events',
    tab: 'guests',
    load: () => import('$features/guest/GuestsTab.svelte'),
  },
  {
    path: '/event/:id/speakers',
    section: 'events',
    tab: 'speakers',
    load: () => import('$features/speaker/SpeakersTab.svelte'),
  },
  {
    path: '/event/:id/catering',
    section: 'events',
    tab: 'catering',
    load: () => import('$features/catering/CateringTab.svelte'),
  },
  {
    path: '/event/:id/budget',
    section: 'events',
    tab: 'budget',
    load: () => import('$features/budget/BudgetTab.svelte'),
  },
  {
    path: '/event/:id/sponsors',
    section: 'events',
    tab: 'sponsors',
    load: () => import('$features/sponsor/SponsorsTab.svelte'),
  },
  {
    path: '/event/:id/invitations',
    section: 'events',
    tab: 'invitations',
    load: () => import('$features/invitation/InvitationsTab.svelte'),
  },
  {
    path: '/event/:id/checkin',
    section: 'events',
    tab: 'checkin',
    load: () => import('$features/checkin/CheckinParts.svelte'),
  },
  {
    path: '/event/:id/documents',
    section: 'events',
    tab: 'documents',
    load: () => import('$features/print/DocumentsTab.svelte'),
  },
  {
    path: '/event/:id/history',
    section: 'events',
    tab: 'history',
    load: () => import('$features/history/HistoryTab.svelte'),
  },
  { path: '/door/:id', section: 'events', bare: true, load: () => import('$features/checkin/DoorScreen.svelte') },
  { path: '/costs', section: 'events', load: () => import('$features/budget/CostsScreen.svelte') },
  { path: '/series/:id', section: 'events', load: () => import('$features/series/SeriesScreen.svelte') },
  {
    path: '/invitations/:kind/:id',
    section: 'events',
    load: () => import('$features/invitation/InvitationsScreen.svelte'),
  },
  { path: '/people', section: 'people', load: () => import('$features/person/PeopleScreen.svelte') },
  { path: '/people/duplicates', section: 'people', load: () => import('$features/person/DuplicatesScreen.svelte') },
  { path: '/calendars', section: 'calendars', load: () => import('$features/calendar/CalendarsScreen.svelte') },
  { path: '/calendars/read', section: 'calendars', load: () => import('$features/calendar/ReadScreen.svelte') },
  { path: '/venues', section: 'venues', load: () => import('$features/venue/VenuesScreen.svelte') },
  { path: '/suppliers', section: 'suppliers', load: () => import('$features/supplier/SuppliersScreen.svelte') },
  { path: '/supplier/:id', section: 'suppliers', load: () => import('$features/supplier/MenuScreen.svelte') },
  { path: '/replies', section: 'import', load: () => import('$features/reply/RepliesScreen.svelte') },
  { path: '/import', section: 'import', load: () => import('$features/import/ImportScreen.svelte') },
  { path: '/settings', section: 'settings', load: () => import('$features/settings/SettingsScreen.svelte') },
]
