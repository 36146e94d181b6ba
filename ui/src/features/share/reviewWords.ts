/** What two laptops changed, in words: the row, the field and each of its values. A column that
 *  no screen shows keeps its own name. */
import type { Review, ReviewValue } from '$lib/generated/api'
import { dateText, dateTimeText, factText, hasMessage, type MessageKey, say, t } from '$lib/words'

const rows: Partial<Record<string, MessageKey>> = {
  album: 'sharing-row-album',
  answer: 'sharing-row-answer',
  assignment: 'sharing-row-assignment',
  available: 'sharing-row-available',
  biography: 'sharing-row-biography',
  budget_doc: 'sharing-row-budget-doc',
  budget_line: 'sharing-row-budget-line',
  channel: 'sharing-row-channel',
  companion: 'sharing-row-companion',
  contact: 'sharing-row-contact',
  cue: 'sharing-row-cue',
  dish: 'sharing-row-dish',
  duty: 'sharing-row-duty',
  event: 'sharing-row-event',
  event_template: 'sharing-row-event-template',
  food_order: 'sharing-row-food-order',
  form: 'sharing-row-form',
  guest: 'sharing-row-guest',
  kpi_target: 'sharing-row-kpi-target',
  logo: 'sharing-row-logo',
  mail_template: 'sharing-row-mail-template',
  menu_dish: 'sharing-row-menu-dish',
  message: 'sharing-row-message',
  message_text: 'sharing-row-message-text',
  person: 'sharing-row-person',
  portrait: 'sharing-row-portrait',
  profile: 'sharing-row-profile',
  promise: 'sharing-row-promise',
  question: 'sharing-row-question',
  room: 'sharing-row-room',
  saved_filter: 'sharing-row-saved-filter',
  saved_text: 'sharing-row-saved-text',
  series: 'sharing-row-series',
  session: 'sharing-row-session',
  shift: 'sharing-row-shift',
  shot: 'sharing-row-shot',
  sitting: 'sharing-row-sitting',
  speaker: 'sharing-row-speaker',
  sponsor: 'sharing-row-sponsor',
  staff: 'sharing-row-staff',
  supplier: 'sharing-row-supplier',
  talk: 'sharing-row-talk',
  talk_text: 'sharing-row-talk-text',
  task: 'sharing-row-task',
  track: 'sharing-row-track',
  venue: 'sharing-row-venue',
}

/** By the column, or where one name means several things, by table and column. */
const fields: Partial<Record<string, MessageKey>> = {
  'contact.value': 'sharing-field-contact',
  'task.title': 'task-title',
  'budget_line.title': 'budget-title',
  about: 'event-about',
  access_notes: 'venue-access-notes',
  address: 'sharing-field-address',
  allergens: 'person-allergens',
  capacity: 'event-capacity',
  company: 'person-company',
  consent: 'list-column-consent',
  contact: 'sharing-field-contact',
  contact_email: 'venue-contact-email',
  contact_name: 'venue-contact-name',
  contact_phone: 'venue-contact-phone',
  cost_minor: 'venue-cost',
  currency: 'venue-currency',
  diet: 'person-diet',
  diet_note: 'person-diet-note',
  done_at: 'sharing-field-done',
  due_time: 'task-due-time',
  email: 'person-email',
  ends: 'event-ends',
  family: 'list-column-family',
  given: 'list-column-given',
  host: 'event-host',
  in_kind: 'sponsor-in-kind',
  job_title: 'person-job-title',
  kind: 'event-kind',
  language: 'person-language',
  layout: 'venue-room-layout',
  link: 'event-link',
  minutes: 'session-minutes',
  name: 'person-name',
  needs: 'speaker-needs',
  note: 'guest-note',
  notes: 'event-notes',
  organizer_email: 'event-organizer-email',
  organizer_name: 'event-organizer-name',
  owner: 'task-owner',
  patronymic: 'list-column-patronymic',
  phone: 'sharing-field-phone',
  plus_ones: 'list-column-plus-ones',
  position: 'sharing-field-position',
  price_minor: 'menu-price',
  quantity: 'list-column-quantity',
  room_id: 'event-room',
  source: 'list-column-source',
  starts: 'event-starts',
  state: 'event-state',
  supplier: 'list-column-supplier',
  tags: 'person-tags',
  talk_abstract: 'speaker-abstract',
  talk_title: 'sharing-field-talk',
  title: 'event-title',
  venue_id: 'event-venue',
  zone: 'event-zone',
}

/** Columns that hold codes joined by +, by what their words begin with. */
const CODES: Partial<Record<string, string>> = {
  diet: 'diet',
  diets: 'diet',
  allergens: 'allergen',
  traces: 'allergen',
}

/** Columns whose values have words under the name of table and column. */
const WORDS = ['kind', 'source', 'state']

/** Columns that hold 0 or 1. */
const SWITCHES = ['do_not_record', 'eats', 'hard', 'over_capacity', 'recording_asked']

const WALL_OR_INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d/
const DAY = /^\d{4}-\d\d-\d\d$/
const ID = /^[0-9a-f]{8}-[0-9a-f-]{27}$/

/** "Event: Rust Night" */
export function rowText({ table, called }: Review): string {
  const key = rows[table]
  const row = key ? say(key) : t('sharing-row-other', { table })
  return called ? t('sharing-review-row', { row, called }) : row
}

export function fieldText({ table, column }: Review): string {
  if (column === null) return t('sharing-review-deleted')
  const key = fields[`${table}.${column}`] ?? fields[column]
  return key ? say(key) : column
}

function plain({ table, column }: Review, value: string, counts: boolean): string {
  if (column === null) return counts ? t('sharing-value-deleted') : t('sharing-value-kept', { value })
  if (value === '') return t('sharing-value-none')
  const code = `${table}-${column}-${value}`.replaceAll('_', '-')
  if (WORDS.includes(column) && hasMessage(code)) return say(code)
  if (CODES[column]) {
    const said = value.split('+').map((one) => `${CODES[column]}-${one}`)
    if (said.every(hasMessage)) return String(factText(said.map((one) => say(one))))
  }
  if (column.endsWith('_minor')) return t('sharing-value-minor', { amount: value })
  if (SWITCHES.includes(column)) return value === '0' ? t('sharing-value-no') : t('sharing-value-yes')
  if (WALL_OR_INSTANT.test(value)) return dateTimeText(value)
  if (DAY.test(value)) return dateText(value)
  // Nobody knows anything by its id.
  if (ID.test(value)) return t('sharing-value-entry', { end: value.slice(-6) })
  return value.replaceAll('\n', ', ')
}

/** A value with who wrote it and when; the first one is what counts now. */
export function valueText(review: Review, { value, by, at }: ReviewValue, counts: boolean): string {
  const facts = { value: plain(review, value, counts), by, at: dateTimeText(at) }
  return counts ? t('sharing-value-now', facts) : t('sharing-value', facts)
}
