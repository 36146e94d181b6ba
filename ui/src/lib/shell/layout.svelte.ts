/** How much of the sidebar the window has room for: all of it, icons, or a drawer. */
import { MediaQuery } from 'svelte/reactivity'

const wide = new MediaQuery('min-width: 1100px', true)
const middle = new MediaQuery('min-width: 720px', true)

class Layout {
  drawerOpen = $state(false)
  paletteOpen = $state(false)
  helpOpen = $state(false)

  get sidebar(): 'full' | 'rail' | 'drawer' {
    return wide.current ? 'full' : middle.current ? 'rail' : 'drawer'
  }
}

export const layout = new Layout()

const focusable =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), [tabindex="0"]'
const remembered = new WeakMap<Element, HTMLElement>()

/** F6: from the sidebar to the content, a side panel, the toasts, and round. */
export function nextPane(back: boolean): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter(
    (pane) => pane.offsetParent !== null && pane.querySelector(focusable),
  )
  if (panes.length === 0) return
  const now = document.activeElement as HTMLElement | null
  // Panels lie inside the content: the innermost pane counts.
  const at = panes.findLastIndex((pane) => pane.contains(now))
  const here = panes[at]
  if (here && now) remembered.set(here, now)
  const next = panes[(at + (back ? -1 : 1) + panes.length) % panes.length]
  if (!next) return
  const kept = remembered.get(next)
  const inner = (one: Element) => one.closest('[data-pane]') === next
  const first =
    next.querySelector<HTMLElement>('[data-grid]') ?? [...next.querySelectorAll<HTMLElement>(focusable)].find(inner)
  ;(kept?.isConnected && next.contains(kept) ? kept : first)?.focus()
}

/** Ctrl+F: the search box of what is on screen. */
export function focusSearch(): void {
  const box = document.querySelector<HTMLInputElement>('main [data-search]')
  box?.focus()
  box?.select()
}
