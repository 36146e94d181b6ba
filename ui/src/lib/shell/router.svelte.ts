/** Where the window is. Addresses live in memory only ("/event/42/guests"); links
 *  are plain `<a href="#/people">`, caught in one place. Back and forward move
 *  through what was seen. */
import type { Component } from 'svelte'

export type Params = Record<string, string>

export interface ScreenProps {
  params: Params
  /** Filters that came with the link: `?state=going`. */
  query: Params
}

export interface Route {
  /** "/event/:id/guests" */
  path: string
  /** Which sidebar entry is lit. */
  section: string
  /** The event tab, when the screen lives in a workspace. */
  tab?: string
  /** It has the whole window: no sidebar, no status bar. */
  bare?: boolean
  /** The screen may leave out the props it has no use for. */
  load: () => Promise<{ default: Component<never> }>
}

export interface Place {
  path: string
  query: Params
}

/** Whether the window may go there. */
export type Guard = (to: Place | undefined) => boolean | Promise<boolean>

export function matchPath(pattern: string, path: string): Params | null {
  const wanted = pattern.split('/').filter(Boolean)
  const given = path.split('/').filter(Boolean)
  if (wanted.length !== given.length) return null
  const params: Params = {}
  for (const [index, part] of wanted.entries()) {
    const actual = decodeURIComponent(given[index] ?? '')
    if (part.startsWith(':')) params[part.slice(1)] = actual
    else if (part !== actual) return null
  }
  return params
}

export function parseAddress(address: string): Place {
  const [path = '/', search = ''] = address.replace(/^#/, '').split('?')
  return { path: path || '/', query: Object.fromEntries(new URLSearchParams(search)) }
}

/** `href('/event/:id/guests', { id })`, `href('/people', {}, { tag: 'vip' })` */
export function href(pattern: string, params: Params = {}, query: Params = {}): string {
  const path = pattern.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))
  const search = new URLSearchParams(query).toString()
  return `#${path}${search ? `?${search}` : ''}`
}

class Router {
  #places: Place[] = $state([{ path: '/', query: {} }])
  #at = $state(0)
  #guards: Guard[] = []

  get path() {
    return this.#places[this.#at]?.path ?? '/'
  }

  get query() {
    return this.#places[this.#at]?.query ?? {}
  }

  get canGoBack() {
    return this.#at > 0
  }

  get canGoForward() {
    return this.#at < this.#places.length - 1
  }

  /** `router.go('/event/42')`, with or without the leading #. */
  async go(address: string, { replace = false } = {}) {
    const next = parseAddress(address)
    const same = next.path === this.path && JSON.stringify(next.query) === JSON.stringify(this.query)
    if (same || !(await this.#mayLeave(next))) return
    if (replace) this.#places[this.#at] = next
    else {
      this.#places = [...this.#places.slice(0, this.#at + 1), next].slice(-100)
      this.#at = this.#places.length - 1
    }
  }

  async back() {
    if (this.canGoBack && (await this.#mayLeave(this.#places[this.#at - 1]))) this.#at -= 1
  }

  async forward() {
    if (this.canGoForward && (await this.#mayLeave(this.#places[this.#at + 1]))) this.#at += 1
  }

  /** Remembers filters in the address without a step in the history. */
  setQuery(query: Params) {
    const kept = Object.fromEntries(Object.entries(query).filter(([, value]) => value !== ''))
    this.#places[this.#at] = { path: this.path, query: kept }
  }

  /** Asked before leaving, the innermost first; give it back by calling the answer. */
  guard(ask: Guard) {
    this.#guards.unshift(ask)
    return () => {
      this.#guards = this.#guards.filter((one) => one !== ask)
    }
  }

  /** Asked by a screen before it takes a form away without going anywhere. */
  mayLeave(): Promise<boolean> {
    return this.#mayLeave(undefined)
  }

  async #mayLeave(to: Place | undefined) {
    for (const ask of [...this.#guards]) if (!(await ask(to))) return false
    return true
  }
}

export const router = new Router()

/** Follows every `<a href="#/…">` of the window. */
export function followLinks(event: MouseEvent): void {
  const link = (event.target as Element | null)?.closest?.('a')
  const address = link?.getAttribute('href')
  if (!address) return
  // Nothing in this window may navigate the webview itself.
  event.preventDefault()
  if (address.startsWith('#/')) void router.go(address)
}
