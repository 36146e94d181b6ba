/** The door: what was typed or scanned becomes an arrival, or says why not. Every
 *  submit waits for the one before it, so a fast scanner loses nothing, and no card
 *  is green before its row is safe on disk. */
import { act, type ApiError, asApiError, call } from '$lib/api/call'
import type { Commands } from '$lib/generated/api'
import { clean, ScannedKeys } from './scan'

export type DoorGuest = Commands['find_at_door']['response'][number]

interface Arrival {
  id: string
  heads: number
}

interface CardIn {
  kind: 'in'
  guest: DoorGuest
  arrivals: Arrival[]
  anyway: boolean
  walkIn: boolean
}

/** What the door shows until the next scan. */
export type Card =
  | { kind: 'ready' }
  | CardIn
  | { kind: 'again'; guest: DoorGuest; at: string; station: string }
  | { kind: 'note'; guest: DoorGuest; state: string }
  | { kind: 'several'; typed: string; count: number }
  | { kind: 'nobody'; typed: string }
  | { kind: 'undone'; name: string }
  | { kind: 'unsaved'; name: string; error: ApiError; retry: () => Promise<void> }

/** How long the colour fills the card; its edge stays until the next scan. */
const FLOOD_MS = 5000
const DEBOUNCE_MS = 60

export class Door {
  text = $state('')
  matches: DoorGuest[] = $state.raw([])
  /** The match that ↓ has come to; -1 while the field itself is meant. */
  active = $state(-1)
  card: Card = $state.raw({ kind: 'ready' })
  flooded = $state(false)
  keys = new ScannedKeys()

  #event: () => string
  #queue: Promise<void> = Promise.resolve()
  #timer: ReturnType<typeof setTimeout> | undefined
  #flood: ReturnType<typeof setTimeout> | undefined
  #turn = 0

  constructor(event: () => string) {
    this.#event = event
  }

  /** Text came into the field. */
  type(text: string, inputType: string) {
    this.keys.follow(text, inputType)
    this.text = text
    this.active = -1
    clearTimeout(this.#timer)
    const turn = ++this.#turn
    const query = clean(text)
    if (query === '') this.matches = []
    else this.#timer = setTimeout(() => void this.#suggest(query, turn), DEBOUNCE_MS)
  }

  move(by: 1 | -1) {
    const count = this.matches.length
    if (count > 0) this.active = Math.max(-1, Math.min(count - 1, this.active + by))
  }

  empty() {
    clearTimeout(this.#timer)
    this.#turn += 1
    this.text = ''
    this.matches = []
    this.active = -1
    this.keys.clear()
  }

  leave() {
    this.#show({ kind: 'ready' })
  }

  /** Enter or Tab. In the empty field Enter answers the card. */
  submit() {
    const typed = clean(this.text)
    const chosen = this.matches[this.active]
    const code = this.keys.codeFor(typed)
    if (typed === '') {
      if (this.card.kind === 'note') this.admit()
      return
    }
    // Emptied at once: the next badge may be under the scanner already.
    this.empty()
    this.#then(() => (chosen ? this.#checkIn(chosen) : this.#look(typed, code)))
  }

  choose(guest: DoorGuest) {
    this.empty()
    this.#then(() => this.#checkIn(guest))
  }

  /** Lets in a duplicate, or one who said they would not come. */
  admit() {
    const { card } = this
    if (card.kind === 'again' || card.kind === 'note') this.#then(() => this.#checkIn(card.guest, true))
  }

  /** One more of the party of the last card. */
  more() {
    const { card } = this
    if (card.kind !== 'in' || card.guest.here >= card.guest.party) return
    this.#then(() => this.#arrive(card, card.arrivals, 1))
  }

  /** One less: the last arrival is taken back and, if it was of several, made again without one. */
  less() {
    const { card } = this
    if (card.kind === 'in') this.#then(() => this.#lessen(card))
  }

  /** Takes one arrival of the list of the latest back. Throws what went wrong. */
  async takeBack(checkInId: string): Promise<string | null> {
    const { value, step } = await act('undo_check_in', { checkInId })
    const { card } = this
    if (card.kind === 'in' && card.arrivals.some(({ id }) => id === checkInId)) {
      this.#show({ kind: 'undone', name: value.name })
    }
    return step
  }

  /** Throws what was refused, for the form to say. */
  async walkIn(name: string, plusOnes: number, overCapacity: boolean) {
    const { value } = await act('add_walk_in', {
      eventId: this.#event(),
      name,
      plusOnes,
      ...(overCapacity ? { overCapacity } : {}),
    })
    this.#show({
      kind: 'in',
      guest: value.guest,
      arrivals: [{ id: value.checkInId, heads: value.heads }],
      anyway: overCapacity,
      walkIn: true,
    })
  }

