/** What the palette can do. Screens add their own while they are open; each
 *  action is found by its name, and by the other words that people have for it, in
 *  either language and either layout. */
import { type Component, tick } from 'svelte'
import { SvelteSet } from 'svelte/reactivity'
import { prefs } from '$lib/prefs.svelte'
import { sayIn } from '$lib/words'
import type { MessageKey, Words } from '$lib/words'
import { standing } from './matching'
import { parseAddress, router } from './router.svelte'

type Icon = Component<{ size?: number; strokeWidth?: number }>

export interface Action {
  /** The message that names it. */
  name: MessageKey
  facts?: Words
  /** The message with other words for it, between commas. */
  also?: MessageKey
  /** What it is done with, where that is not plain: the event. */
  hint?: string
  icon?: Icon
  keys?: string
  run: () => void
}

export interface Hit {
  id: string
  label: string
  hint?: string
  icon?: Icon
  keys?: string
  run: () => void
}

/** Looks things up for the palette: people, events, sessions. */
export interface Finder {
  /** The message that heads its results. */
  name: MessageKey
  /** Typed first, it asks this finder alone: @ people, # events. */
  sigil?: string
  find: (typed: string) => Promise<{
    hits: Hit[]
    /** What was typed finds nothing and was read on the other layout: so. */
    readAs?: string | null | undefined
  }>
}

const actions = new SvelteSet<() => Action[]>()
export const finders: Finder[] = []

/** What is to be done as soon as the screen that can do it is there. */
let awaited: { name: MessageKey; path: string } | undefined

/** At the top of a screen: `useActions(() => [{ name: 'guest-add', run: add }])`. */
export function useActions(list: () => Action[]): void {
  $effect.pre(() => {
    actions.add(list)
    if (awaited) void settle()
    return () => {
      actions.delete(list)
    }
  })
}

/** Goes to a screen and does there what the screen calls by that name. */
export async function perform(name: MessageKey, address: string): Promise<void> {
  const mine = { name, path: parseAddress(address).path }
  awaited = mine
  await router.go(address)
  await settle()
}

async function settle() {
  // What is mounting stands before its own actions are run.
  await tick()
  if (!awaited) return
  // It was not left after all, or left again.
  if (router.path !== awaited.path) {
    awaited = undefined
    return
  }
  const { name } = awaited
  for (const list of [...actions].reverse()) {
    const found = list().find((action) => action.name === name && !action.also)
    if (!found) continue
    awaited = undefined
    found.run()
    return
  }
}

interface Known {
  hit: Hit
  names: string[]
}

/** Each action once: the screen's own way of doing it, under every name that is known. */
function known(): Known[] {
  const all = new Map<string, Known>()
  // Newest first: what the open screen offers stands above the shell's own.
  for (const list of [...actions].reverse()) {
    for (const { name, facts, also, icon, keys, hint, run } of list()) {
      const id = `${name}${JSON.stringify(facts ?? {})}`
      const names = (['en', 'ru'] as const).flatMap((language) => [
        sayIn(language, name, facts),
        ...(also ? sayIn(language, also).split(/\s*,\s*/) : []),
      ])
      const before = all.get(id)
      if (before) {
        before.names.push(...names)
        continue
      }
      const label = sayIn(prefs.language, name, facts)
      const hit = { id, label, run, ...(hint ? { hint } : {}), ...(icon ? { icon } : {}), ...(keys ? { keys } : {}) }
      all.set(id, { hit, names })
    }
  }
  return [...all.values()]
}

export function findActions(typed: string): Hit[] {
  if (!typed) return known().map(({ hit }) => hit)
  return (
    known()
      .flatMap(({ hit, names }) => {
        const fit = standing(typed, hit.label, names)
        return fit === undefined ? [] : [{ hit, fit }]
      })
      // Stable: of equals, the screen's own first.
      .sort((a, b) => a.fit - b.fit)
      .map(({ hit }) => hit)
  )
}
