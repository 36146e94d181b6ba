/** Ctrl+A where no text is typed: the rows of the list on screen. Never the labels and
 *  buttons of the window, which is what the engine would select. */
export function selectAll(): void {
  const grid = document.querySelector<HTMLElement>('[data-pane=main] [data-grid]')
  if (!grid) return
  grid.focus({ preventScroll: true })
  grid.dispatchEvent(new KeyboardEvent('keydown', { code: 'KeyA', key: 'a', ctrlKey: true, bubbles: true }))
}
