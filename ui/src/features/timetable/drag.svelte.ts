/** A session that the pointer holds: moved as a whole, or pulled longer by its lower edge.
 *  It says where it would go; who made it says what happens there. Pointer events alone:
 *  the browser's own dragging is stopped by the desktop's. */
import type { Session } from '$features/session/session'
import { edgeSpeed } from './geometry'
import type { Target } from './moves'

/** So far a hand moves while it clicks. */
const STILL_PX = 5
const CLICK_MS = 100

export type Grip = 'move' | 'resize'

export type Aim = { kind: 'place'; target: Target } | { kind: 'unschedule' }

export interface Point {
  x: number
  y: number
}

export interface Held {
  session: Session
  grip: Grip
  /** Pixels from its upper edge to where it was taken. */
  grab: number
  /** None: let go here, it stays where it was. */
  aim: Aim | undefined
}

interface Ways {
  /** The box that scrolls under a pointer at its edge. */
  scroller: () => HTMLElement | undefined
  /** Where the pointer leads. */
  aim: (held: Held, at: Point) => Aim | undefined
  begin: (session: Session) => void
  /** Let go or given up, before the drop. */
  end: () => void
  drop: (session: Session, aim: Aim) => void
}

export class Drag {
  held: Held | undefined = $state.raw()
  pointer: Point | undefined = $state.raw()
  #ways: Ways
  #dragged = false
  #frame = 0
  #stop = () => {}

  constructor(ways: Ways) {
    this.#ways = ways
  }

  /** The click that ends a drag opens nothing. */
  dragged(): boolean {
    const dragged = this.#dragged
    this.#dragged = false
    return dragged
  }

  press(event: PointerEvent, session: Session, grip: Grip, grab: number) {
    // A finger scrolls; it can open the session and change it there.
    if (event.button !== 0 || event.pointerType === 'touch') return
    this.#end(false)
    this.#dragged = false
    const start = { x: event.clientX, y: event.clientY }
    const move = (moved: PointerEvent) => {
      const at = { x: moved.clientX, y: moved.clientY }
      if (!this.held) {
        if (Math.hypot(at.x - start.x, at.y - start.y) < STILL_PX) return
        this.held = { session, grip, grab, aim: undefined }
        this.#dragged = true
        this.#ways.begin(session)
        this.#frame = requestAnimationFrame(this.#scroll)
      }
      this.pointer = at
      this.#look()
    }
    const up = () => this.#end(true)
    const away = () => this.#end(false)
    const key = (pressed: KeyboardEvent) => {
      if (pressed.key !== 'Escape' || !this.held) return
      pressed.preventDefault()
      pressed.stopImmediatePropagation()
      this.#end(false)
    }
    addEventListener('pointermove', move)
    addEventListener('pointerup', up)
    addEventListener('pointercancel', away)
    addEventListener('blur', away)
    addEventListener('keydown', key, true)
    this.#stop = () => {
      removeEventListener('pointermove', move)
      removeEventListener('pointerup', up)
      removeEventListener('pointercancel', away)
      removeEventListener('blur', away)
      removeEventListener('keydown', key, true)
      cancelAnimationFrame(this.#frame)
      this.#stop = () => {}
    }
  }

  /** The screen goes away under the hand. */
  leave() {
    this.#end(false)
  }

  #look() {
    if (this.held && this.pointer) this.held = { ...this.held, aim: this.#ways.aim(this.held, this.pointer) }
  }

  #scroll = () => {
    const box = this.#ways.scroller()
    if (!this.held) return
    if (box && this.pointer) {
      const { left, right, top, bottom } = box.getBoundingClientRect()
      const { x, y } = this.pointer
      const within = x >= left && x <= right && y >= top - 48 && y <= bottom + 48
      const [beforeLeft, beforeTop] = [box.scrollLeft, box.scrollTop]
      if (within) box.scrollTop += edgeSpeed(y, top, bottom)
      if (within && this.held.grip === 'move') box.scrollLeft += edgeSpeed(x, left, right)
      if (box.scrollLeft !== beforeLeft || box.scrollTop !== beforeTop) this.#look()
    }
    this.#frame = requestAnimationFrame(this.#scroll)
  }

  #end(put: boolean) {
    this.#stop()
    const held = this.held
    this.held = undefined
    this.pointer = undefined
    if (!held) return
    this.#ways.end()
    // The click follows at once, or never: let go elsewhere, there is none.
    setTimeout(() => (this.#dragged = false), CLICK_MS)
    if (put && held.aim) this.#ways.drop(held.session, held.aim)
  }
}
