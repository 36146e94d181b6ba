/** The keys and palette actions that work on every screen. */
import CircleHelp from '@lucide/svelte/icons/circle-question-mark'
import Languages from '@lucide/svelte/icons/languages'
import Moon from '@lucide/svelte/icons/moon'
import Plus from '@lucide/svelte/icons/plus'
import Redo from '@lucide/svelte/icons/redo-2'
import Sun from '@lucide/svelte/icons/sun'
import Undo from '@lucide/svelte/icons/undo-2'
import { prefs } from '$lib/prefs.svelte'
import { useActions } from './actions.svelte'
import { type KeyMap, useKeys } from './keys.svelte'
import { focusSearch, layout, nextPane } from './layout.svelte'
import { href, router } from './router.svelte'
import { eventTabs, sections } from './sections'
import { setLanguage, setTheme } from './settings.svelte'
import { redo, undo } from './undo'

export function useShellActions(eventId: () => string | undefined): void {
  const go = (path: string) => void router.go(path)
  const tab = (id: string, path: string) => go(href(`/event/:id${path}`, { id }))

  useKeys((): KeyMap => {
    const id = eventId()
    return {
      'Ctrl+KeyK': () => (layout.paletteOpen = true),
      'Ctrl+KeyN': () => go('/events/new'),
      'Ctrl+KeyF': focusSearch,
      'Ctrl+KeyZ': undo,
      'Ctrl+Shift+KeyZ': redo,
      'Ctrl+KeyY': redo,
      'Alt+ArrowLeft': () => void router.back(),
      'Alt+ArrowRight': () => void router.forward(),
      F6: () => nextPane(false),
      'Shift+F6': () => nextPane(true),
      F1: () => (layout.helpOpen = true),
      'Ctrl+Slash': () => (layout.helpOpen = true),
      ...Object.fromEntries(sections.map((one) => [one.keys, () => go(one.path)])),
      ...(id
        ? {
            ...Object.fromEntries(eventTabs.map((one) => [one.keys, () => tab(id, one.path)])),
            'Ctrl+KeyP': () => tab(id, '/documents'),
          }
        : {}),
    }
  })

  useActions(() => {
    const id = eventId()
    const other = prefs.language === 'en' ? 'ru' : 'en'
    const dark = document.documentElement.dataset.theme === 'dark'
    return [
      { name: 'shell-new-event', icon: Plus, keys: 'Ctrl+KeyN', run: () => go('/events/new') },
      ...(id ? eventTabs.map((one) => ({ name: one.name, keys: one.keys, run: () => tab(id, one.path) })) : []),
      ...sections.map(({ name, icon, keys, path }) => ({ name, icon, keys, run: () => go(path) })),
      { name: 'shell-undo', icon: Undo, keys: 'Ctrl+KeyZ', run: undo },
      { name: 'shell-redo', icon: Redo, keys: 'Ctrl+Shift+KeyZ', run: redo },
      { name: 'shell-other-language', icon: Languages, run: () => setLanguage(other) },
      dark
        ? { name: 'shell-theme-light', icon: Sun, run: () => setTheme('light') }
        : { name: 'shell-theme-dark', icon: Moon, run: () => setTheme('dark') },
      { name: 'shell-help', icon: CircleHelp, keys: 'F1', run: () => (layout.helpOpen = true) },
    ]
  })
}
