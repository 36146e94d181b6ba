/** Shortcuts, bound to physical keys: with a Russian layout Ctrl+Z is the same key.
 *  The innermost screen wins. A text box keeps its letters, and what Ctrl does to
 *  text; Undo there takes back the typing. */
import { isMac } from '$lib/components/keyLabel'
import { isOfABrowser } from './browserKeys'
import type { Chord } from './keymap'
import { submitHere } from './submit'
import { takeBackTyping } from './typing'

export type KeyMap = Partial<Record<Chord, (event: KeyboardEvent) => void>>

const maps: (() => KeyMap)[] = []

/** Where the key for a sign is not the same on every keyboard, the sign counts. */
const signs: Record<string, string> = { '+': 'Equal', '-': 'Minus', '/': 'Slash', '?': 'Shift+Slash' }

/** "Ctrl+Shift+KeyN" of an event; Ctrl is ⌘ on a Mac. */
export function keysOf(event: KeyboardEvent): string {
  const ctrl = isMac ? event.metaKey : event.ctrlKey
  const sign = signs[event.key]
  if (sign && !event.altKey) return [ctrl && 'Ctrl', sign].filter(Boolean).join('+')
  const code = event.code.replace(/^Numpad(Enter)$/, '$1').replace(/^Numpad(\d)$/, 'Digit$1')
  return [ctrl && 'Ctrl', event.altKey && 'Alt', event.shiftKey && 'Shift', code].filter(Boolean).join('+')
}

export function inTextBox(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement)
    return true
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'range', 'file'].includes(target.type)
}

const ownOfText = /^Ctrl\+Key[XCVA]$/
const ways: Record<string, 'undo' | 'redo'> = { 'Ctrl+KeyZ': 'undo', 'Ctrl+Shift+KeyZ': 'redo', 'Ctrl+KeyY': 'redo' }
/** These also work while a dialog is open. */
const always = /^(F1|Ctrl\+(Equal|Minus|Digit0))$/

/** What a text box does with its keys; true: nobody else hears of them. */
function ownKey(event: KeyboardEvent, keys: string): boolean {
  const chord = event.ctrlKey || event.metaKey || event.altKey || /^F\d/.test(event.code) || event.code === 'Escape'
  if (!chord || ownOfText.test(keys)) return true
  const way = ways[keys]
  if (!way || event.target instanceof HTMLSelectElement) return false
  const took = takeBackTyping(event.target as HTMLElement, way)
  // An empty box where nothing was typed has nothing of its own to take back.
  if (!took && !event.repeat && !inDialog()) return false
  event.preventDefault()
  return true
}

const inDialog = () => document.querySelector('dialog[open]') !== null

export function handleKeys(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return
  const keys = keysOf(event)
  if (inTextBox(event.target) && ownKey(event, keys)) return
  const run = inDialog() && !always.test(keys) ? undefined : bound(keys as Chord)
  if (run) {
    event.preventDefault()
    run(event)
  } else if (isOfABrowser(keys) || (keys === 'Ctrl+Enter' && submitHere(event.target))) event.preventDefault()
}

function bound(keys: Chord) {
  for (const map of [...maps].reverse()) {
    const run = map()[keys]
    if (run) return run
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
