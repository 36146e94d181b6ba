/** Places a menu, list or tip beside its anchor, in the top layer where the
 *  webview has one, so that no dialog or scroller cuts it. Moves it as the page
 *  moves; never decides when it is open. */
import type { Attachment } from 'svelte/attachments'

export interface Placing {
  side?: 'bottom' | 'top' | 'right'
  align?: 'start' | 'end' | 'center'
  gap?: number
  /** As wide as the anchor at least. */
  matchWidth?: boolean
}

const MARGIN = 8

export function place(box: HTMLElement, anchor: DOMRect, { side = 'bottom', align = 'start', gap = 4 }: Placing) {
  const { innerWidth, innerHeight } = window
  const { offsetWidth: width, offsetHeight: height } = box
  let left: number
  let top: number
  if (side === 'right') {
    left = anchor.right + gap
    top = anchor.top + (anchor.height - height) / 2
  } else {
    left =
      align === 'end'
        ? anchor.right - width
        : align === 'center'
          ? anchor.left + (anchor.width - width) / 2
          : anchor.left
    const below = innerHeight - anchor.bottom - gap - MARGIN
    const above = anchor.top - gap - MARGIN
    const under = side === 'bottom' ? below >= height || below >= above : above < height && below > above
    top = under ? anchor.bottom + gap : anchor.top - gap - height
  }
  box.style.left = `${Math.max(MARGIN, Math.min(left, innerWidth - width - MARGIN))}px`
  box.style.top = `${Math.max(MARGIN, Math.min(top, innerHeight - height - MARGIN))}px`
}

export function raise(box: HTMLElement) {
  if (typeof box.showPopover !== 'function') return
  box.popover = 'manual'
  box.showPopover()
}

export function floating(
  anchor: () => HTMLElement | DOMRect | null | undefined,
  placing: Placing = {},
): Attachment<HTMLElement> {
  return (box) => {
    const rect = () => {
      const at = anchor()
      return at instanceof HTMLElement ? at.getBoundingClientRect() : at
    }
    raise(box)
    const update = () => {
      const at = rect()
      if (!at) return
      if (placing.matchWidth) box.style.minWidth = `${at.width}px`
      place(box, at, placing)
    }
    update()
    const size = new ResizeObserver(update)
    size.observe(box)
    addEventListener('resize', update)
    addEventListener('scroll', update, { capture: true, passive: true })
    return () => {
      size.disconnect()
      removeEventListener('resize', update)
      removeEventListener('scroll', update, { capture: true })
    }
  }
}
