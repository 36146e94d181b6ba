/** Focus never falls to the page's body. Where the element that had it goes away (a
 *  row was deleted, a panel closed, a button is not there any more), what stands in
 *  its place gets it: the same control of the next row, the list, the panel, the
 *  title of the screen. Held for every screen, so that none has to think of it. */
import { focusables, listOf } from './panes'

interface Level {
  parent: Element
  index: number
}

/** The screen has its own say first about where the focus goes. */
const SAY_MS = 30

export function keepFocus(): () => void {
  let last: HTMLElement | undefined
  let trail: Level[] = []
  let timer: ReturnType<typeof setTimeout> | undefined

  const fell = () => document.activeElement === null || document.activeElement === document.body
  const gone = (one: HTMLElement) => !one.isConnected || one.getClientRects().length === 0
  const lost = (one: HTMLElement) => gone(one) || one.matches(':disabled')
  /** What is switched off may keep the focus, but hears no key. */
  const nowhere = () => last !== undefined && (fell() || (document.activeElement === last && lost(last)))

  function note({ target }: FocusEvent) {
    if (!(target instanceof HTMLElement) || target === document.body) return
    last = target
    trail = []
    for (let one: Element = target; one.parentElement; one = one.parentElement)
      trail.push({ parent: one.parentElement, index: [...one.parentElement.children].indexOf(one) })
  }

  /** Somebody clicked beside everything: that is no fall. */
  function left() {
    setTimeout(() => {
      // Where the focus is about to be given back, nobody clicked.
      if (timer !== undefined) return
      if (last && fell() && document.hasFocus() && !lost(last)) last = undefined
    })
  }

  // Never at once: while the focus goes from one to another it is nowhere for a moment,
  // and a change of the page may be told of right then.
  function look() {
    if (timer === undefined && nowhere()) timer = setTimeout(giveBack, SAY_MS)
  }

  function giveBack() {
    timer = undefined
    if (!last || !nowhere()) return
    if (!lost(last)) return last.focus({ preventScroll: true })
    // What stands there may not take it (it is just being drawn anew): then the next.
    for (const one of heirs(trail, last)) {
      one.focus({ preventScroll: true })
      if (!nowhere()) return
    }
  }

  const observer = new MutationObserver(look)
  observer.observe(document.body, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['disabled', 'hidden', 'open'],
  })
  document.addEventListener('focusin', note)
  document.addEventListener('focusout', left)
  return () => {
    clearTimeout(timer)
    observer.disconnect()
    document.removeEventListener('focusin', note)
    document.removeEventListener('focusout', left)
  }
}

function* heirs(trail: Level[], lost: HTMLElement): Generator<HTMLElement> {
  const dialog = [...document.querySelectorAll<HTMLElement>('dialog[open]')].at(-1)
  yield* nearby(trail, lost, dialog)
  if (dialog) {
    const first = focusables(dialog)[0]
    if (first) yield first
    return
  }
  const main = document.querySelector<HTMLElement>('[data-pane=main]')
  const list = main && listOf(main)
  const panel = document.querySelector<HTMLElement>('[data-pane=panel] h2[tabindex]')
  const title = document.querySelector<HTMLElement>('[data-screen-title]')
  for (const one of [panel, list, title, main]) if (one) yield one
}

/** What stands in the place of the lost one, or the last of what stood around it. */
function* nearby(trail: Level[], lost: HTMLElement, dialog: HTMLElement | undefined): Generator<HTMLElement> {
  const name = lost.dataset.testid
  for (const { parent, index } of trail) {
    if (!parent.isConnected || (dialog && !dialog.contains(parent))) continue
    if (parent.matches('main, body, .app, .work')) return
    const grid = parent.closest<HTMLElement>('[data-grid]') ?? listOf(parent)
    if (grid) yield grid
    for (const place of [parent.children[index], parent.children[index - 1]]) {
      const found = place && focusables(place)
      if (!found?.length) {
        if (place instanceof HTMLElement && place.matches('button, a[href], input')) yield place
        continue
      }
      const one = found.find((one) => name && one.dataset.testid === name) ?? found[0]
      if (one) yield one
    }
    const left = focusables(parent).at(-1)
    if (left) yield left
  }
}
