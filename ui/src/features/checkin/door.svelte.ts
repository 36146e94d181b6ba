/** The door: what was typed or scanned becomes an arrival, or says why not. Every
 *  submit waits for the one before it, so a fast scanner loses nothing, and no card
 *  is green before its row is safe on disk. */
import { type ApiError, asApiError } from '$lib/api/call'
import type { Commands } from '$lib/generated/api'
import type { Scan } from './burst'
import type { DoorBackend } from './rehearsal'
import { clean, ScannedKeys } from './scan'

export type DoorMatch = Commands['find_at_door']['response'][number]
export type DoorGuest = Commands['check_in_guest']['response']['guest']
export type RecentArrival = Commands['door_status']['response']['recent'][number]
export type Sound = 'ok' | 'dup' | 'miss' | 'note'

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
  /** Was here before and had left. */
  back: boolean
}

/** A name that must not be lost: it stands on screen until it is saved or written down. */
export interface Unsaved {
  name: string
  error: ApiError
  work: () => Promise<void>
}

/** What the door shows until the next scan. */
export type Card =
  | { kind: 'ready' }
  | CardIn
  | { kind: 'review'; guest: DoorGuest; heads: number }
  | { kind: 'again'; guest: DoorGuest; at: string; station: string }
  | { kind: 'note'; guest: DoorGuest; state: string }
  | { kind: 'early'; guest: DoorGuest; go: () => Promise<void> }
  | { kind: 'several'; typed: string; count: number }
  | { kind: 'nobody'; typed: string; shown: string }
  | { kind: 'undone'; name: string }
  | { kind: 'unsaved'; unsaved: Unsaved }

export interface DoorOptions {
  event: () => string
  /** Shows the guest before letting them in. */
  review: () => boolean
  play: (sound: Sound) => void
  /** The planner, or the copy of it that a rehearsal works on. */
  backend: DoorBackend
}

/** How long the colour fills the card; its edge stays until the next scan. */
const FLOOD_MS = 5000
const DEBOUNCE_MS = 60
/** An Enter sooner after the card belongs to the scan, not to somebody who read it. */
const READ_MS = 250

const SOUNDS: Partial<Record<Card['kind'], Sound>> = {
  in: 'ok',
  again: 'dup',
  nobody: 'miss',
  unsaved: 'miss',
  note: 'note',
  early: 'note',
}

export class Door {
  text = $state('')
  matches: DoorMatch[] = $state.raw([])
  /** The match that ↓ has come to; -1 while the field itself is meant. */
  active = $state(-1)
  /** A name is being looked for: the last card makes way for what is found. */
  searching = $state(false)
  card: Card = $state.raw({ kind: 'ready' })
  flooded = $state(false)
  unsaved: Unsaved[] = $state.raw([])
  keys = new ScannedKeys()

  #options: DoorOptions
  /** Said once, it holds for everybody who comes after: they do come so early. */
  #meant = false
  #queue: Promise<void> = Promise.resolve()
  #waiting = 0
  #shownAt = 0
  #timer: ReturnType<typeof setTimeout> | undefined
  #flood: ReturnType<typeof setTimeout> | undefined
  #turn = 0
  /** Steps that made a guest and the arrival at once, by the arrival. */
  #walkIns = new Map<string, string>()

  constructor(options: DoorOptions) {
    this.#options = options
  }

  /** Text came into the field. */
  type(text: string, inputType: string) {
    this.keys.follow(text, inputType)
    this.text = text
    this.active = -1
    clearTimeout(this.#timer)
    const turn = ++this.#turn
    const query = clean(text)
    if (query === '') this.#found([], false)
    else this.#timer = setTimeout(() => void this.#suggest(query, turn), DEBOUNCE_MS)
  }

  move(by: 1 | -1) {
    const count = this.matches.length
    if (count > 0) this.active = Math.max(-1, Math.min(count - 1, this.active + by))
  }

  empty() {
    this.#clear()
    this.#found([], false)
  }

  /** The field alone: what comes of it is shown by the card, when it has come. */
  #clear() {
    clearTimeout(this.#timer)
    this.#turn += 1
    this.text = ''
    this.matches = []
    this.active = -1
    this.keys.clear()
  }

  get #door(): DoorBackend {
    return this.#options.backend
  }

  /** Whom the card is about: whose badge is printed once more. */
  get guest(): DoorGuest | undefined {
    return 'guest' in this.card ? this.card.guest : undefined
  }

  /** Whether Esc has something to put away: the search, a card. */
  get stands(): boolean {
    return this.card.kind !== 'ready' || this.text !== '' || this.matches.length > 0
  }

  leave() {
    this.empty()
    this.#show({ kind: 'ready' })
  }

