/** Shortcuts, bound to physical keys: with a Russian layout Ctrl+Z is the same key.
 *  The innermost screen wins; nothing here takes keys from a text box but those
 *  with Ctrl, Alt or F1–F12, and never the box's own undo. */
import { isMac } from '$lib/components/keyLabel'

export type KeyMap = Record<string, (event: KeyboardEvent) => void>

const maps: (() => KeyMap)[] = []

/** "Ctrl+Shift+KeyN" of an event; Ctrl is ⌘ on a Mac. */
export function keysOf(event: KeyboardEvent): string {
  const ctrl = isMac ? event.metaKey : event.ctrlKey
  return [ctrl && 'Ctrl', event.altKey && 'Alt', event.shiftKey && 'Shift', event.code].filter(Boolean).join('+')
}

export function inTextBox(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement)
    return true
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'range'].includes(target.type)
}

const ownOfText = /^Ctrl\+(Shift\+)?Key[ZXCVAY]$/

export function handleKeys(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return
  const keys = keysOf(event)
  if (inTextBox(event.target)) {
    const chord = event.ctrlKey || event.metaKey || event.altKey || /^F\d/.test(event.code) || event.code === 'Escape'
    if (!chord || ownOfText.test(keys)) return
  }
  // A modal dialog owns the keyboard; only help may interrupt.
  if (document.querySelector('dialog[open]') && keys !== 'F1') return
  for (const map of maps.toReversed ? maps.toReversed() : [...maps].reverse()) {
    const run = map()[keys]
    if (!run) continue
    event.preventDefault()
    run(event)
    return
  }
}

/** At the top of a screen: `useKeys(() => ({ 'Ctrl+Shift+KeyN': add }))`. */
export function useKeys(map: () => KeyMap): void {
  $effect.pre(() => {
    maps.push(map)
    return () => {
      const at = maps.indexOf(map)
      if (at >= 0) maps.splice(at, 1)
    }
  })
}