  #then(work: () => Promise<void>) {
    this.#queue = this.#queue.then(work)
  }

  #show(card: Card) {
    this.card = card
    this.flooded = true
    clearTimeout(this.#flood)
    this.#flood = setTimeout(() => (this.flooded = false), FLOOD_MS)
  }

  async #arrive(card: CardIn, before: Arrival[], heads: number) {
    try {
      const { guestId } = card.guest
      const { value } = await act('check_in_guest', { guestId, heads, admitAnyway: card.anyway })
      this.#show({ ...card, guest: value.guest, arrivals: [...before, { id: value.checkInId, heads }] })
    } catch (thrown) {
      this.#failed(card.guest.name, thrown, () => this.#arrive(card, before, heads))
    }
  }

  async #lessen(card: CardIn) {
    const last = card.arrivals.at(-1)
    if (!last) return
    const before = card.arrivals.slice(0, -1)
    try {
      const { value } = await act('undo_check_in', { checkInId: last.id })
      if (last.heads > 1) await this.#arrive(card, before, last.heads - 1)
      else if (before.length > 0) this.#show({ ...card, guest: value, arrivals: before })
      else this.#show({ kind: 'undone', name: value.name })
    } catch (thrown) {
      this.#failed(card.guest.name, thrown, () => this.#lessen(card))
    }
  }

  async #suggest(query: string, turn: number) {
    try {
      const found = await call('find_at_door', { eventId: this.#event(), query })
      if (turn === this.#turn) this.matches = found
    } catch {
      // Enter asks again and says what is wrong.
      if (turn === this.#turn) this.matches = []
    }
  }

  async #look(typed: string, code: string | null) {
    const eventId = this.#event()
    try {
      const byCode: DoorGuest[] = code ? await call('find_at_door', { eventId, query: code }) : []
      const exact = byCode.length === 1 && byCode[0]?.code === code ? byCode : []
      const found: DoorGuest[] = exact.length > 0 ? exact : await call('find_at_door', { eventId, query: typed })
      const [only] = found
      if (!only) this.#show({ kind: 'nobody', typed })
      else if (found.length === 1) await this.#checkIn(only)
      else {
        this.#show({ kind: 'several', typed, count: found.length })
        // The next scan goes before a choice that was not made.
        if (this.text === '') {
          this.text = typed
          this.matches = found
        }
      }
    } catch (thrown) {
      this.#failed(typed, thrown, () => this.#look(typed, code))
    }
  }

  async #checkIn(guest: DoorGuest, anyway = false) {
    try {
      const { value } = await act('check_in_guest', {
        guestId: guest.guestId,
        ...(anyway ? { admitAnyway: true } : {}),
      })
      const arrivals = [{ id: value.checkInId, heads: value.heads }]
      this.#show({ kind: 'in', guest: value.guest, arrivals, anyway, walkIn: false })
    } catch (thrown) {
      const error = asApiError(thrown)
      if (error.code === 'already-checked-in') {
        const at = String(error.args.at ?? guest.firstAt ?? '')
        this.#show({ kind: 'again', guest, at, station: String(error.args.station ?? guest.firstStation) })
      } else if (error.code === 'not-coming') {
        this.#show({ kind: 'note', guest, state: String(error.args.state ?? guest.state) })
      } else this.#failed(guest.name, error, () => this.#checkIn(guest, anyway))
    }
  }

  #failed(name: string, thrown: unknown, retry: () => Promise<void>) {
    this.#show({
      kind: 'unsaved',
      name,
      error: asApiError(thrown),
      retry: async () => this.#then(retry),
    })
  }
}