  /** Enter or Tab. In the empty field Enter answers the card. */
  submit() {
    const raw = this.text
    const typed = clean(raw)
    const chosen = this.matches[this.active]
    const codes = this.keys.codesFor(typed)
    const shown = this.keys.shownFor(typed)
    const keys = this.keys.kept()
    const putBack = () => {
      this.text = raw
      keys()
    }
    if (typed === '' && !chosen) {
      const { kind } = this.card
      // A scanner may end with two Enters; only somebody who has seen the card answers it.
      const seen = this.#waiting === 0 && performance.now() - this.#shownAt > READ_MS
      if (seen && (kind === 'note' || kind === 'review')) this.admit()
      else if (seen && this.card.kind === 'unsaved') this.retry(this.card.unsaved)
      return
    }
    // Emptied at once: the next badge may be under the scanner already.
    this.#clear()
    if (chosen) this.choose(chosen)
    else this.#then(typed, () => this.#look(typed, codes, shown, putBack))
  }

  /** A code that came in while something else had the keys. */
  scan({ text, code }: Scan) {
    const typed = clean(text)
    const shown = /^[0-9a-z]+$/i.test(code) ? code.toUpperCase() : code
    this.#clear()
    this.#then(shown, async () => {
      const guest = await this.scanned([code, typed])
      if (guest) await this.#meet(guest)
      else this.#show({ kind: 'nobody', typed: '', shown })
    })
  }

  choose(guest: DoorGuest) {
    this.#clear()
    this.#then(guest.name, () => this.#meet(guest))
  }

  /** Lets in whom the card asks about: a duplicate, one who said they would not come, one looked at. */
  admit() {
    const { card } = this
    if (card.kind === 'early') {
      this.#meant = true
      this.#then(card.guest.name, card.go)
    } else if (card.kind === 'review') this.#then(card.guest.name, () => this.#checkIn(card.guest, false, card.heads))
    else if (card.kind === 'again' || card.kind === 'note') {
      this.#then(card.guest.name, () => this.#checkIn(card.guest, true))
    }
  }

  /** One more of the party of the last card. */
  more() {
    this.#then('', async () => {
      const { card } = this
      if (card.kind === 'review') this.#weigh(card, 1)
      else if (card.kind === 'in' && card.guest.here < card.guest.party) {
        await this.#try(card.guest.name, () => this.#arrive(card, card.arrivals, 1))
      }
    })
  }

  /** One less: the last arrival is taken back and, if it was of several, made again without one. */
  less() {
    this.#then('', async () => {
      const { card } = this
      if (card.kind === 'review') this.#weigh(card, -1)
      else if (card.kind === 'in') await this.#try(card.guest.name, () => this.#lessen(card))
    })
  }

  /** The latest arrival is taken back. */
  undo() {
    this.#then('', async () => {
      const { recent } = await this.#door.call('door_status', { eventId: this.#options.event() })
      const [last] = recent
      if (last) await this.#try(last.name, () => this.#takeBack(last))
    })
  }

  /** One arrival of the list of the latest is taken back. */
  takeBack(arrival: RecentArrival) {
    this.#then(arrival.name, () => this.#takeBack(arrival))
  }

  /** Whom one of these codes belongs to. */
  async scanned(codes: string[]): Promise<DoorGuest | undefined> {
    if (codes.length === 0) return undefined
    const [guest] = await this.#door.call('find_at_door', { eventId: this.#options.event(), query: '', codes })
    return guest
  }

  /** Throws what was refused, for the form to say. */
  async walkIn(name: string, plusOnes: number, overCapacity: boolean, early: boolean) {
    if (early) this.#meant = true
    const { value, step } = await this.#door.act('add_walk_in', {
      eventId: this.#options.event(),
      name,
      plusOnes,
      ...(overCapacity ? { overCapacity } : {}),
      ...this.#early(),
    })
    if (step) this.#walkIns.set(value.checkInId, step)
    this.#show({
      kind: 'in',
      guest: value.guest,
      arrivals: [{ id: value.checkInId, heads: value.heads }],
      anyway: false,
      walkIn: true,
      back: false,
    })
  }

  /** A name that a form could not save. */
  keep(name: string, thrown: unknown, work: () => Promise<void>) {
    this.#failed(name, thrown, work)
  }

  retry(unsaved: Unsaved) {
    this.#then(unsaved.name, unsaved.work, unsaved)
  }

  /** It is on paper now. */
  forget(unsaved: Unsaved) {
    this.unsaved = this.unsaved.filter((one) => one !== unsaved)
    if (this.card.kind === 'unsaved' && this.card.unsaved === unsaved) this.#show({ kind: 'ready' })
  }

  #then(name: string, work: () => Promise<void>, before?: Unsaved) {
    this.#waiting += 1
    this.#queue = this.#queue.then(async () => {
      await this.#try(name, work)
      // Tried again: either it is saved now, or it stands there anew.
      if (before) this.unsaved = this.unsaved.filter((one) => one !== before)
      this.#waiting -= 1
    })
  }

  async #try(name: string, work: () => Promise<void>) {
    try {
      await work()
    } catch (thrown) {
      this.#failed(name, thrown, work)
    }
  }

  #failed(name: string, thrown: unknown, work: () => Promise<void>) {
    const unsaved = { name, error: asApiError(thrown), work }
    this.unsaved = [...this.unsaved, unsaved]
    this.#show({ kind: 'unsaved', unsaved })
  }

  #show(card: Card) {
    this.card = card
    this.searching = false
    this.flooded = true
    this.#shownAt = performance.now()
    const sound = SOUNDS[card.kind]
    if (sound) this.#options.play(sound)
    clearTimeout(this.#flood)
    this.#flood = setTimeout(() => (this.flooded = false), FLOOD_MS)
  }

  #early = () => (this.#meant ? { early: true } : {})

  #weigh(card: Card & { kind: 'review' }, by: number) {
    const heads = card.heads + by
    if (heads >= 1 && heads <= card.guest.party - card.guest.here) this.#show({ ...card, heads })
  }

  async #arrive(card: CardIn, before: Arrival[], heads: number) {
    const { guestId } = card.guest
    const { value } = await this.#door.act('check_in_guest', {
      guestId,
      heads,
      admitAnyway: card.anyway,
      ...this.#early(),
    })
    this.#show({ ...card, guest: value.guest, arrivals: [...before, { id: value.checkInId, heads }] })
  }

  async #lessen(card: CardIn) {
    const last = card.arrivals.at(-1)
    if (!last) return
    const before = card.arrivals.slice(0, -1)
    const { value } = await this.#door.act('undo_check_in', { checkInId: last.id })
    const left = { ...card, guest: value, arrivals: before }
    if (last.heads === 1 && before.length === 0) this.#show({ kind: 'undone', name: value.name })
    else if (last.heads === 1) this.#show(left)
    else {
      // Taken back already: should the rest fail, a Retry must not take back twice.
      // In this turn, not the next: another key may be waiting for the card.
      this.card = left
      await this.#try(value.name, () => this.#arrive(left, before, last.heads - 1))
    }
  }

  async #takeBack({ checkInId, name }: RecentArrival) {
    const step = this.#walkIns.get(checkInId)
    this.#walkIns.delete(checkInId)
    // A walk-in by mistake leaves no guest behind, unless something was done with it since.
    const gone =
      step !== undefined &&
      (await this.#door.call('undo', { stepId: step }).then(
        () => true,
        () => false,
      ))
    if (!gone) await this.#door.act('undo_check_in', { checkInId })
    this.#show({ kind: 'undone', name })
  }

  async #suggest(query: string, turn: number) {
    try {
      const found = await this.#door.call('find_at_door', { eventId: this.#options.event(), query })
      if (turn === this.#turn) this.#found(found, true)
    } catch {
      // Enter asks again and says what is wrong.
      if (turn === this.#turn) this.#found([], false)
    }
  }

  #found(matches: DoorMatch[], searching: boolean) {
    this.matches = matches
    this.active = -1
    // What the search made way for is of before it: never shown again below another name.
    if (this.searching && !searching && this.card.kind !== 'unsaved') this.card = { kind: 'ready' }
    this.searching = searching
  }

  async #look(typed: string, codes: string[], shown: string, putBack: () => void) {
    const found = await this.#door.call('find_at_door', { eventId: this.#options.event(), query: typed, codes })
    const [only] = found
    // What is no name is offered to no walk-in.
    if (!only) this.#show({ kind: 'nobody', typed: /\d/.test(shown) ? '' : typed, shown })
    else if (found.length === 1) await this.#meet(only)
    else {
      this.#show({ kind: 'several', typed, count: found.length })
      // To be typed on, unless the next one is under the scanner already. A scan that comes
      // after it is told from the name by its speed.
      if (this.text === '') {
        putBack()
        this.matches = found
      }
    }
  }

  async #meet(guest: DoorGuest) {
    const left = guest.party - guest.here
    if (this.#options.review() && guest.stop === null) this.#show({ kind: 'review', guest, heads: left })
    else await this.#checkIn(guest, false)
  }

  async #checkIn(guest: DoorGuest, anyway: boolean, heads?: number): Promise<void> {
    try {
      const { value } = await this.#door.act('check_in_guest', {
        guestId: guest.guestId,
        ...(anyway ? { admitAnyway: true } : {}),
        ...(heads === undefined ? {} : { heads }),
        ...this.#early(),
      })
      const arrivals = [{ id: value.checkInId, heads: value.heads }]
      const back = guest.firstAt !== null && guest.here === 0
      this.#show({ kind: 'in', guest: value.guest, arrivals, anyway, walkIn: false, back })
    } catch (thrown) {
      const error = asApiError(thrown)
      const { args } = error
      if (error.code === 'already-checked-in') {
        const at = String(args.at ?? guest.firstAt ?? '')
        this.#show({ kind: 'again', guest, at, station: String(args.station ?? guest.firstStation) })
      } else if (error.code === 'not-coming') this.#show({ kind: 'note', guest, state: String(args.state) })
      else if (error.code === 'too-early')
        this.#show({ kind: 'early', guest, go: () => this.#checkIn(guest, anyway, heads) })
      // The name says more than the code that was scanned.
      else this.#failed(guest.name, error, () => this.#checkIn(guest, anyway, heads))
    }
  }
}
