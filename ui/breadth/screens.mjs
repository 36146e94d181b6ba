// Every screen of the window, and the states it can be in. To cover a new one,
// add a line: a name, and how a person gets there from the home screen.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { answers } from './answers.mjs'
import { fixture } from './world.mjs'

/** A list in which everything is recognised, but for one word. */
const LUMA = `api_id,name,first_name,last_name,email,phone_number,created_at,approval_status,Any allergies?
gst-1,Maria Orlova,Maria,Orlova,maria@example.org,,2030-11-01T10:00:00Z,approved,nuts
gst-2,Ann Lee,Ann,Lee,ann@example.org,,2030-11-01T11:00:00Z,approved,only the green ones
gst-3,Ben Ray,Ben,Ray,ben@example.org,,2030-11-01T12:00:00Z,approved,
gst-4,Wilhelmina Featherstonehaugh-Cholmondeley,Wilhelmina,Featherstonehaugh-Cholmondeley,w@example.org,,2030-11-01T13:00:00Z,declined,
`
/** Members who are known by their names alone, and one of a name that two bear. */
const MEMBERS = 'Name,RSVP\nGuest1 Ivanov,Yes\nYulia Shcherbakova,Yes\nAnn Lee,Yes\nNobody Known,No\n'

/** A day of a conference: a session without a length, a room that nobody has, a page's marks. */
const SCHEDULE = `<schedule><version>2</version><conference><title>Tea and Rust Conference</title>
<track name="Web" color="#d97706"/></conference><day date="2031-05-30"><room name="Loft">
<event id="1" guid="a1"><start>10:00</start><duration>00:40</duration><title>Ownership without tears</title>
<track>Web</track><type>lecture</type><abstract>&lt;p&gt;All of &lt;b&gt;it&lt;/b&gt;.&lt;/p&gt;</abstract>
<persons><person id="7">Ada Novak</person></persons></event>
<event id="2" guid="a2"><start>11:00</start><duration>00:00</duration><title>Tea</title><type>break</type></event>
</room></day></schedule>`
const TIMETABLE = 'Title,Day,Start,End,Room,Who,Mood\nOwnership,2031-05-30,10:00,10:40,Loft,Ada Novak,good\n'

const go = (address) => (w) => w.go(address)
/** An address, then something done there. */
const then = (address, act) => async (w, ids) => {
  await w.go(typeof address === 'function' ? address(ids) : address)
  await act(w, ids)
}
const event =
  (tab = '', query = '', which = 'main') =>
  (ids) =>
    `/event/${ids[which]}${tab}${query && `?${query(ids)}`}`
const at = (address) => (w, ids) => w.go(address(ids))

/** Door mode, and something done there. */
const door =
  (act = async () => {}, doorMode = 'express', which = 'main') =>
  async (w, ids) => {
    await w.call('edit_settings', { doorMode, station: 'A–K' })
    await w.go(`/door/${ids[which]}`)
    await w.see('#door-field')
    await act(w)
  }

/** The window starts anew on a planner that is locked, or says that it is. */
const locked = (how, open) => async (w, ids) => {
  w.locked = how
  try {
    await w.start()
    await open(w, ids)
    await w.started()
  } finally {
    w.locked = false
  }
}

/** The window starts anew on a planner that looks shared. */
const shared =
  (how, address, act = async () => {}) =>
  async (w) => {
    w.sharing = how
    try {
      await w.start()
      await w.go(address)
      await act(w)
      await w.started()
    } finally {
      w.sharing = ''
    }
  }
const SHARING = '/settings?show=sharing'

/** A new planner. */
export const empty = [
  ['welcome', async () => {}],
  ['home-empty', (w) => w.click('#home-welcome-skip')],
  ['events-empty', go('/events')],
  ['people-empty', go('/people')],
  ['duplicates-empty', go('/people/duplicates')],
  ['venues-empty', go('/venues')],
  ['insights-empty', go('/insights')],
  ['insights-stages-empty', go('/insights/stages')],
  ['stage-people-empty', go('/stages')],
  ['insights-came-empty', go('/insights/came')],
  ['insights-cohorts-empty', go('/insights/cohorts')],
  ['insights-no-show-empty', go('/insights/no-show')],
  ['insights-forecast-empty', go('/insights/forecast')],
  ['insights-replies-empty', go('/insights/replies')],
  ['insights-reach-empty', go('/insights/reach')],
  ['insights-chat-empty', go('/insights/chat')],
  ['insights-grades-empty', go('/insights/grades')],
  ['read-mail-empty', go('/mail-read')],
  ['talks-empty', go('/talks')],
  ['messages-empty', go('/messages')],
  ['texts-empty', go('/texts')],
  ['channels-empty', go('/channels')],
  ['talk-speakers-empty', go('/talks?view=speakers')],
  ['suppliers-empty', go('/suppliers')],
  ['import-file', go('/import')],
  ['import-new-event', importSheet('Rust Evening - Guests - 2030-12-08.csv', LUMA)],
  ['import-new-asked', importSheet('luma.csv', LUMA)],
  ['settings-new', go('/settings')],
  ['palette-nothing', (w) => w.press('Control+KeyK').then(() => w.type('zzz'))],
  ['home-sample', (w) => w.click('#home-sample').then(() => w.see('#days-left'))],
]

