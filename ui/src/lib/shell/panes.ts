/** F6 walks over the parts of the window: sidebar, list, panel, notices, and round. */
const FOCUSABLE =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), summary, [tabindex="0"]'

const shown = (one: Element) => one.getClientRects().length > 0
/** What a hand can get to: a file field hidden behind its button is no place for the focus. */
export const focusables = (box: ParentNode) =>
  [...box.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((one) => shown(one) && one.tabIndex >= 0)

/** The list of the screen: what a panel beside it shows is not it. */
export const listOf = (box: ParentNode): HTMLElement | undefined =>
  [...box.querySelectorAll<HTMLElement>('[data-grid]')].find((one) => shown(one) && !one.closest('[data-pane=panel]'))

const remembered = new WeakMap<Element, HTMLElement>()

export function nextPane(back: boolean): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter(
    (pane) => shown(pane) && inside(pane).length > 0,
  )
  if (panes.length === 0) return
  const now = document.activeElement as HTMLElement | null
  // A panel lies inside the content: the innermost counts.
  const at = panes.findLastIndex((pane) => pane.contains(now))
  const here = panes[at]
  if (here && now) remembered.set(here, now)
  // From the head of a screen its list is the next stop.
  const list = here && listOf(here)
  if (!back && list && !list.contains(now)) return list.focus()
  const next = panes[(at + (back ? -1 : 1) + panes.length) % panes.length]
  if (next) entrance(next)?.focus()
}

/** What belongs to a pane and not to one inside it. */
const inside = (pane: Element) => focusables(pane).filter((one) => one.closest('[data-pane]') === pane)

function entrance(pane: Element): HTMLElement | undefined {
  const kept = remembered.get(pane)
  const again = kept?.isConnected && kept.closest('[data-pane]') === pane && !kept.matches('[data-screen-title]')
  if (pane.matches('[data-pane=main]')) return listOf(pane) ?? (again ? kept : firstOfMain(pane))
  if (again) return kept
  // The close button of a panel is no place to begin.
  const body = pane.querySelector('.body')
  return (body && focusables(body)[0]) ?? pane.querySelector<HTMLElement>('h2[tabindex]') ?? inside(pane)[0]
}

/** The content of the screen before the tabs and buttons over it. */
function firstOfMain(pane: Element): HTMLElement | undefined {
  const page = pane.querySelector('.page, .fill')
  return (page && focusables(page)[0]) ?? inside(pane)[0]
}

/** ↓ on the title of a screen: into its list. */
export function toList(): void {
  const main = document.querySelector('[data-pane=main]')
  if (main) (listOf(main) ?? firstOfMain(main))?.focus()
}
