// What is asked of a screen for whoever goes by keys or has large text: the focus is
// somewhere, the act of the screen is in sight, and no notice lies over a control.

/** Where the focus is, if it is nowhere. */
export const focusFell = (page) =>
  page.evaluate(() =>
    document.hasFocus() && (document.activeElement ?? document.body) === document.body
      ? ['the focus has fallen to the body']
      : [],
  )

/** Controls of the content under a notice: there must be none. */
export const covered = (page) =>
  page.evaluate(() => {
    const toast = document.querySelector('.toaster')?.getBoundingClientRect()
    const main = document.querySelector('[data-pane=main]')?.getBoundingClientRect()
    if (!toast || !main || toast.height === 0) return []
    return toast.top < main.bottom - 1 ? [`notices from ${toast.top} lie over the content until ${main.bottom}`] : []
  })

/** The window itself cannot be scrolled away, whatever a script or the browser brings into view. */
export const scrolledAway = (page) =>
  page.evaluate(() => {
    const found = []
    for (const one of [document.scrollingElement, document.body, document.querySelector('.app')]) {
      if (!one) continue
      one.scrollTop = 500
      one.scrollLeft = 500
      if (one.scrollTop > 0 || one.scrollLeft > 0) found.push(`${one.className || one.tagName} scrolls`)
      one.scrollTop = one.scrollLeft = 0
    }
    return found
  })

/** The act of the screen, and that of a panel beside it, stand in the window without
 *  scrolling, whole. What has no act is for reading, or for many small ones. */
export const actOutOfSight = (page) =>
  page.evaluate(() => {
    const seen = (one) => one.checkVisibility({ visibilityProperty: true })
    // An open menu is what one does, whatever it brought into view.
    if ([...document.querySelectorAll('[role=menu]')].some(seen)) return []
    const modal = [...document.querySelectorAll('dialog[open]')].at(-1)
    const panes = modal
      ? [modal]
      : document.querySelectorAll('[data-pane=main] .column, [data-pane=panel], [data-pane=main]')
    const found = new Set()
    for (const pane of panes) {
      const acts = [...pane.querySelectorAll('[data-main-act], .button.primary')].filter(seen)
      const act = acts.find((one) => one.matches('[data-main-act]')) ?? acts[0]
      if (!act) continue
      const { top, bottom, left, right } = act.getBoundingClientRect()
      const hidden = top < 0 || left < 0 || bottom > innerHeight + 1 || right > innerWidth + 1
      const at = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
      if (!hidden && at && (act.contains(at) || at.contains(act))) continue
      // What stands before the screen is what one does: an open panel of a narrow window, a menu.
      if (!modal && !hidden && at?.closest('[data-pane=panel], [popover], [role=menu]')) continue
      found.add(
        `“${act.textContent.trim()}” is out of sight: ${Math.round(top)}–${Math.round(bottom)} of ${innerHeight}`,
      )
    }
    return [...found]
  })
