/** Keys that were meant for something else never press a button of a dialog that
 *  came up meanwhile: a key that was down before, one that is held, and what ends a
 *  word which is being typed (or scanned) to nobody. Text boxes take them all. */
import type { Attachment } from 'svelte/attachments'

/** The word goes on for so long after its last letter. */
const WORD_MS = 700
/** A clock of the display that is further off than this is not the page's. */
const SANE_MS = 10_000

const presses = new Set(['Enter', ' ', 'Tab'])
const isText = (target: EventTarget | null) =>
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement ||
  (target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type))

/** When the key went down, which may be long before a busy page hears of it. */
function timeOf(event: KeyboardEvent): number {
  const now = performance.now()
  return Math.abs(now - event.timeStamp) < SANE_MS ? event.timeStamp : now
}

/** `readsFor`: how long the question has to be seen before a key can answer it. */
export function meantHere(readsFor = 0): Attachment<HTMLElement> {
  return (box) => {
    const from = performance.now() + readsFor
    let letterAt = -Infinity
    const down = new Set<string>()
    // Tests of the window wait for it, as a person reads.
    const ready = setTimeout(() => (box.dataset.listens = ''), readsFor)

    const refuse = (event: Event) => {
      event.preventDefault()
      event.stopPropagation()
    }
    const keydown = (event: KeyboardEvent) => {
      if (isText(event.target) || event.ctrlKey || event.altKey || event.metaKey) return
      const { key } = event
      const at = timeOf(event)
      if (presses.has(key)) {
        const held = event.repeat && key !== 'Tab'
        if (!held && at >= from && at - letterAt >= WORD_MS) return void down.add(key)
        // A space between two words: the next one belongs to them.
        if (key === ' ') letterAt = at
        refuse(event)
      } else if ([...key].length === 1) letterAt = at
    }
    const keyup = (event: KeyboardEvent) => {
      if (isText(event.target) || !presses.has(event.key)) return
      if (!down.delete(event.key)) refuse(event)
    }
    box.addEventListener('keydown', keydown, true)
    box.addEventListener('keyup', keyup, true)
    return () => {
      clearTimeout(ready)
      delete box.dataset.listens
      box.removeEventListener('keydown', keydown, true)
      box.removeEventListener('keyup', keyup, true)
    }
  }
}
