/** `{@attach tooltip('Undo', 'Ctrl+KeyZ')}` shows a tip on hover and keyboard focus.
 *  The tip repeats what the element's own name says: screen readers skip it. */
import type { Attachment } from 'svelte/attachments'
import { place, raise, type Placing } from './floating'
import { keyLabel } from './keyLabel'

const DELAY_MS = 500

export function tooltip(
  text: string | undefined,
  keys?: string,
  placing: Placing = { align: 'center' },
): Attachment<HTMLElement> {
  return (anchor) => {
    if (!text) return
    let tip: HTMLElement | undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    const hide = () => {
      clearTimeout(timer)
      tip?.remove()
      tip = undefined
    }
    const show = () => {
      if (tip) return
      tip = document.createElement('div')
      tip.className = 'tooltip'
      tip.ariaHidden = 'true'
      tip.textContent = text
      if (keys) {
        const kbd = document.createElement('kbd')
        kbd.textContent = keyLabel(keys)
        tip.append(kbd)
      }
      // Inside an open dialog the tip must belong to it to be seen.
      ;(anchor.closest('dialog') ?? document.body).append(tip)
      raise(tip)
      place(tip, anchor.getBoundingClientRect(), placing)
    }
    const enter = () => {
      clearTimeout(timer)
      timer = setTimeout(show, DELAY_MS)
    }
    const focus = () => {
      if (anchor.matches(':focus-visible')) enter()
    }
    const escape = (event: KeyboardEvent) => {
      if (event.key === 'Escape') hide()
    }
    anchor.addEventListener('pointerenter', enter)
    anchor.addEventListener('pointerleave', hide)
    anchor.addEventListener('pointerdown', hide)
    anchor.addEventListener('focus', focus)
    anchor.addEventListener('blur', hide)
    anchor.addEventListener('keydown', escape)
    // It would stay where its anchor was.
    window.addEventListener('resize', hide)
    return () => {
      hide()
      anchor.removeEventListener('pointerenter', enter)
      anchor.removeEventListener('pointerleave', hide)
      anchor.removeEventListener('pointerdown', hide)
      anchor.removeEventListener('focus', focus)
      anchor.removeEventListener('blur', hide)
      anchor.removeEventListener('keydown', escape)
      window.removeEventListener('resize', hide)
    }
  }
}