/** The planner of world.mjs. */
export const full = [
  ['home', async () => {}],
  ['no-such-screen', go('/nowhere')],
  ['palette', (w) => w.press('Control+KeyK')],
  ['palette-doing', (w) => w.press('Control+KeyK').then(() => w.type('door'))],
  // Typed with the other layout left on: «стойка».
  ['palette-does-door', done('cnjqrf', '[data-testid=door-start-now]')],
  ['palette-does-guest', done('новый гость', 'dialog[open] input')],
  ['palette-does-venue', done('new venue', '[data-pane=panel]')],
  ['home-opened', (w) => w.click('[data-testid=needs-open]')],
  ['palette-found', (w) => w.press('Control+KeyK').then(() => w.type('rust'))],
  ['palette-other-layout', (w) => w.press('Control+KeyK').then(() => w.type('кгые'))],
  ['help', (w) => w.press('F1')],

  ['calendar', go('/calendar')],
  ['calendar-week', go('/calendar?shape=week')],
  ['calendar-menu', then('/calendar', (w) => w.click('[data-testid=month-event]', { button: 'right' }))],
  ['calendar-list', go('/calendar?shape=list')],
  ['events', go('/events')],
  ['events-past', go('/events?view=past')],
  ['events-month', go('/events?shape=month')],
  [
    'events-month-lifted',
    then('/events?shape=month', async (w) => {
      await w.page.locator('[data-testid=month-event]').first().press(' ')
      await w.page.keyboard.press('ArrowRight')
    }),
  ],
  ['events-other-layout', go(`/events?q=${encodeURIComponent('кгые')}`)],
  ['events-no-match', go('/events?q=zzz')],
  ['events-menu', then('/events', (w) => w.click('[data-grid] .body [role=gridcell]', { button: 'right' }))],
  ['event-duplicate', then(event(), (w) => menuItem(w, '#event-more', 1))],
  ['event-template-saving', then(event(), (w) => menuItem(w, '#event-more', 2))],
  ['event-delete-asked', then(event(), (w) => menuItem(w, '#event-more', 5))],
  ['event-cancel-asked', then(event(), (w) => menuItem(w, '#event-more', 4))],
  ['event-more', then(event(), (w) => w.click('#event-more'))],
  ['event-state', then(event(), (w) => w.click('#event-state'))],
  ['event-missing', go('/event/01a00000-0000-7000-8000-000000000000')],

  ['new-event', go('/events/new')],
  ['new-event-line', then('/events/new', (w) => w.fill('#event-line', 'Rust Night Fri 19:00 @Library'))],
  ['new-event-asked', then('/events/new', (w) => w.fill('#event-line', 'Rust Night 31 Feb 19-22 80 people'))],
  ['new-event-series', then('/events/new', (w) => w.fill('#event-line', 'Rust Night every second Tuesday 19-22'))],
  ['new-event-template', then('/events/new', (w) => w.click('[data-testid=template-picker] input[value=workshop]'))],
  ['new-event-refused', then('/events/new', (w) => w.click('#event-create'))],
  ['new-event-all-fields', then('/events/new', (w) => w.click('[data-testid=event-all-fields] summary'))],
  [
    'new-event-field-errors',
    then('/events/new', async (w) => {
      await w.click('[data-testid=event-all-fields] summary')
      await w.fill('[name=organizer-email]', 'not an address')
      await w.fill('#event-title', 'X')
      await w.fill('[name=start-date]', '32.13')
      await w.press('Tab')
      await w.click('#event-create')
    }),
  ],

  ['overview', at(event())],
  ['overview-bare', at(event('', '', 'bare'))],
  ['overview-cancelled', at(event('', '', 'off'))],
  ['overview-past', at(event('', '', 'past'))],
  ['overview-edit', at(event('', () => 'edit=title'))],
  [
    'overview-edit-unread',
    then(
      event('', () => 'edit=starts'),
      async (w) => {
        await w.fill('[name=start-date]', '32.13')
        await w.press('Escape')
        await w.see('[role=alertdialog] form[data-listens]')
      },
    ),
  ],

  ['costs', go('/costs')],
  ['costs-as-table', then('/costs', (w) => w.click('[data-testid=chart-as-table]'))],
  ['budget', at(event('/budget'))],
  ['budget-as-table', then(event('/budget'), (w) => w.click('[data-testid=chart-as-table]'))],
  ['budget-empty', at(event('/budget', '', 'bare'))],
  ['budget-adding', then(event('/budget'), (w) => w.press('Control+Shift+KeyN'))],
  [
    'budget-refused',
    then(event('/budget'), async (w) => {
      await w.press('Control+Shift+KeyN')
      await w.click('[data-testid=budget-save]')
    }),
  ],
  ['budget-line', then(event('/budget'), (w) => w.page.locator('[data-testid=budget-row]').last().click())],
  ['budget-computed', then(event('/budget'), (w) => w.page.locator('[data-testid=budget-row]').first().click())],
  ['sponsors', at(event('/sponsors'))],
  ['sponsors-empty', at(event('/sponsors', '', 'bare'))],
  ['sponsor-adding', then(event('/sponsors'), (w) => w.press('Control+Shift+KeyN'))],
  ['sponsor', then(event('/sponsors'), (w) => w.click('[data-testid=sponsor-row]'))],
  ['team', at(event('/team'))],
  ['team-empty', at(event('/team', '', 'bare'))],
  ['duty-adding', then(event('/team'), (w) => w.press('Control+Shift+KeyN'))],
  ['duty', then(event('/team'), (w) => w.click('[data-testid=duty-row]'))],
  [
    'shift-by-session',
    then(event('/team'), async (w) => {
      await w.click('[data-testid=duty-row]')
      await w.page.locator('form:has([data-testid=shift-add]) input[value=session]').check({ force: true })
    }),
  ],
  [
    'shift-refused',
    then(event('/team'), async (w) => {
      await w.click('[data-testid=duty-row]')
      await w.click('[data-testid=shift-add]')
    }),
  ],
  ['photos', at(event('/photos'))],
  ['photos-empty', at(event('/photos', '', 'bare'))],
  ['album-adding', then(event('/photos'), (w) => w.press('Control+Shift+KeyN'))],
  ['album-asked', then(event('/photos'), (w) => w.click('[data-testid=album-publish]'))],
  ['paper-photographer', at(event('/documents', () => 'sheet=photographer'))],
  ['paper-team', at(event('/documents', () => 'sheet=team'))],
  ['feedback', at(event('/feedback'))],
  ['feedback-empty', at(event('/feedback', '', 'bare'))],
  ['feedback-form', at(event('/feedback', () => 'form=open'))],
  ['feedback-import', then(event('/feedback'), (w) => w.click('[data-testid=feedback-import]'))],
  ['feedback-refused', then(event('/feedback'), (w) => w.page.locator('[data-testid=feedback-line]').fill('9 44'))],
  ['paper-feedback-form', at(event('/documents', () => 'sheet=feedback-form'))],
  ['paper-feedback-summary', at(event('/documents', () => 'sheet=feedback-summary'))],
  ['paper-feedback-summary-empty', at(event('/documents', () => 'sheet=feedback-summary', 'bare'))],
  ['paper-programme', at(event('/documents', () => 'sheet=programme'))],
  ['paper-programme-booklet', at(event('/documents', () => 'sheet=programme&of=booklet'))],
  ['paper-programme-timetable', at(event('/documents', () => 'sheet=programme&of=timetable'))],
  ['paper-programme-signs', at(event('/documents', () => 'sheet=programme&of=room-signs'))],
  ['paper-programme-changes', at(event('/documents', () => 'sheet=programme&of=changes'))],
  ['paper-programme-bare', at(event('/documents', () => 'sheet=programme', 'bare'))],
  ['paper-budget', at(event('/documents', () => 'sheet=budget'))],
  ['run-sheet', at(event('/run-sheet'))],
  ['run-sheet-lane', at(event('/run-sheet', () => 'lane=sound'))],
  ['run-sheet-empty', at(event('/run-sheet', '', 'bare'))],
  ['run-sheet-adding', then(event('/run-sheet'), (w) => w.press('Control+Shift+KeyN'))],
  ['run-sheet-cue', at(event('/run-sheet', (ids) => `cue=${ids.cue}`))],
  ['paper-run-sheet', at(event('/documents', () => 'sheet=run-sheet'))],
  ['show', at((ids) => `/show/${ids.main}`)],
  [
    'show-running',
    then(
      (ids) => `/show/${ids.main}`,
      async (w) => {
        await w.click('[data-testid=show-step]')
        await w.see('[data-testid=show-left]')
      },
    ),
  ],
  [
    'show-leaving',
    then(
      (ids) => `/show/${ids.main}`,
      async (w) => {
        await w.press('Escape')
        await w.see('[role=alertdialog]')
      },
    ),
  ],
  ['show-empty', at((ids) => `/show/${ids.bare}`)],

  ['series', at((ids) => `/series/${ids.series}`)],
  ['series-missing', go('/series/01a00000-0000-7000-8000-000000000000')],
  [
    'series-more',
    then(
      (ids) => `/series/${ids.series}`,
      (w) => w.click('#series-more'),
    ),
  ],
  [
    'series-date-more',
    then(
      (ids) => `/series/${ids.series}`,
      (w) => w.click('#series-date-more'),
    ),
  ],
  [
    'series-edit',
    then(
      (ids) => `/series/${ids.series}`,
      (w) => w.click('#series-edit'),
    ),
  ],
  [
    'series-plan-more',
    then(
      (ids) => `/series/${ids.series}`,
      (w) => w.click('#series-plan-more'),
    ),
  ],
  [
    'series-change-rule',
    then(
      (ids) => `/series/${ids.series}`,
      (w) => menuItem(w, '#series-more', 0),
    ),
  ],
  [
    'series-end',
    then(
      (ids) => `/series/${ids.series}`,
      (w) => menuItem(w, '#series-more', 1),
    ),
  ],
  [
    'series-delete-asked',
    then(
      (ids) => `/series/${ids.series}`,
      (w) => menuItem(w, '#series-more', 2),
    ),
  ],
  ['series-make', then(event(), (w) => menuItem(w, '#event-more', 3))],
  [
    'series-make-monthly',
    then(event(), async (w) => {
      await menuItem(w, '#event-more', 3)
      await w.page.locator('dialog[open] input[value=month]').check()
    }),
  ],
  [
    'series-make-refused',
    then(event(), async (w) => {
      await menuItem(w, '#event-more', 3)
      await w.page.locator('dialog[open] input[type=radio]').nth(3).check()
      await w.fill('[name=series-end-date]', '2090-01-01')
      await w.press('Tab')
    }),
  ],
  ['series-of-event', at((ids) => `/event/${ids.moved}`)],
  [
    'series-scope',
    then(
      (ids) => `/event/${ids.moved}?edit=title`,
      (w) => w.page.locator('[data-testid=event-scope] input[value=all]').check(),
    ),
  ],
  ['series-in-events', at((ids) => `/events?view=all&series=${ids.series}`)],
  [
    'series-new',
    then('/events/new', async (w) => {
      await w.fill('#event-line', 'Rust Night 18 dec 19:00 @Library')
      await w.page.locator('[name=repeats]').check()
    }),
  ],

  ['programme', at(event('/programme'))],
  ['programme-empty', at(event('/programme', '', 'bare'))],
  ['programme-session', at(event('/programme', (ids) => `session=${ids.session}`))],
  ['programme-import', then(event('/programme'), (w) => menuItem(w, '[data-testid=programme-files]', 0))],
  ['programme-export', then(event('/programme'), (w) => menuItem(w, '[data-testid=programme-files]', 1))],
  ['programme-import-schedule', programmeFile('day.xml', SCHEDULE)],
  ['programme-import-table', programmeFile('day.csv', TIMETABLE)],
  [
    'programme-push',
    then(
      event('/programme', (ids) => `session=${ids.session}`),
      (w) => w.click('#session-push').then(() => w.see('#push-moves')),
    ),
  ],
  ['programme-tracks', then(event('/programme'), (w) => w.click('#tracks-open').then(() => w.see('dialog[open]')))],
  ['programme-hours', then(event('/programme'), (w) => w.click('#hours-open').then(() => w.see('dialog[open]')))],
  [
    'programme-hours-of',
    then(event('/programme'), async (w) => {
      await w.click('#hours-open')
      await w.at('dialog[open] select').selectOption({ index: 1 })
      await w.click('#hours-add')
    }),
  ],
  ['programme-publish', then(event('/programme'), (w) => w.click('#publish-open').then(() => w.see('dialog[open]')))],
  [
    'programme-published',
    then(event('/programme'), async (w) => {
      await w.click('#publish-open')
      await w.click('#publish-do')
      await w.see('#programme-concerned')
    }),
  ],
  ['timetable', at(event('/programme', () => 'shape=timetable'))],
  ['timetable-empty', at(event('/programme', () => 'shape=timetable', 'bare'))],
  ['timetable-session', at(event('/programme', (ids) => `shape=timetable&session=${ids.session}`))],
  [
    'timetable-menu',
    then(
      event('/programme', () => 'shape=timetable'),
      (w) => onBlock(w, 'Shift+F10'),
    ),
  ],

  ['tasks', at(event('/tasks'))],
  ['tasks-empty', at(event('/tasks', '', 'bare'))],
  ['task-panel', then(event('/tasks'), (w) => w.click('#task-row'))],

  ['guests', at(event('/guests'))],
  ['guests-export', then(event('/guests'), (w) => w.click('#guest-more'))],
  ['guests-empty', at(event('/guests', '', 'bare'))],
  ['guests-no-match', at(event('/guests', () => 'q=zzz'))],
  // "maria" and "rust" with the Russian layout left on.
  ['guests-other-layout', at(event('/guests', () => `q=${encodeURIComponent('ьфкшф')}`))],
  ['guests-waitlisted', at(event('/guests', () => 'state=waitlisted'))],
  ['guest-panel', at(event('/guests', (ids) => `guest=${ids.chen}`))],
  [
    'guest-panel-food',
    then(
      event('/guests', (ids) => `guest=${ids.chen}`),
      (w) => w.click('#food-change'),
    ),
  ],
  ['guest-reply-menu', then(event('/guests'), (w) => w.click('#guest-reply'))],
  ['guests-selected', then(event('/guests'), (w) => inGrid(w, 'Space', 'Shift+ArrowDown', 'Shift+ArrowDown'))],
  ['guests-columns', then(event('/guests'), (w) => w.click('#grid-columns'))],
  ['guests-column-menu', then(event('/guests'), (w) => inGrid(w, 'ArrowRight', 'ArrowRight', 'Alt+ArrowDown'))],
  [
    'guests-columns-kept',
    then(event('/guests'), async (w) => {
      await inGrid(w, 'Alt+ArrowDown', 'Enter', 'Enter', 'ArrowDown', 'Escape')
      await w.click('#grid-columns')
      await w.page.locator('[data-testid=grid-columns-list] input:not(:checked)').last().check()
      await w.press('Escape')
      await w.at('[data-grid]').evaluate((grid) => (grid.scrollLeft = 200))
      await w.settle()
    }),
  ],
  ['guests-all-selected', then(event('/guests'), (w) => inGrid(w, 'Control+KeyA'))],
  ['guests-plus-ones', then(event('/guests'), (w) => inGrid(w, 'Space').then(() => w.click('#guest-set-plus-ones')))],
  ['guests-tag', then(event('/guests'), (w) => inGrid(w, 'Space').then(() => w.click('#guest-tag')))],
  ['guests-filter', then(event('/guests'), (w) => w.click('#filter-open'))],
  [
    'guests-filtered',
    at(event('/guests', () => `filter=${encodeURIComponent('{"hasEmail":true,"ticketKind":"Standard"}')}`)),
  ],
  ['guests-editing', then(event('/guests'), (w) => inGrid(w, 'ArrowRight', 'Enter'))],
  [
    'guests-waitlist-menu',
    then(
      event('/guests', () => 'state=waitlisted'),
      (w) => inGrid(w, 'Shift+F10'),
    ),
  ],
  ['guest-panel-waits', at(event('/guests', (ids) => `guest=${ids.anna}`))],
  ['guest-add', then(event('/guests'), (w) => w.click('#guest-add'))],
  ['guest-add-known', then(event('/guests', '', 'bare'), (w) => addGuest(w, 'Smi'))],
  ['guest-add-refused', then(event('/guests'), (w) => addGuest(w, '').then(() => w.click('#guest-add-save')))],
  ['guest-invite', then(event('/guests'), (w) => w.click('#guest-more').then(() => w.click('#guest-invite')))],

  ['invitations', at(event('/invitations', '', 'told'))],
  ['invitations-held-back', at(event('/invitations', () => 'standing=held-back', 'told'))],
  ['invitations-words', at(event('/invitations', () => 'part=words', 'told'))],
  ['invitations-mailings', at(event('/invitations', () => 'part=mailings', 'told'))],
  [
    'invitations-words-refused',
    then(
      event('/invitations', () => 'part=words', 'told'),
      async (w) => {
        await w.fill('[name=mail-text]', 'Hello {first_name|friends},\n\nsee you, {nickname}')
        await w.see('text=/nickname/')
      },
    ),
  ],
  [
    'invitations-draft-asked',
    then(event('/invitations', '', 'draft'), (w) => w.click('[data-testid=invitation-prepare]')),
  ],
  [
    'invitations-until',
    then(
      (ids) => `/invitations/series/${ids.series}`,
      (w) => w.click('[data-testid=invitation-reach] label:nth-child(2)'),
    ),
  ],
  ['invitations-web', at(event('/invitations', '', 'web'))],
  [
    'invitations-web-chosen',
    then(event('/invitations', '', 'told'), (w) => w.choose('[name=invitation-way]', 'web:mail-ru')),
  ],
  ['invitations-unsigned', at(event('/invitations', '', 'unsigned'))],
  ['messages-list', go('/messages')],
  ['message-new', then('/messages', (w) => w.click('#message-new'))],
  ['message-new-of-event', at((ids) => `/messages?new=thanks&event=${ids.told}`)],
  [
    'message-write-to-these',
    go(`/messages?new=win-back&filter=${encodeURIComponent('{"stages":["drifting","lost"]}')}`),
  ],
  ['message', at((ids) => `/messages/${ids.message}`)],
  ['message-other-language', at((ids) => `/messages/${ids.message}?lang=ru`)],
  [
    'message-own-text',
    then(
      (ids) => `/messages/${ids.message}`,
      (w) => w.choose('[name=message-text-for]', 'sms'),
    ),
  ],
  [
    'message-channels',
    then(
      (ids) => `/messages/${ids.message}`,
      (w) => w.click('#message-channels'),
    ),
  ],
  [
    'message-add-language',
    then(
      (ids) => `/messages/${ids.message}`,
      (w) => w.click('#message-add-language'),
    ),
  ],
  ['message-people', at((ids) => `/messages/${ids.message}?part=people`)],
  ['message-no-email', at((ids) => `/messages/${ids.message}?part=people&shown=no-email`)],
  ['message-sent', at((ids) => `/messages/${ids.message}?part=sent`)],
  [
    'message-prepare',
    then(
      (ids) => `/messages/${ids.message}`,
      (w) => w.click('#message-prepare'),
    ),
  ],
  ['texts', go('/texts')],
  ['text-panel', at((ids) => `/texts?text=${ids.text}`)],
  ['text-new', then('/texts', (w) => w.click('#saved-text-new'))],
  [
    'message-take-text',
    then(
      (ids) => `/messages/${ids.message}`,
      (w) => w.click('#message-take-text'),
    ),
  ],
  ['channels', go('/channels')],
  ['channel-panel', at((ids) => `/channels?channel=${ids.channel}`)],
  ['channel-new', then('/channels', (w) => w.click('#channel-new'))],
  ['channel-refused', then('/channels', (w) => w.click('#channel-new').then(() => w.click('#channel-make')))],
  [
    'channel-chat',
    then(
      (ids) => `/channels?channel=${ids.channel}`,
      (w) => w.click('#channel-import'),
    ),
  ],
  ['messages-of-event', at(event('/invitations', () => 'part=community', 'told'))],
  ['messages-waitlist', at(event('/invitations', () => 'part=messages&message=waitlist', 'web'))],
  ['messages-details', at(event('/invitations', () => 'part=messages&message=details', 'told'))],
  ['messages-thanks', at(event('/invitations', () => 'part=messages&message=thanks', 'told'))],
  ['messages-words', at(event('/invitations', () => 'part=words&purpose=seat', 'told'))],
  ['invitations-overview-unsent', at(event('', '', 'asked'))],
  ['invitations-sent', at(event('/invitations', '', 'asked'))],
  ['invitations-of-series', at((ids) => `/invitations/series/${ids.series}`)],
  ['invitations-of-deleted', at((ids) => `/invitations/event/${ids.gone}`)],
  ['invitations-empty', at(event('/invitations', '', 'bare'))],
  ['invitations-menu', then(event('/invitations', '', 'told'), (w) => inGrid(w, 'Shift+F10'))],
  ['invitations-overview', at(event('', '', 'told'))],

  ['speakers', at(event('/speakers'))],
  ['speakers-list', at(event('/speakers', () => 'view=list'))],
  ['speakers-empty', at(event('/speakers', '', 'bare'))],
  ['speaker-panel', at(event('/speakers', (ids) => `speaker=${ids.speaker}`))],
  ['speaker-add', then(event('/speakers'), (w) => w.click('#speaker-add'))],
  ['speaker-state-menu', then(event('/speakers'), (w) => w.click('#speaker-state'))],

  ['catering', at(event('/catering'))],
  ['catering-empty', at(event('/catering', '', 'bare'))],
  ['catering-dish', at(event('/catering', (ids) => `dish=${ids.dish}`))],
  ['catering-decide', then(event('/catering'), (w) => w.click('#own-words-decide'))],
  ['catering-add-dish', then(event('/catering'), (w) => w.click('#dish-add'))],
  ['catering-add-usual', then(event('/catering'), (w) => w.click('#dish-add').then(() => w.click('#usual-water')))],
  ['catering-sitting', at(event('/catering', (ids) => `edit=${ids.sitting}`))],
  ['catering-take', then(event('/catering'), (w) => w.click('#dish-take').then(() => w.see('dialog[open]')))],

  ['checkin', at(event('/checkin'))],
  ['checkin-empty', at(event('/checkin', '', 'bare'))],
  ['checkin-matches', then(event('/checkin'), (w) => w.fill('#door-field', 'a'))],
  ['checkin-nobody', then(event('/checkin'), (w) => scan(w, 'Nobody Atall'))],
  ['checkin-again', then(event('/checkin'), (w) => scan(w, 'Maria Haddad'))],
  ['checkin-waitlisted', then(event('/checkin'), (w) => scan(w, 'Анна Берёзкина'))],
  ['checkin-walk-in', then(event('/checkin'), (w) => w.click('#walk-in'))],
  [
    'checkin-walk-in-early',
    then(event('/checkin'), async (w) => {
      await w.click('#walk-in')
      await w.fill('#walk-in-name', 'Константин Константинопольский')
      await w.click('#walk-in-add')
    }),
  ],

  ['checkin-start', then(event('/checkin'), (w) => w.click('#door-start'))],
  ['checkin-early', then(event('/checkin'), (w) => scan(w, 'Max Orr'))],
  [
    'door-rehearsal',
    (w, ids) =>
      w
        .go(`/door/${ids.main}?rehearsal=yes`)
        .then(() => w.see('#door-field'))
        .then(() => scan(w, 'Max Orr')),
  ],
  ['door-ready', door()],
  ['door-matches', door((w) => w.fill('#door-field', 'a'))],
  ['door-several', door((w) => scan(w, 'a').then(() => w.press('ArrowDown')))],
  ['door-nobody', door((w) => scan(w, 'NOPE42'))],
  ['door-again', door((w) => scan(w, 'Maria Haddad'))],
  ['door-event-cancelled', door((w) => scan(w, 'Ann Lee'), 'express', 'calledOff')],
  ['door-waitlisted', door((w) => scan(w, 'Анна Берёзкина'))],
  ['door-walk-in-full', door((w) => w.fill('#door-field', 'Константин Константинопольский').then(() => w.press('F2')))],
  ['door-review', door((w) => scan(w, 'Chen Smith').then(() => w.press('-')), 'review')],
  ['door-leave-asked', door((w) => w.press('Escape'))],
  [
    'door-not-saved',
    door(async (w) => {
      w.fullDisk = true
      await scan(w, 'Wilhelmina')
      w.fullDisk = false
    }),
  ],
  ['checkin-here-now', at(event('/checkin', () => 'part=here'))],
  ['checkin-here-none', at(event('/checkin', () => 'part=here', 'bare'))],
  [
    'checkin-leaving',
    then(
      event('/checkin', () => 'part=here'),
      (w) => inGrid(w, 'Enter'),
    ),
  ],
  ['checkin-arrivals', at(event('/checkin', () => 'part=arrivals', 'past'))],
  [
    'checkin-arrivals-table',
    then(
      event('/checkin', () => 'part=arrivals', 'past'),
      (w) => w.click('#chart-as-table'),
    ),
  ],
  ['checkin-arrivals-none', at(event('/checkin', () => 'part=arrivals', 'bare'))],
  ['checkin-paper', at(event('/checkin', () => 'part=paper', 'past'))],
  ['checkin-paper-none', at(event('/checkin', () => 'part=paper', 'bare'))],
  [
    'checkin-paper-typed',
    then(
      event('/checkin', () => 'part=paper', 'past'),
      (w) => w.fill('#readback-text', '1-6 9/2 12 12 2-3 400 what\n+ Константин Константинопольский-Задунайский /2'),
    ),
  ],
  ['checkin-log', at(event('/checkin', () => 'part=log'))],
  ['checkin-log-none', at(event('/checkin', () => 'part=log', 'bare'))],
  [
    'checkin-log-export',
    then(
      event('/checkin', () => 'part=log'),
      (w) => w.click('#list-export'),
    ),
  ],

  ['documents', at(event('/documents'))],
  ['documents-badges', at(event('/documents?sheet=badges'))],
  ['documents-badges-chosen', then(event('/documents?sheet=badges'), (w) => w.click('input[value=chosen]'))],
  ['documents-badges-printed', then(event('/documents?sheet=badges'), (w) => w.click('[data-testid=pdf-save]'))],
  ['documents-tickets', at(event('/documents?sheet=tickets'))],
  ['documents-sign-in', at(event('/documents?sheet=sign-in'))],
  ['documents-tent-cards', at(event('/documents?sheet=tent-cards'))],
  ['documents-order', at(event('/documents?sheet=order'))],
  ['documents-kitchen', at(event('/documents?sheet=kitchen'))],
  ['documents-labels', at(event('/documents?sheet=labels'))],
  ['documents-bare', at(event('/documents', '', 'bare'))],
  ['documents-consent', at(event('/documents?sheet=consent'))],
  ['documents-speaker-sheet', at(event('/documents?sheet=speaker-sheet'))],
  ['event-history', at(event('/history'))],
  [
    'event-history-details',
    then(event('/history'), (w) => w.click('[data-testid=history] summary, [data-testid=history] button')),
  ],

  ['event-history-import', then(event('/history', '', 'past'), (w) => w.click('[data-testid=history-report]'))],

  ['people', go('/people')],
  ['person-language', at((ids) => `/people?person=${ids.kim}`)],
  ['people-filter', then('/people', (w) => w.click('#filter-open'))],
  ['people-filtered', go(`/people?filter=${encodeURIComponent('{"cameAtLeast":2,"awayDays":90,"tags":["vip"]}')}`)],
  ['people-saved-filters', then('/people?filter=%7B%22cameAtLeast%22%3A1%7D', (w) => w.click('#filter-saved'))],
  ['people-selected', then('/people', (w) => inGrid(w, 'Space', 'Shift+ArrowDown'))],
  ['people-consent', then('/people', (w) => inGrid(w, 'Space').then(() => w.click('#person-consent-set')))],
  ['read-mail', go('/mail-read')],
  ['people-tag', then('/people', (w) => inGrid(w, 'Space').then(() => w.click('#person-tag')))],
  ['people-invite', then('/people', (w) => inGrid(w, 'Space').then(() => w.click('#person-invite')))],
  ['person-more', (w, ids) => w.go(`/people?person=${ids.kim}`).then(() => w.click('#person-more'))],
  ['person-merge-with', (w, ids) => personItem(w, ids.kim, 0)],
  ['person-print-card', (w, ids) => personItem(w, ids.kim, 2)],
  ['person-erase-asked', (w, ids) => personItem(w, ids.kim, 4)],
  ['people-at-stages', go(`/people?filter=${encodeURIComponent('{"stages":["drifting","lost"]}')}`)],
  ['duplicates', go('/people/duplicates')],
  ['duplicates-shared', (w, ids) => w.go(`/people/duplicates?one=${ids.kim}&other=${ids.vera}`)],
  ['people-other-layout', go(`/people?q=${encodeURIComponent('ьфкшф')}`)],
  ['people-no-match', go('/people?q=zzz')],
  ['person-panel', at((ids) => `/people?person=${ids.person}`)],
  [
    'person-food',
    then(
      (ids) => `/people?person=${ids.person}`,
      (w) => w.click('#food-change'),
    ),
  ],
  ['person-add', then('/people', (w) => w.click('#person-add'))],
  ['person-add-refused', then('/people', (w) => w.click('#person-add').then(() => w.click('#person-save')))],
  ['person-missing', go('/people?person=01a00000-0000-7000-8000-000000000000')],

  ['venues', go('/venues')],
  ['venue-panel', then('/venues', (w) => openRow(w))],
  ['venue-room', then('/venues', (w) => openRow(w).then(() => w.click('#room-add')))],
  ['venue-new', then('/venues', (w) => w.click('#venue-new'))],
  ['venue-refused', then('/venues', (w) => w.click('#venue-new').then(() => w.click('#venue-save')))],

  ['insights', go('/insights')],
  ['insights-target', then('/insights', (w) => w.click('[data-testid=kpi-target-visits]'))],
  ['insights-paper', then('/insights', (w) => w.click('[data-testid=kpi-paper]'))],
  ['insights-stages', go('/insights/stages')],
  ['stage-people', go(`/stages?filter=${encodeURIComponent('{"stages":["prospect","newcomer"]}')}`)],
  ['stage-people-panel', then('/stages', (w) => openRow(w))],
  ['insights-came', go('/insights/came')],
  ['insights-cohorts', go('/insights/cohorts')],
  ['insights-no-show', go('/insights/no-show')],
  ['insights-forecast', go('/insights/forecast')],
  ['insights-replies', go('/insights/replies')],
  ['insights-reach', go('/insights/reach')],
  ['insights-chat', go('/insights/chat')],
  ['insights-grades', go('/insights/grades')],

  ['talks', go('/talks')],
  ['talk-panel', at((ids) => `/talks?talk=${ids.talk}`)],
  [
    'talk-give',
    then(
      (ids) => `/talks?talk=${ids.talk}`,
      (w) => w.click('#talk-give'),
    ),
  ],
  ['talk-new', then('/talks', (w) => w.click('#talk-new'))],
  ['talk-refused', then('/talks', (w) => w.click('#talk-new').then(() => w.click('#talk-save')))],
  ['talk-speakers', go('/talks?view=speakers')],
  ['talk-profile', at((ids) => `/talks?view=speakers&person=${ids.speaking}`)],

  ['suppliers', go('/suppliers')],
  ['supplier-panel', at((ids) => `/suppliers?supplier=${ids.supplier}`)],
  ['supplier-new', then('/suppliers', (w) => w.click('#supplier-new'))],
  ['supplier-refused', then('/suppliers', (w) => w.click('#supplier-new').then(() => w.click('#supplier-save')))],
  ['supplier-missing', go('/supplier/01a00000-0000-7000-8000-000000000000')],
  ['menu', at((ids) => `/supplier/${ids.supplier}`)],
  ['menu-dish', at((ids) => `/supplier/${ids.supplier}?dish=${ids.menuDish}`)],
  ['menu-dish-new', at((ids) => `/supplier/${ids.supplier}?dish=new`)],
  [
    'menu-paste',
    then(
      (ids) => `/supplier/${ids.supplier}`,
      async (w) => {
        await w.click('#menu-paste')
        await w.type('Plov 450')
      },
    ),
  ],

  ['settings', go('/settings')],
  ['settings-logo', go('/settings?show=logo')],
  [
    'settings-logo-refused',
    then('/settings?show=logo', async (w) => {
      await w.hand('[data-testid=logo-file]', fixture('manager.csv'))
      await w.see('[data-testid=settings-logo] [role=alert]')
    }),
  ],
  ['settings-template-renaming', then('/settings', (w) => w.click('[data-testid=template-rename]'))],
  ['settings-restore', then('/settings', (w) => w.click('[data-testid=settings-backups] table button'))],
  [
    'settings-restore-file',
    then('/settings', async (w) => {
      w.chosen = '/media/stick/2030-11-01T10-00-00 manual.samovar.gz'
      await w.click('#restore-file')
      await w.see('[role=alertdialog][open], dialog[open]')
    }),
  ],
  [
    'settings-damaged',
    then('/settings', async (w) => {
      w.damaged = true
      await w.click('#planner-check')
      await w.see('[data-testid=restore-sound]')
      w.damaged = false
    }),
  ],
  [
    'settings-json-made',
    then('/settings', async (w) => {
      const path = join(w.folder, `whole-${w.lang}.json`)
      await w.call('export_planner', { path })
      w.chosen = path
      await w.click('[data-testid=json-import]')
      await w.see('[data-testid=json-made]')
    }),
  ],
  [
    'settings-json-refused',
    then('/settings', async (w) => {
      w.chosen = fixture('manager.csv')
      await w.click('[data-testid=json-import]')
      await w.see('[role=dialog] [role=alert]')
    }),
  ],
  ['settings-lock', go('/settings?show=lock')],
  ['settings-lock-asked', then('/settings', (w) => w.click('#lock-set'))],
  [
    'settings-lock-differs',
    then('/settings', async (w) => {
      await w.click('#lock-set')
      await w.fill('[name=passphrase]', 'tea and rust in may')
      await w.fill('[name=again]', 'чай и раст в мае')
      await w.click('#lock-start')
      await w.see('[name=again][aria-invalid]')
    }),
  ],
  [
    'settings-lock-done',
    then('/settings', async (w) => {
      await w.click('#lock-set')
      await w.fill('[name=passphrase]', 'tea and rust in may')
      await w.fill('[name=again]', 'tea and rust in may')
      await w.click('#lock-start')
      await w.see('#lock-left')
    }),
  ],
  [
    'settings-locked',
    locked(
      true,
      then('/settings?show=lock', (w) => w.see('#locked')),
    ),
  ],
  [
    'settings-lock-change',
    locked(
      true,
      then('/settings', (w) => w.click('#lock-change')),
    ),
  ],
  [
    'settings-lock-remove',
    locked(
      true,
      then('/settings', (w) => w.click('#lock-remove')),
    ),
  ],
  [
    'settings-lock-sheet',
    locked(
      true,
      then('/settings', (w) => w.click('#lock-print')),
    ),
  ],
  ['settings-sharing', go(SHARING)],
  ['settings-sharing-start', then(SHARING, (w) => w.click('#share-start'))],
  [
    'settings-sharing-unnamed',
    then(SHARING, async (w) => {
      await w.click('#share-join')
      await w.click('#share-name-done')
      await w.see('[name=laptop][aria-invalid]')
    }),
  ],
  ['settings-sharing-asked', shared('asked', SHARING)],
  ['settings-sharing-alone', shared('alone', SHARING)],
  ['settings-sharing-on', shared('on', SHARING)],
  ['settings-sharing-member', shared('member', SHARING)],
  [
    'settings-sharing-add',
    shared('on', SHARING, async (w) => {
      w.chosen = '/media/stick/Natalia.samovar-request'
      await w.click('#share-add')
      await w.click('#share-show-digits')
    }),
  ],
  [
    'settings-sharing-differ',
    shared('on', SHARING, async (w) => {
      w.chosen = '/media/stick/Natalia.samovar-request'
      await w.click('#share-add')
      await w.fill('#share-digits', '123 456')
      await w.click('#share-add-done')
      await w.see('[name=digits][aria-invalid]')
    }),
  ],
  ['settings-sharing-removing', shared('on', SHARING, (w) => w.click('#share-remove'))],
  ['settings-sharing-stopping', shared('on', SHARING, (w) => w.click('#share-stop'))],
  [
    'settings-sharing-saved',
    shared('on', SHARING, async (w) => {
      w.chosen = '/media/stick/Club 2030-12-01.samovar-bundle'
      await w.click('#share-save-bundle')
      await w.see('#share-show-bundle')
    }),
  ],
  [
    'settings-sharing-read',
    shared('on', SHARING, async (w) => {
      w.chosen = '/media/stick/Club 2030-12-01.samovar-bundle'
      await w.click('#share-read-bundle')
      await w.see('#share-review-new')
    }),
  ],
  ['settings-sharing-copied', shared('copied', SHARING)],
  ['settings-sharing-taking', shared('copied', SHARING, (w) => w.click('#share-take-over'))],
  ['settings-sharing-removed', shared('removed', SHARING)],
  ['review', shared('on', '/review')],
  ['review-none', shared('settled', '/review')],
  ['review-off', go('/review')],
  ['planner-locked', locked('screen', (w) => w.see('#planner-locked'))],
  [
    'planner-locked-wrong',
    locked('screen', async (w) => {
      w.keyring = false
      await w.fill('[name=passphrase]', 'ntf b hfcn')
      await w.press('Enter')
      await w.see('[name=passphrase][aria-invalid]')
      await w.click('summary')
      w.keyring = true
    }),
  ],
  ['settings-checked', then('/settings', (w) => w.click('#planner-check'))],

  ['calendars-none', go('/calendars')],
  ['calendar-pick', go('/calendars/read')],
  ['calendar-unreadable', readCalendar('../../Cargo.toml')],
  ['calendar-events', readCalendar('google.ics')],
  ['calendar-busy', (w) => readCalendar('google.ics')(w).then(() => w.click('input[value=busy]'))],
  ['calendar-left-out', readCalendar('apple.ics')],
  ['calendar-zones', readCalendar('gaps.ics')],
  [
    'calendars-kept',
    async (w) => {
      await readCalendar('google.ics')(w)
      await w.click('input[value=busy]')
      await w.click('[data-testid=calendar-take]')
      await w.see('[data-testid=calendar-list]')
    },
  ],
  [
    'calendars-panel',
    async (w) => {
      await w.go('/calendars')
      await w.click('[data-testid=calendar-list] tbody button')
      await w.see('[data-testid=calendar-delete]')
    },
  ],
  ['import-unreadable', then('/import', (w) => w.hand('[data-testid=import-file]', fixture('../../Cargo.toml')))],
  ['import-sheet', importSheet('guests.csv', LUMA, (ids) => `/import?event=${ids.bare}`)],
  ['import-namesakes', importSheet('members.csv', MEMBERS, (ids) => `/import?event=${ids.bare}`)],
  ['import-read', importTo('file')],
  ['import-columns', importTo('columns')],
  ['import-people', importTo('people')],
  ['import-check', importTo('check')],
  [
    'import-mended',
    async (w, ids) => {
      await importTo('check', '../../../../tests/fixtures/mend.csv')(w, ids)
      const cells = '[data-testid=import-rejected] tbody input'
      await w.fill(`:nth-match(${cells}, 2)`, 'carl@example.org')
      await w.press('Tab')
      await w.see('[data-testid=import-rejected] .chip')
      await w.click('#import-rejected-save')
      await w.see('#saved-file')
    },
  ],
  ['replies', go('/replies')],
  ['replies-read', readAnswers()],
  ['replies-none', readAnswers('/none')],
  [
    'replies-proposal',
    async (w, ids) => {
      await readAnswers()(w, ids)
      await w.click('#reply-open-event')
    },
  ],
  // From here on the planner changes.
  ['replies-applied', (w, ids) => readAnswers()(w, ids).then(() => w.click('#reply-apply'))],
  ['guest-panel-replies', at(event('/guests', (ids) => `guest=${ids.chen}`))],
  ['import-done', (w, ids) => importTo('check')(w, ids).then(() => w.click('#import-run'))],
  ['checkin-welcome', then(event('/checkin'), (w) => scan(w, 'Пётр Ёжиков'))],
  [
    'door-welcome',
    door(async (w) => {
      await scan(w, 'Chen Smith')
      await w.press('-')
    }),
  ],
  [
    'guest-add-full',
    then(event('/guests'), async (w) => {
      await addGuest(w, 'One Too Many')
      await w.at('dialog[open] select').selectOption('going')
      await w.click('#guest-add-save')
    }),
  ],
  [
    'guest-waits-toast',
    then(
      event('/guests', () => 'state=maybe'),
      (w) => inGrid(w, 'KeyG'),
    ),
  ],
  ['guest-removed-toast', then(event('/guests'), (w) => inGrid(w, 'Delete'))],
  [
    'timetable-moved',
    then(
      event('/programme', () => 'shape=timetable'),
      (w) => onBlock(w, 'Alt+ArrowDown'),
    ),
  ],
]

