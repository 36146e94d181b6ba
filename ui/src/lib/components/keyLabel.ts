/** How a shortcut bound to physical keys is written for the reader. */
export const isMac = typeof navigator !== 'undefined' && /Mac/.test(navigator.userAgent)

const names: Record<string, string> = {
  Escape: 'Esc',
  Slash: '/',
  Comma: ',',
  Period: '.',
  BracketLeft: '[',
  BracketRight: ']',
  Minus: '−',
  Equal: '+',
  Semicolon: ';',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  ContextMenu: 'Menu',
  PageUp: 'PgUp',
  PageDown: 'PgDn',
}

const mac: Record<string, string> = { Ctrl: '⌘', Alt: '⌥', Shift: '⇧' }

/** "Ctrl+Shift+KeyN" → "Ctrl+Shift+N"; on a Mac "⌘⇧N". */
export function keyLabel(keys: string): string {
  const parts = keys.split('+').map((part) => {
    if (isMac && mac[part]) return mac[part]
    return names[part] ?? part.replace(/^(Key|Digit|Numpad)(?=.)/, '')
  })
  return parts.join(isMac ? '' : '+')
}

/** The form of aria-keyshortcuts. */
export const keyAria = (keys: string): string =>
  keys.replace('Ctrl', isMac ? 'Meta' : 'Control').replace(/(Key|Digit)(?=.)/, '')
