/** Every shortcut of the window, once: what binds a key and what the help shows are
 *  both this table. `useKeys` takes no chord that is not in it. */
import type { MessageKey } from '$lib/words'

interface Entry {
  name: MessageKey
  chords: readonly string[]
  /** Further keys for the same, which the help leaves out. */
  also?: readonly string[]
}

interface Group {
  name: MessageKey
  keys: readonly Entry[]
}

export const keymap = [
  {
    name: 'shell-keys-everywhere',
    keys: [
      { name: 'shell-palette', chords: ['Ctrl+KeyK'] },
      { name: 'shell-new-event', chords: ['Ctrl+KeyN'] },
      { name: 'shell-keys-new-here', chords: ['Ctrl+Shift+KeyN'] },
      { name: 'shell-keys-save', chords: ['Ctrl+Enter'] },
      { name: 'shell-keys-search-here', chords: ['Ctrl+KeyF', 'Slash'] },
      { name: 'shell-keys-undo', chords: ['Ctrl+KeyZ'] },
      { name: 'shell-keys-redo', chords: ['Ctrl+Shift+KeyZ'], also: ['Ctrl+KeyY'] },
      { name: 'shell-keys-sections', chords: ['Ctrl+Digit1', 'Ctrl+Digit8'] },
      { name: 'shell-messages', chords: ['Ctrl+Shift+KeyM'] },
      { name: 'shell-settings', chords: ['Ctrl+Comma'] },
      { name: 'insights-title', chords: ['Alt+KeyI'] },
      { name: 'shell-keys-tabs', chords: ['Alt+Digit1', 'Alt+Digit0'] },
      { name: 'shell-tab-budget', chords: ['Alt+Minus'] },
      { name: 'shell-tab-sponsors', chords: ['Alt+Equal'] },
      { name: 'shell-tab-run-sheet', chords: ['Alt+Semicolon'] },
      { name: 'shell-tab-team', chords: ['Alt+KeyT'] },
      { name: 'shell-tab-photos', chords: ['Alt+KeyP'] },
      { name: 'shell-tab-feedback', chords: ['Alt+KeyF'] },
      { name: 'shell-keys-back-forward', chords: ['Alt+ArrowLeft', 'Alt+ArrowRight'] },
      { name: 'shell-keys-panes', chords: ['F6', 'Shift+F6'] },
      { name: 'shell-keys-to-list', chords: ['ArrowDown'] },
      { name: 'shell-print', chords: ['Ctrl+KeyP'] },
      { name: 'shell-keys-text-size', chords: ['Ctrl+Equal', 'Ctrl+Minus', 'Ctrl+Digit0'] },
      { name: 'shell-help', chords: ['F1'], also: ['Ctrl+Slash', 'Shift+Slash'] },
      { name: 'shell-keys-close', chords: ['Escape'] },
    ],
  },
  {
    name: 'shell-keys-lists',
    keys: [
      { name: 'shell-keys-move', chords: ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End'] },
      { name: 'shell-open', chords: ['Enter'] },
      { name: 'shell-keys-edit', chords: ['F2'] },
      { name: 'shell-keys-select', chords: ['Space'] },
      { name: 'shell-keys-extend', chords: ['Shift+ArrowUp', 'Shift+ArrowDown'] },
      { name: 'shell-select-all', chords: ['Ctrl+KeyA'] },
      { name: 'shell-keys-menu', chords: ['ContextMenu', 'Shift+F10'] },
      { name: 'grid-keys-column', chords: ['Alt+ArrowDown'] },
      { name: 'menu-keys-move', chords: ['Alt+ArrowUp', 'Alt+ArrowDown'] },
      { name: 'guest-keys-replies', chords: ['KeyG', 'KeyM', 'KeyD', 'KeyW'] },
    ],
  },
  {
    name: 'shell-calendar',
    keys: [
      { name: 'calendar-view-keys-walk', chords: ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] },
      { name: 'calendar-view-keys-month', chords: ['PageUp', 'PageDown'] },
      { name: 'calendar-view-keys-move', chords: ['Alt+ArrowLeft', 'Alt+ArrowRight', 'Alt+ArrowUp', 'Alt+ArrowDown'] },
      { name: 'calendar-view-keys-new', chords: ['KeyN'] },
      { name: 'shell-open', chords: ['Enter'] },
    ],
  },
  {
    name: 'message-markup',
    keys: [
      { name: 'message-markup-bold', chords: ['Ctrl+KeyB'] },
      { name: 'message-markup-italic', chords: ['Ctrl+KeyI'] },
      { name: 'message-markup-link', chords: ['Ctrl+KeyL'] },
      { name: 'message-markup-list', chords: ['Ctrl+Shift+KeyL'] },
    ],
  },
  {
    name: 'timetable-keys',
    keys: [
      { name: 'timetable-keys-walk', chords: ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] },
      { name: 'timetable-keys-time', chords: ['Alt+ArrowUp', 'Alt+ArrowDown'] },
      { name: 'timetable-keys-room', chords: ['Alt+ArrowLeft', 'Alt+ArrowRight', 'BracketLeft', 'BracketRight'] },
      { name: 'timetable-keys-length', chords: ['Alt+Shift+ArrowUp', 'Alt+Shift+ArrowDown'] },
      { name: 'timetable-keys-unschedule', chords: ['Delete'] },
      { name: 'timetable-keys-zoom', chords: ['Equal', 'Minus'] },
    ],
  },
  {
    name: 'shell-tab-checkin',
    keys: [
      { name: 'checkin-let-in', chords: ['Enter', 'Tab'] },
      { name: 'checkin-admit-anyway', chords: ['Ctrl+Enter'] },
      { name: 'checkin-walk-in', chords: ['F2'] },
      { name: 'checkin-badge', chords: ['F4'] },
      { name: 'checkin-keys-heads', chords: ['Equal', 'Minus'] },
      { name: 'checkin-keys-undo', chords: ['Ctrl+KeyZ'] },
    ],
  },
  {
    name: 'show-mode',
    keys: [
      { name: 'show-keys-next', chords: ['Space'] },
      { name: 'show-keys-choose', chords: ['ArrowLeft', 'ArrowRight'] },
      { name: 'show-keys-take-back', chords: ['Backspace'] },
      { name: 'show-leave', chords: ['Escape'] },
    ],
  },
] as const satisfies readonly Group[]

type Listed = (typeof keymap)[number]['keys'][number]
type Also<Key> = Key extends { also: readonly (infer Chord)[] } ? Chord : never

/** A chord of the table; sections and tabs have the digits of their places. */
export type Chord = Listed['chords'][number] | Also<Listed> | `${'Ctrl' | 'Alt'}+Digit${number}`
