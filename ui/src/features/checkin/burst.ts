/** A scan that falls into something else: a dialog, the name of the station. It is told
 *  by its speed from all that people type, and nothing of it stays where it fell. */
import { isSubmit } from './doorKeys'
import { latinOf } from './scan'

export interface Scan {
  /** As the layout wrote it. */
  text: string
  /** As the scanner meant it. */
  code: string
}

/** Fewer keys are no code. */
const SHORTEST = 4
/** Nobody types as fast from key to key, all in all; one key of a scanner may come late
 *  on a busy computer. */
const PACE_MS = 60
const LATE_MS = 200
/** A scanner may end with a second Enter, which belongs to the scan too. */
const ECHO_MS = 250

type TextBox = HTMLInputElement | HTMLTextAreaElement

interface Fallen {
  box: TextBox
  text: string
}

export class Bursts {
  #keys: { text: string; latin: string }[] = []
  #first = 0
  #last = -Infinity
  #ended = -Infinity
  #fallen: Fallen | undefined

  /** A key went down; `falls` where nobody there waits for a scan. A scan once its end has
   *  come; 'echo' for what follows the end and belongs to it; the caller keeps both from
   *  everybody else. */
  press(event: KeyboardEvent, falls: boolean): Scan | 'echo' | undefined {
    const at = event.timeStamp
    const goesOn = at - this.#last < LATE_MS
    const ends = isSubmit(event) || (event.key === 'Tab' && !event.shiftKey && !event.ctrlKey && !event.altKey)
    if (ends) {
      const keys = this.#keys
      this.#keys = []
      if (!falls) return undefined
      const isFast = goesOn && at - this.#first < keys.length * PACE_MS
      if (isFast && keys.length >= SHORTEST && keys.every((key) => key.latin !== ' ')) {
        this.#ended = at
        this.#last = at
        this.#takeBack()
        return { text: keys.map((key) => key.text).join(''), code: keys.map((key) => key.latin).join('') }
      }
      return at - this.#ended < ECHO_MS ? 'echo' : undefined
    }
    // Shift for a capital, and the control characters that some scanners begin with.
    const silent = /^(Shift|Control|Alt|Meta|CapsLock)/.test(event.code) || event.ctrlKey || event.metaKey
    if (silent) {
      if (goesOn) this.#last = at
      return undefined
    }
    this.#last = at
    if ([...event.key].length !== 1) {
      this.#keys = []
      return undefined
    }
    if (!goesOn) this.#keys = []
    if (this.#keys.length === 0) {
      this.#first = at
      this.#fallen = boxOf(event.target)
    }
    this.#keys.push({ text: event.key, latin: latinOf(event.code, event.shiftKey) ?? ' ' })
    return undefined
  }

  /** The text as it was before the scan fell into it. */
  #takeBack() {
    const fallen = this.#fallen
    this.#fallen = undefined
    if (!fallen?.box.isConnected || fallen.box.value === fallen.text) return
    fallen.box.value = fallen.text
    fallen.box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'historyUndo' }))
  }
}

function boxOf(target: EventTarget | null): Fallen | undefined {
  const isBox = (one: EventTarget | null): one is TextBox => one !== null && 'value' in one && 'selectionStart' in one
  return isBox(target) ? { box: target, text: target.value } : undefined
}
