/** Which keys the door takes for itself. Scanners send control characters as Ctrl with a
 *  letter; none of them may open a palette or leave the screen while people wait. */

/** Enter; or the line end as a scanner writes it, Ctrl+M or Ctrl+J. */
export function isSubmit(event: KeyboardEvent): boolean {
  if (event.altKey || event.metaKey) return false
  if (event.key === 'Enter') return !event.ctrlKey
  return event.ctrlKey && !event.shiftKey && (event.code === 'KeyM' || event.code === 'KeyJ')
}

/** A letter or digit: it belongs to the field, wherever it was typed. */
export const anywhere = (event: KeyboardEvent) =>
  !event.ctrlKey && !event.altKey && !event.metaKey && /^[\p{L}\p{N}]$/u.test(event.key)

const OWN = /^(Enter|NumpadEnter|Key[ZACVXMJ]|Slash|ArrowLeft|ArrowRight|Backspace|Delete|Home|End)$/

/** A chord that would do something elsewhere in the program. */
export function held(event: KeyboardEvent): boolean {
  if (event.code === 'F6') return true
  if (event.altKey && !event.ctrlKey) return /^(Arrow|Digit|Key)/.test(event.code)
  return (event.ctrlKey || event.metaKey) && !event.altKey && !OWN.test(event.code)
}

/** A display waits less than this before it repeats the key that is down, and far less
 *  from then on. A key whose release nobody heard of (the window was left) is one again
 *  after it. */
const REPEAT_MS = 1000

/** Which keys are down. A computer that is busy for a moment repeats the one that is down
 *  just then, and a code with a letter twice is nobody's; nor does an Enter that is held
 *  answer what it has only now brought up. Not every web view marks such keys itself. */
export class HeldKeys {
  #down = new Map<string, number>()

  /** Whether the key that went down was down already. */
  press(event: KeyboardEvent): boolean {
    const last = this.#down.get(event.code)
    this.#down.set(event.code, event.timeStamp)
    return event.repeat || (last !== undefined && event.timeStamp - last < REPEAT_MS)
  }

  release(event: KeyboardEvent) {
    this.#down.delete(event.code)
  }

  /** The window was left: what is let go elsewhere is not heard of. */
  forget() {
    this.#down.clear()
  }
}

/** Of what codes are made and ended; other keys may be held, to take back a text or to walk. */
export const ofCode = (event: KeyboardEvent) => isSubmit(event) || event.key === 'Tab' || [...event.key].length === 1
