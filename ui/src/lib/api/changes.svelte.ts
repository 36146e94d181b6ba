/** Live data: what a screen shows is a question, asked again whenever a table it
 *  reads was written or something it depends on changed. Nothing here guesses an
 *  answer: old data stays on screen until the new answer is in. */
import { createSubscriber } from 'svelte/reactivity'
import { type ApiError, asApiError, type Change, onChanged } from './call'
import type { Table } from '$lib/generated/api'

/** A spinner sooner than this is noise. */
export const PATIENCE_MS = 150

const ANY = '*'
const listeners = new Set<(change: Change) => void>()

interface Watched {
  /** Makes the running effect depend on the table. */
  depend: () => void
  bump: () => void
}
const tablesWatched = new Map<Table | typeof ANY, Watched>()

function watched(table: Table | typeof ANY): Watched {
  let one = tablesWatched.get(table)
  if (!one) {
    let update = () => {}
    const depend = createSubscriber((changed) => {
      update = changed
      return () => (update = () => {})
    })
    tablesWatched.set(table, (one = { depend, bump: () => update() }))
  }
  return one
}

/** Called once at start, before the first screen asks anything. */
export function startChanges(): Promise<void> {
  return onChanged((change) => {
    change.tables.forEach((table) => watched(table).bump())
    watched(ANY).bump()
    listeners.forEach((heard) => heard(change))
  })
}

/** A refused undo set its step aside: no row changed, and yet the history and the
 *  status ask again. */
export const stacksMoved = (): void => watched(ANY).bump()

/** Makes the running effect depend on writes to these tables (none: to any). */
export function watchTables(tables: readonly Table[]): void {
  for (const table of tables.length === 0 ? ([ANY] as const) : tables) watched(table).depend()
}

/** Hears every change, for the shell. Returns the function that stops it. */
export function onChange(heard: (change: Change) => void): () => void {
  listeners.add(heard)
  return () => listeners.delete(heard)
}

export class Live<T> {
  /** The last good answer. */
  value: T | undefined = $state.raw()
  error: ApiError | undefined = $state.raw()
  /** True once an answer is late, never for quick ones. */
  loading = $state(false)
  #again = $state(0)
  #turn = 0

  constructor(query: () => Promise<T> | undefined, tables: readonly Table[]) {
    $effect(() => {
      watchTables(tables)
      void this.#again
      // Read synchronously, so that whatever the query mentions is a dependency.
      let answer: Promise<T> | undefined
      try {
        answer = query()
      } catch (thrown) {
        answer = Promise.reject(thrown)
      }
      void this.#take(answer)
      return () => {
        this.#turn += 1
      }
    })
  }

  /** Asks again now; after a failure, for a Retry button. */
  refetch = () => {
    this.#again += 1
  }

  async #take(answer: Promise<T> | undefined) {
    const turn = ++this.#turn
    if (answer === undefined) {
      this.loading = false
      return
    }
    const late = setTimeout(() => {
      if (turn === this.#turn) this.loading = true
    }, PATIENCE_MS)
    try {
      const value = await answer
      if (turn !== this.#turn) return
      this.value = value
      this.error = undefined
    } catch (thrown) {
      if (turn !== this.#turn) return
      this.error = asApiError(thrown)
    } finally {
      clearTimeout(late)
      if (turn === this.#turn) this.loading = false
    }
  }
}

/** `const event = live(() => call('show_event', { id }), ['event'])`, at the top
 *  of a component. A query that returns undefined is not asked. */
export function live<T>(query: () => Promise<T> | undefined, tables: readonly Table[] = []): Live<T> {
  return new Live(query, tables)
}
