/** The keys and palette actions that work on every screen. */
import AArrowDown from '@lucide/svelte/icons/a-arrow-down'
import AArrowUp from '@lucide/svelte/icons/a-arrow-up'
import ALargeSmall from '@lucide/svelte/icons/a-large-small'
import CircleHelp from '@lucide/svelte/icons/circle-question-mark'
import Languages from '@lucide/svelte/icons/languages'
import Moon from '@lucide/svelte/icons/moon'
import Plus from '@lucide/svelte/icons/plus'
import Redo from '@lucide/svelte/icons/redo-2'
import Sun from '@lucide/svelte/icons/sun'
import Undo from '@lucide/svelte/icons/undo-2'
import { call } from '$lib/api/call'
import { live } from '$lib/api/changes.svelte'
import { keyLabel } from '$lib/components/keyLabel'
import { toast } from '$lib/components/toast.svelte'
import type { Sharing } from '$lib/generated/api'
import { prefs } from '$lib/prefs.svelte'
import { dateText, t } from '$lib/words'
import { useActions } from './actions.svelte'
import { eventActions } from './eventActions'
import { type KeyMap, useKeys } from './keys.svelte'
import { idleFocus } from './idle'
import { focusSearch, layout } from './layout.svelte'
import { nextPane, toList } from './panes'
import { plannerActions } from './plannerActions'
import { href, router } from './router.svelte'
import { eventTabs, sections } from './sections'
import { setLanguage, setTheme, stepTextSize } from './settings.svelte'
import { redo, setOnScreen, undo } from './undo'

export function useShellActions(
  eventId: () => string | undefined,
  locked: () => boolean,
  sharing: () => Sharing | undefined,
): void {
  setOnScreen(eventId)
  const go = (path: string) => void router.go(path)
  const tab = (id: string, path: string) => go(href(`/event/:id${path}`, { id }))

  /** Screens with something to add have their own. */
  const newHere = () =>
    router.path === '/' ? go('/events/new') : void toast(t('shell-nothing-new-here', { keys: keyLabel('Ctrl+KeyN') }))

  useKeys((): KeyMap => {
    const id = eventId()
    return {
      'Ctrl+KeyK': () => (layout.paletteOpen = true),
      'Ctrl+KeyN': () => go('/events/new'),
      'Ctrl+Shift+KeyN': newHere,
      'Ctrl+KeyF': focusSearch,
      Slash: focusSearch,
      'Ctrl+Equal': () => void stepTextSize(1),
      'Ctrl+Minus': () => void stepTextSize(-1),
      'Ctrl+Digit0': () => void stepTextSize(0),
      'Ctrl+KeyZ': undo,
      'Ctrl+Shift+KeyZ': redo,
      'Ctrl+KeyY': redo,
      'Alt+ArrowLeft': () => void router.back(),
      'Alt+ArrowRight': () => void router.forward(),
      F6: () => nextPane(false),
      'Shift+F6': () => nextPane(true),
      F1: () => (layout.helpOpen = true),
      'Ctrl+Slash': () => (layout.helpOpen = true),
      'Shift+Slash': () => (layout.helpOpen = true),
      ...(idleFocus() ? { ArrowDown: toList } : {}),
      ...Object.fromEntries(sections.map((one) => [one.keys, () => go(one.path)])),
      ...(id
        ? {
            ...Object.fromEntries(eventTabs.map((one) => [one.keys, () => tab(id, one.path)])),
            'Ctrl+KeyP': () => tab(id, '/documents'),
          }
        : {}),
    }
  })

  // What is done with an event is done with the next one, where none is on screen.
  const next = live(() => call('pick_events', { view: 'upcoming', limit: 1 }), ['event'])

  useActions(() => {
    const id = eventId()
    const other = prefs.language === 'en' ? 'ru' : 'en'
    const dark = document.documentElement.dataset.theme === 'dark'
    const [soon] = next.value?.rows ?? []
    const doing = id
      ? eventActions(id, '')
      : soon && soon.state !== 'cancelled'
        ? eventActions(soon.id, `${dateText(soon.starts, 'weekday')} · ${soon.title}`)
        : []
    return [
      {
        name: 'shell-new-event',
        also: 'palette-words-event',
        icon: Plus,
        keys: 'Ctrl+KeyN',
        run: () => go('/events/new'),
      },
      ...doing,
      ...(id
        ? eventTabs.map((one) => ({
            name: one.name,
            ...(one.also ? { also: one.also } : {}),
            keys: one.keys,
            run: () => tab(id, one.path),
          }))
        : []),
      ...plannerActions(doing.length > 0, locked(), sharing()),
      ...sections.map(({ name, also, icon, keys, path }) => ({
        name,
        ...(also ? { also } : {}),
        icon,
        keys,
        run: () => go(path),
      })),
      { name: 'shell-undo', also: 'palette-words-undo', icon: Undo, keys: 'Ctrl+KeyZ', run: undo },
      { name: 'shell-redo', icon: Redo, keys: 'Ctrl+Shift+KeyZ', run: redo },
      {
        name: 'shell-other-language',
        also: 'palette-words-language',
        icon: Languages,
        run: () => setLanguage(other),
      },
      dark
        ? { name: 'shell-theme-light', also: 'palette-words-theme', icon: Sun, run: () => setTheme('light') }
        : { name: 'shell-theme-dark', also: 'palette-words-theme', icon: Moon, run: () => setTheme('dark') },
      { name: 'shell-text-larger', icon: AArrowUp, keys: 'Ctrl+Equal', run: () => void stepTextSize(1) },
      { name: 'shell-text-smaller', icon: AArrowDown, keys: 'Ctrl+Minus', run: () => void stepTextSize(-1) },
      { name: 'shell-text-usual', icon: ALargeSmall, keys: 'Ctrl+Digit0', run: () => void stepTextSize(0) },
      {
        name: 'shell-help',
        also: 'palette-words-help',
        icon: CircleHelp,
        keys: 'F1',
        run: () => (layout.helpOpen = true),
      },
    ]
  })
}
