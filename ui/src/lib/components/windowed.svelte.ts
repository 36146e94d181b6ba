/** Which rows of a fixed-height list are near the window. */
export class Windowed {
  top = $state(0)
  height = $state(600)
  #el: HTMLElement | null = null
  #count: () => number
  #row: () => number
  #head: number
  #over: number

  constructor(count: () => number, row: () => number, head: number, over = 6) {
    this.#count = count
    this.#row = row
    this.#head = head
    this.#over = over
  }

  get start() {
    return Math.max(0, Math.min(Math.floor(this.top / this.#row()) - this.#over, this.#count()))
  }

  get end() {
    return Math.min(this.#count(), Math.ceil((this.top + this.height) / this.#row()) + this.#over)
  }

  /** Whole rows that fit, for PgUp and PgDn. */
  get page() {
    return Math.max(1, Math.floor((this.height - this.#head) / this.#row()) - 1)
  }

  attach = (el: HTMLElement) => {
    this.#el = el
    let frame = 0
    const scrolled = () => {
      frame ||= requestAnimationFrame(() => {
        frame = 0
        this.top = el.scrollTop
      })
    }
    const size = new ResizeObserver((entries) => {
      this.height = entries[0]?.contentRect.height ?? this.height
    })
    size.observe(el)
    el.addEventListener('scroll', scrolled, { passive: true })
    return () => {
      size.disconnect()
      el.removeEventListener('scroll', scrolled)
      cancelAnimationFrame(frame)
      this.#el = null
    }
  }

  reset() {
    // Writing scrollTop forces layout: never when it is there already.
    if (this.#el && this.top !== 0) {
      this.#el.scrollTop = 0
      this.top = 0
    }
  }

  reveal(index: number) {
    const row = this.#row()
    const y = index * row
    const lowest = this.top + this.height - this.#head - row
    const to = y < this.top ? y : y > lowest ? y - (this.height - this.#head - row) : -1
    if (to < 0 || !this.#el) return
    this.top = to
    this.#el.scrollTop = to
  }
}