/** The same planner, where it may not be written to. */
export const readOnly = [
  ['read-only', async () => {}],
  ['read-only-guests', at(event('/guests'))],
  ['read-only-settings', go('/settings')],
]

/** A file that is no planner. */
export const broken = [['planner-broken', (w) => w.see('#planner-broken')]]

/** Only where there is no room for the sidebar. */
export const narrow = [
  [
    'drawer',
    async (w) => {
      await w.width(320)
      await w.click('header.top button')
    },
  ],
]

async function menuItem(w, trigger, index) {
  await w.click(trigger)
  await w.page.locator('[role=menuitem]').nth(index).click()
  await w.settle()
}

async function inGrid(w, ...keys) {
  await w.at('[data-grid]').focus()
  await w.press(...keys)
}

async function onBlock(w, ...keys) {
  await w.page.locator('[data-testid=timetable-block]').first().focus()
  await w.press(...keys)
}

async function addGuest(w, name) {
  await w.click('#guest-add')
  await w.fill('#guest-add-name', name)
}

async function scan(w, text) {
  await w.fill('#door-field', text)
  await w.press('Enter')
}

async function openRow(w) {
  await w.at('[data-grid] .body [role=gridcell]').dblclick()
  await w.settle()
}

function readAnswers(part = '') {
  return async (w, ids) => {
    const folder = await answers((name, args) => w.call(name, args), ids.main)
    await w.go(`/replies?files=${encodeURIComponent(JSON.stringify([folder + part]))}`)
    await w.see('#reply-found')
  }
}

