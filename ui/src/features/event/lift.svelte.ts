/** An event that is being taken to another day: by the pointer, or by the space bar and
 *  the arrows. It says where it would go; who made it says what happens there. */
import type { Row } from './monthEvents'

/** So far a hand moves while it clicks. */
const STILL_PX = 5

export class Lift {
  held: { row: Row; from: string; to: string } | undefined = $state.raw()
  /** Where the pointer has it. */
  pointer: { x: number; y: number } | undefined = $state.raw()
  #within: () => HTMLElement[]
  #drop: (row: Row, from: string, to: string) => void
  #dragged = false
  #stop = () => {}

  constructor(within: () => HTMLElement[], drop: (row: Row, from: string, to: string) => void) {
    this.#within = within
    this.#drop = drop
  }

  take(row: Row, from: string) {
    this.held = { row, from, to: from }
  }

  aim(to: string) {
    if (this.held) this.held = { ...this.held, to }
  }

  /** The click that ends a drag opens nothing. */
  dragged(): boolean {
    const dragged = this.#dragged
    this.#dragged = false
    return dragged
  }

  #end(put: boolean) {
    this.#stop()
    const held = this.held
    this.held = undefined
    this.pointer = undefined
    if (put && held) this.#drop(held.row, held.from, held.to)
  }

  /** While something is lifted: down with Enter or the space bar; back with Esc, and
   *  where the focus goes on. */
  key(event: KeyboardEvent): 'put' | 'back' | undefined {
    if (!this.held || !['Enter', ' ', 'Escape', 'Tab'].includes(event.key)) return undefined
    event.preventDefault()
    event.stopImmediatePropagation()
    const put = event.key === 'Enter' || event.key === ' '
    this.#end(put)
    return put ? 'put' : 'back'
  }

  press(event: PointerEvent, row: Row, from: string) {
    // A finger scrolls; it can open the event and change the date there.
    if (event.button !== 0 || event.pointerType === 'touch') return
    this.#dragged = false
    const start = { x: event.clientX, y: event.clientY }
    const move = (moved: PointerEvent) => {
      const far = Math.hypot(moved.clientX - start.x, moved.clientY - start.y)
      if (!this.held && far < STILL_PX) return
      if (!this.held) this.take(row, from)
      this.#dragged = true
      this.pointer = { x: moved.clientX, y: moved.clientY }
      const day = document.elementFromPoint(moved.clientX, moved.clientY)?.closest<HTMLElement>('[data-day]')
      // Beside the month it stays where it is.
      this.aim(day && this.#within().some((box) => box.contains(day)) ? (day.dataset.day ?? from) : from)
    }
    const up = () => this.#end(true)
    const cancel = () => this.#end(false)
    addEventListener('pointermove', move)
    addEventListener('pointerup', up)
    addEventListener('pointercancel', cancel)
    this.#stop = () => {
      removeEventListener('pointermove', move)
      removeEventListener('pointerup', up)
      removeEventListener('pointercancel', cancel)
      this.#stop = () => {}
    }
  }
}
