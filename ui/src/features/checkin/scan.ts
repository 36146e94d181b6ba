/** What a badge scanner types. It is a keyboard: with a Russian layout on, the code
 *  G106 arrives as "п106", some add control characters, and Tab or Enter ends it.
 *  Pure functions; nothing here knows guests. */

/** The character of a key on a US keyboard, which is what scanners pretend to be;
 *  null for keys that no code is made of. */
export function latinOf(code: string): string | null {
  const letter = /^Key([A-Z])$/.exec(code)?.[1]
  if (letter) return letter
  return /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1] ?? null
}

// Controls, soft hyphens, zero-width and direction marks, private glyphs.
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]/gu

/** What was typed, without what can't be seen. */
export const clean = (text: string) => text.replace(unseen, '').replace(/\s+/g, ' ').trim()

/** Nobody types letter after letter as fast; a scanner is ten times faster. */
const BURST_MS = 50
const NO_LETTER = ' '

interface Key {
  latin: string
  /** Came at once after the one before it. */
  fast: boolean
}

/** Follows the keys beside the text, as long as the text is typed to its end. */
export class ScannedKeys {
  #keys: Key[] | null = []
  #next: Key | null = null
  #last = -Infinity

  /** A key went down; its character comes with the input that follows. `at` is when, in ms. */
  press(code: string, at: number) {
    this.#next = { latin: latinOf(code) ?? NO_LETTER, fast: at - this.#last < BURST_MS }
    this.#last = at
  }

  /** The text changed. Anything but typing at the end makes the keys unknown. */
  follow(text: string, inputType: string) {
    const keys = this.#keys
    if (text === '') this.#keys = []
    else if (keys === null) return
    else if (inputType === 'insertText' && text.length === keys.length + 1 && this.#next) keys.push(this.#next)
    else if (inputType === 'deleteContentBackward' && text.length === keys.length - 1) keys.pop()
    else this.#keys = null
    this.#next = null
  }

  /** Codes that these keys may be, besides the text itself: the same keys on the layout
   *  that scanners think of, and what was scanned in the middle of a name half typed. */
  codesFor(text: string): string[] {
    const whole = (this.#keys ?? []).map((key) => key.latin).join('')
    const codes = [whole, whole.slice(this.#burstStart())]
    return [...new Set(codes)].filter((code) => /^[0-9A-Z]{4,16}$/.test(code) && code !== text.toUpperCase())
  }

  /** How much of the text stood there before the last burst of keys. */
  beforeBurst(text: string): string {
    return this.#keys?.length === text.length ? text.slice(0, this.#burstStart()) : ''
  }

  #burstStart(): number {
    const keys = this.#keys ?? []
    let start = keys.length - 1
    while (start > 0 && keys[start]?.fast) start -= 1
    return Math.max(0, start)
  }

  clear() {
    this.#keys = []
    this.#next = null
  }
}
