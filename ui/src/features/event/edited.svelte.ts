/** The fields of an event while they are typed in: each is saved as one leaves it, what
 *  belongs together in one step, as one leaves the group. What changed in the planner
 *  is taken over; what is being typed stays. */
import { asApiError } from '$lib/api/error'
import { failed } from '$lib/components/toast.svelte'
import { say, t } from '$lib/words'
import { type Draft, draftOf, editRequest, type EditEvent, type Event, nothingUnread, startsOf } from './draft'
import { fieldErrors } from './errors'

const alone = (field: keyof Draft, label: string) => ({ fields: [field], label })

/** What is saved together, and how it is called. */
const UNITS: Record<string, { fields: (keyof Draft)[]; label: string }> = {
  title: alone('title', 'event-title'),
  kind: alone('kind', 'event-kind'),
  when: {
    fields: ['startDate', 'startTime', 'endDate', 'endTime', 'startsFold', 'endsFold', 'zone'],
    label: 'event-section-when',
  },
  reminder: alone('reminderMinutes', 'event-reminder'),
  where: { fields: ['venueId', 'venueName', 'roomId'], label: 'event-venue' },
  capacity: alone('capacity', 'event-capacity'),
  about: alone('about', 'event-about'),
  food: alone('foodPlanned', 'event-food'),
  link: alone('link', 'event-link'),
  notes: alone('notes', 'event-notes'),
  host: alone('host', 'event-host'),
  organizerName: alone('organizerName', 'event-organizer-name'),
  organizerEmail: alone('organizerEmail', 'event-organizer-email'),
}

/** Where errors of the request stand that has more than one field. */
const ERRORS: Record<string, string[]> = { when: ['starts', 'ends', 'zone'], where: ['venueId', 'roomId'] }
const errorsOf = (unit: string) => ERRORS[unit] ?? UNITS[unit]?.fields ?? []

/** Throws to refuse, or says what is wrong by the request's field names. */
export type Send = (request: EditEvent) => Promise<Record<string, string> | undefined>

export class EditedEvent {
  draft: Draft
  unread = $state(nothingUnread())
  /** By the request's field names. */
  errors: Record<string, string> = $state({})
  #id: string
  #known: Draft
  #send: Send
  /** What was refused is not sent again until it says something else. */
  #refused = new Map<string, string>()
  #turn: Promise<void> = Promise.resolve()

  constructor(event: Event, send: Send) {
    this.#id = event.id
    this.#known = draftOf(event)
    this.draft = $state(draftOf(event))
    this.#send = send
  }

  /** Takes over what is new in the planner. */
  adopt(event: Event) {
    const now = draftOf(event)
    for (const field of Object.keys(now) as (keyof Draft)[]) {
      if (now[field] === this.#known[field]) continue
      Object.assign(this.#known, { [field]: now[field] })
      Object.assign(this.draft, { [field]: now[field] })
    }
  }

  /** Saves what was left: all but the group that one is in. */
  keep(held?: string): Promise<void> {
    // As it is said now: what is typed in the meantime is saved in its own time.
    const said = $state.snapshot(this.draft)
    const read = Object.keys(UNITS).filter((unit) => unit !== held && !this.#isUnread(unit))
    this.#turn = this.#turn.then(async () => {
      for (const unit of read) await this.#save(unit, said)
    })
    return this.#turn
  }

  /** Saves everything, and names what can't be. */
  async settle(): Promise<string | undefined> {
    this.#refused.clear()
    await this.keep()
    const said = $state.snapshot(this.draft)
    const lost = Object.keys(UNITS).filter((unit) => this.#isUnread(unit) || this.#request(unit, said))
    return lost.map((unit) => say(UNITS[unit]?.label ?? '')).join(', ') || undefined
  }

  #isUnread = (unit: string) =>
    unit === 'capacity'
      ? this.unread.capacity
      : unit === 'when' && Object.entries(this.unread).some(([field, wrong]) => wrong && field !== 'capacity')

  #request(unit: string, said: Draft) {
    const fields = UNITS[unit]?.fields ?? []
    const wanted = { ...this.#known, ...Object.fromEntries(fields.map((field) => [field, said[field]])) }
    return editRequest(this.#id, this.#known, wanted)
  }

  async #save(unit: string, said: Draft) {
    const request = this.#request(unit, said)
    const text = JSON.stringify(request)
    if (text !== undefined && this.#refused.get(unit) === text) return
    for (const field of errorsOf(unit)) delete this.errors[field]
    this.#refused.delete(unit)
    if (!request) return
    try {
      const wrong = missing(unit, said) ?? (await this.#send(request))
      if (wrong) {
        Object.assign(this.errors, wrong)
        return
      }
      for (const field of UNITS[unit]?.fields ?? []) Object.assign(this.#known, { [field]: said[field] })
    } catch (thrown) {
      this.#refused.set(unit, text ?? '')
      const found = fieldErrors(thrown)
      if (found) Object.assign(this.errors, found)
      else failed(asApiError(thrown))
    }
  }
}

/** What an event can't be without. */
function missing(unit: string, said: Draft): Record<string, string> | undefined {
  if (unit === 'title' && said.title.trim() === '') return { title: t('event-invalid-title') }
  if (unit === 'when' && !startsOf(said)) return { starts: t('event-invalid-time') }
  return undefined
}
