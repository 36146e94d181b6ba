/** What a badge scanner types. It is a keyboard: with a Russian layout on, the code
 *  G106 arrives as "п106", some add control characters, and Tab or Enter ends it.
 *  Pure functions; nothing here knows guests. */

/** What the keys of a US keyboard, which scanners pretend to be, write beside letters
 *  and digits: alone and with Shift. Addresses of tickets are made of them. */
const MARKS: Record<string, string> = {
  Minus: '-_',
  Equal: '=+',
  Slash: '/?',
  Period: '.>',
  Comma: ',<',
  Semicolon: ';:',
  Quote: '\'"',
  BracketLeft: '[{',
  BracketRight: ']}',
  Backslash: '\\|',
  Backquote: '`~',
}
const OVER_DIGITS = ')!@#$%^&*('

/** The character of a key on a US keyboard; null for keys that no code is made of. */
export function latinOf(code: string, shift = false): string | null {
  const letter = /^Key([A-Z])$/.exec(code)?.[1]
  if (letter) return shift ? letter : letter.toLowerCase()
  const digit = /^Digit(\d)$/.exec(code)?.[1]
  if (digit) return shift ? (OVER_DIGITS[Number(digit)] ?? null) : digit
  return /^Numpad(\d)$/.exec(code)?.[1] ?? MARKS[code]?.[shift ? 1 : 0] ?? null
}

// Controls, soft hyphens, zero-width and direction marks, private glyphs.
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]/gu

/** What was typed, without what can't be seen. */
export const clean = (text: string) => text.replace(unseen, '').replace(/\s+/g, ' ').trim()

/** Nobody types letter after letter as fast; a scanner is ten times faster. */
export const BURST_MS = 50
const NO_LETTER = ' '
/** The shortest code, and the longest address of a ticket that a scanner types. */
const CODE = /^[!-~]{4,500}$/

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
  press(code: string, at: number, shift = false) {
    const fast = at - this.#last < BURST_MS
    this.#last = at
    // A scanner holds Shift for a capital: no character of its own.
    if (/^(Shift|Control|Alt|Meta)/.test(code)) return
    this.#next = { latin: latinOf(code, shift) ?? NO_LETTER, fast }
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
    const whole = this.#latin()
    const codes = [whole, whole.slice(this.#burstStart())]
    return [...new Set(codes)].filter((code) => CODE.test(code) && code.toUpperCase() !== text.toUpperCase())
  }

  /** How the paper writes what was typed, where that was a code and no name: as it was
   *  scanned, on the scanner's layout, and without what stood before it. */
  shownFor(text: string): string {
    const whole = this.#latin()
    const start = this.#burstStart()
    const isScanned = whole.length - start >= 4
    const scanned = isScanned ? whole.slice(start) : whole
    if (!CODE.test(scanned)) return text
    if (/^[0-9a-z]+$/i.test(scanned)) {
      // Of letters alone it may be a name as well.
      return isScanned || /\d/.test(scanned) ? scanned.toUpperCase() : text
    }
    return scanned.includes('://') ? scanned : text
  }

  /** What is known of the keys now, to be put back with the text. */
  kept(): () => void {
    const keys = this.#keys && [...this.#keys]
    return () => (this.#keys = keys)
  }

  #latin(): string {
    return (this.#keys ?? []).map((key) => key.latin).join('')
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
