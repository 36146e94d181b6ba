/** Places sessions, one after another: a key that is pressed again goes on from where the
 *  last press led, and never from what the screen had not heard yet. */
import type { Session } from '$features/session/session'
import { act, call } from '$lib/api/call'
import { done, failed } from '$lib/components/toast.svelte'
import { durationText, t } from '$lib/words'
import type { Column } from './geometry'
import { firstFree, type FreeRoom, isSame, type Move, moved, placing, standing, type Target } from './moves'
import { placedText } from './said'

const SOON_MS = 300

export class Mover {
  /** When the rooms and the speakers of the one that is being moved are free. */
  free: FreeRoom[] = $state.raw([])
  /** What the planner has answered since the list came: saved, and not in the list yet. */
  #answered: ReadonlyMap<string, Session> = $state.raw(new Map())
  #last: Promise<boolean> = Promise.resolve(false)
  #waiting = 0
  #asked: string | undefined
  #soon: ReturnType<typeof setTimeout> | undefined

  /** The list has come anew: what it holds is so. */
  heard() {
    if (this.#waiting === 0 && this.#answered.size > 0) this.#answered = new Map()
  }

  /** The list with what was saved since it came: nobody waits for the next one to see it. */
  over(sessions: readonly Session[]): readonly Session[] {
    return this.#answered.size === 0 ? sessions : sessions.map(this.#newest)
  }

  #saved(one: Session) {
    this.#answered = new Map(this.#answered).set(one.id, one)
  }

  #newest = (one: Session) => this.#answered.get(one.id) ?? one

  /** True once something has moved; what is refused is said. */
  #inTurn(work: () => Promise<boolean>): Promise<boolean> {
    this.#waiting += 1
    const refused = (thrown: unknown) => {
      failed(thrown)
      return false
    }
    this.#last = this.#last
      .then(work)
      .catch(refused)
      .finally(() => (this.#waiting -= 1))
    return this.#last
  }

  /** By a key or a button. */
  move(one: Session, move: Move, step: number, columns: readonly Column[]): Promise<boolean> {
    return this.#inTurn(async () => {
      const now = this.#newest(one)
      const to = moved(now, move, step, columns)
      return to ? this.#place(now, to) : false
    })
  }

  /** To where it was dropped. */
  put(one: Session, to: Target): Promise<boolean> {
    return this.#inTurn(async () => {
      const now = this.#newest(one)
      const from = standing(now)
      return from && isSame(from, to) ? false : this.#place(now, to)
    })
  }

  unschedule(one: Session): Promise<boolean> {
    return this.#inTurn(async () => {
      if (this.#newest(one).starts === null) return false
      const { value, step } = await act('place_session', { sessionId: one.id, starts: null })
      this.#saved(value)
      done(t('session-unscheduled-done', { title: value.title }), step)
      return true
    })
  }

  /** Where it is first free. */
  schedule(one: Session): Promise<boolean> {
    return this.#inTurn(async () => {
      const { rooms } = await call('free_spans', { sessionId: one.id })
      const to = firstFree(rooms, one)
      if (to) return this.#place(one, to)
      failed(t('timetable-nowhere-free', { length: durationText(one.minutes), title: one.title }))
      return false
    })
  }

  /** While Alt is held: a quick press moves, and needs no shading. */
  shadeSoon(one: Session) {
    clearTimeout(this.#soon)
    this.#soon = setTimeout(() => void this.shade(one), SOON_MS)
  }

  /** Asks when it could be, for the shading. */
  async shade(one: Session): Promise<void> {
    if (this.#asked === one.id) return
    this.#asked = one.id
    this.free = []
    try {
      const { rooms } = await call('free_spans', { sessionId: one.id })
      if (this.#asked === one.id) this.free = rooms
    } catch {
      // It can be moved without the shading.
    }
  }

  unshade() {
    clearTimeout(this.#soon)
    this.#asked = undefined
    if (this.free.length > 0) this.free = []
  }

  async #place(one: Session, to: Target): Promise<boolean> {
    const { value, step } = await act('place_session', placing(one, to))
    this.#saved(value)
    if (step) done(placedText(value), step)
    return step !== null
  }
}
