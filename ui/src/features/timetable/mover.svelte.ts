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
  #answered = new Map<string, Session>()
  #last: Promise<void> = Promise.resolve()
  #waiting = 0
  #asked: string | undefined
  #soon: ReturnType<typeof setTimeout> | undefined

  /** The list has come anew: what it holds is so. */
  heard() {
    if (this.#waiting === 0) this.#answered.clear()
  }

  #newest = (one: Session) => this.#answered.get(one.id) ?? one

  #inTurn(work: () => Promise<void>): Promise<void> {
    this.#waiting += 1
    this.#last = this.#last
      .then(work)
      .catch(failed)
      .finally(() => (this.#waiting -= 1))
    return this.#last
  }

  /** By a key or a button. */
  move(one: Session, move: Move, step: number, columns: readonly Column[]): Promise<void> {
    return this.#inTurn(async () => {
      const now = this.#newest(one)
      const to = moved(now, move, step, columns)
      if (to) await this.#place(now, to)
    })
  }

  /** To where it was dropped. */
  put(one: Session, to: Target): Promise<void> {
    return this.#inTurn(async () => {
      const now = this.#newest(one)
      const from = standing(now)
      if (!from || !isSame(from, to)) await this.#place(now, to)
    })
  }

  unschedule(one: Session): Promise<void> {
    return this.#inTurn(async () => {
      if (this.#newest(one).starts === null) return
      const { value, step } = await act('place_session', { sessionId: one.id, starts: null })
      this.#answered.set(one.id, value)
      done(t('session-unscheduled-done', { title: value.title }), step)
    })
  }

  /** Where it is first free. */
  schedule(one: Session): Promise<void> {
    return this.#inTurn(async () => {
      const { rooms } = await call('free_spans', { sessionId: one.id })
      const to = firstFree(rooms, one)
      if (to) return this.#place(one, to)
      failed(t('timetable-nowhere-free', { length: durationText(one.minutes), title: one.title }))
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

  async #place(one: Session, to: Target): Promise<void> {
    const { value, step } = await act('place_session', placing(one, to))
    this.#answered.set(one.id, value)
    if (step) done(placedText(value), step)
  }
}