/** Something that the palette does from Home, and what is there then. */
function done(typed, see) {
  return async (w) => {
    await w.press('Control+KeyK')
    await w.type(typed)
    await w.see('dialog[open] [role=option][aria-selected=true]')
    await w.press('Enter')
    await w.see(see)
  }
}

/** A calendar file, looked at. */
function readCalendar(file) {
  return async (w) => {
    await w.go('/calendars/read')
    await w.hand('[data-testid=calendar-file]', fixture(`../../../samovar-ical/tests/fixtures/${file}`))
    await w.see(file.endsWith('.ics') ? '[data-testid=calendar-what]' : '[role=alert]')
  }
}

/** The wizard, with a list that fits nothing quite, as far as a step. */
function importTo(step, file = 'manager.csv') {
  const steps = ['file', 'columns', 'people', 'check']
  return async (w, ids) => {
    await w.go(`/import?event=${ids.bare}`)
    await w.hand('[data-testid=import-file]', fixture(file))
    await w.see('[data-testid=import-sheet], [data-testid=import-found]')
    if (await w.page.locator('[data-testid=import-closer]').count()) await w.click('#import-closer')
    for (let at = 0; at < steps.indexOf(step); at += 1) await w.click('#import-next')
  }
}

/** A list in which everything is recognised, on its one sheet. */
function importSheet(name, text, address = () => '/import') {
  return async (w, ids) => {
    const path = join(mkdtempSync(join(tmpdir(), 'samovar-list-')), name)
    writeFileSync(path, text)
    await w.go(address(ids))
    await w.hand('[data-testid=import-file]', path)
    await w.see('[data-testid=import-sheet]')
  }
}
function programmeFile(name, text) {
  return async (w, ids) => {
    const path = join(mkdtempSync(join(tmpdir(), 'samovar-programme-')), name)
    writeFileSync(path, text)
    await w.go(event('/programme')(ids))
    await menuItem(w, '[data-testid=programme-files]', 0)
    await w.hand('[data-testid=programme-file]', path)
    await w.see('[data-testid=programme-preview]')
  }
}
async function personItem(w, id, index) {
  await w.go(`/people?person=${id}`)
  await menuItem(w, '#person-more', index)
}
