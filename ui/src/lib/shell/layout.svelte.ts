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

/** Ctrl+F: the search box of what is on screen. */
export function focusSearch(): void {
  const box = document.querySelector<HTMLInputElement>('main [data-search]')
  box?.focus()
  box?.select()
}
