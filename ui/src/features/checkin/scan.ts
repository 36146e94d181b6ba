/** What a badge scanner types. It is a keyboard: with a Russian layout on, the code
 *  G106 arrives as "п106", some add control characters, and Tab or Enter ends it.
 *  Pure functions; nothing here knows guests. */

/** The character of a key on a US keyboard, which is what scanners pretend to be;
 *  null for keys that no code is made of. */
export function latinOf(code: string): string | null {
  const letter = /^Key([A-Z])$/.exec(code)?.[1]
  if (letter) return letter
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1]
  if (digit) return digit
  if (code === 'Minus' || code === 'NumpadSubtract') return '-'
  return null
}

// Controls, soft hyphens, zero-width and direction marks, private glyphs.
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]/gu

/** What was typed, without what can't be seen. */
export const clean = (text: string) => text.replace(unseen, '').replace(/\s+/g, ' ').trim()

/** Follows the keys beside the text, as long as the text is typed to its end. */
export class ScannedKeys {
  #latin: string | null = ''
  #next: string | null = null

  /** A key went down; its character comes with the input that follows. */
  press(code: string) {
    this.#next = latinOf(code)
  }

  /** The text changed. Anything but typing at the end makes the keys unknown. */
  follow(text: string, inputType: string) {
    if (text === '') this.#latin = ''
    else if (this.#latin === null) return
    else if (inputType === 'insertText' && text.length === this.#latin.length + 1 && this.#next !== null) {
      this.#latin += this.#next
    } else if (inputType === 'deleteContentBackward' && text.length === this.#latin.length - 1) {
      this.#latin = this.#latin.slice(0, -1)
    } else this.#latin = null
    this.#next = null
  }

  /** The code that these keys may be, when the text itself is none: only worth a
   *  look while another layout stood between. */
  codeFor(text: string): string | null {
    const other = /[^\p{ASCII}]/u.test(text)
    return other && this.#latin && /^[0-9A-Z-]{4,16}$/.test(this.#latin) ? this.#latin : null
  }

  clear() {
    this.#latin = ''
    this.#next = null
  }
}
