/** What the palette can do. Screens add their own while they are open; each
 *  action is found by its name in either language. */
import type { Component } from 'svelte'
import { SvelteSet } from 'svelte/reactivity'
import { prefs } from '$lib/prefs.svelte'
import { sayIn } from '$lib/words'
import type { MessageKey, Words } from '$lib/words'

export interface Action {
  /** The message that names it. */
  name: MessageKey
  facts?: Words
  icon?: Component<{ size?: number; strokeWidth?: number }>
  keys?: string
  run: () => void
}

export interface Hit {
  id: string
  label: string
  hint?: string
  icon?: Component<{ size?: number; strokeWidth?: number }>
  keys?: string
  run: () => void
}

/** Looks things up for the palette: people, events, sessions. */
export interface Finder {
  /** The message that heads its results. */
  name: MessageKey
  /** Typed first, it asks this finder alone: @ people, # events. */
  sigil?: string
  find: (typed: string) => Promise<Hit[]>
}

const actions = new SvelteSet<() => Action[]>()
export const finders: Finder[] = []

/** At the top of a screen: `useActions(() => [{ name: 'guest-add', run: add }])`. */
export function useActions(list: () => Action[]): void {
  $effect.pre(() => {
    actions.add(list)
    return () => {
      actions.delete(list)
    }
  })
}

export const fold = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/([^иИ])\p{M}+/gu, '$1')
    .normalize('NFC')
    .replaceAll('ё', 'е')

/** Every word typed starts a word of the name, in English or Russian. */
export function matches(typed: string, names: string[]): boolean {
  const wanted = fold(typed).split(/\s+/).filter(Boolean)
  return names.some((name) => {
    const words = fold(name).split(/[\s,.:—–-]+/)
    return wanted.every((one) => words.some((word) => word.startsWith(one)))
  })
}

export function findActions(typed: string): Hit[] {
  const found: Hit[] = []
  // Newest first: what the open screen offers stands above the shell's own.
  for (const list of [...actions].reverse()) {
    for (const action of list()) {
      const names = (['en', 'ru'] as const).map((language) => sayIn(language, action.name, action.facts))
      if (typed && !matches(typed, names)) continue
      found.push({
        id: `${action.name}${JSON.stringify(action.facts ?? {})}`,
        label: sayIn(prefs.language, action.name, action.facts),
        run: action.run,
        ...(action.icon ? { icon: action.icon } : {}),
        ...(action.keys ? { keys: action.keys } : {}),
      })
    }
  }
  return found
}
