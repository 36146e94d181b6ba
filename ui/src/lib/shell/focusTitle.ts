let waiting: MutationObserver | undefined

/** Reading starts at the title of a screen. While it is still being loaded the screen
 *  itself holds the focus, and the title gets it as soon as it is there, unless
 *  somebody has gone elsewhere meanwhile. */
export function focusTitle(main: HTMLElement): void {
  waiting?.disconnect()
  const title = () => main.querySelector<HTMLElement>('[data-screen-title]')
  ;(title() ?? main).focus({ preventScroll: true })
  if (title()) return
  waiting = new MutationObserver(() => {
    if (document.activeElement === main) title()?.focus({ preventScroll: true })
    if (document.activeElement !== main) waiting?.disconnect()
  })
  waiting.observe(main, { childList: true, subtree: true })
}
