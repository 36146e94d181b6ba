/** A box that scrolls and holds nothing to tab to is itself a stop for Tab, so that
 *  the arrow keys can scroll it. */
import type { Attachment } from 'svelte/attachments'

const stops = 'a[href], button:not(:disabled), input:not(:disabled), select, textarea, [tabindex="0"]'

export const scrollable: Attachment<HTMLElement> = (box) => {
  const update = () => {
    const scrolls = box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1
    if (scrolls && !box.querySelector(stops)) box.tabIndex = 0
    else box.removeAttribute('tabindex')
  }
  const size = new ResizeObserver(update)
  size.observe(box)
  const content = new MutationObserver(update)
  content.observe(box, { childList: true, subtree: true })
  update()
  return () => {
    size.disconnect()
    content.disconnect()
  }
}
