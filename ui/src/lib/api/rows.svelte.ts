/** A long list, held in pages of at most 100 rows for DataGrid. Only the pages
 *  near the window are asked for; after a change they are asked again and the
 *  old rows stay until the new ones are in. */
import { untrack } from 'svelte'
import { SvelteMap } from 'svelte/reactivity'
import { type ApiError, asApiError } from './call'
import { PATIENCE_MS, watchTables } from './changes.svelte'
import type { Table } from '$lib/generated/api'

export interface Page<Row> {
  total: number
  rows: Row[]
  /** A search that finds nothing as typed was read on the other layout: so. */
  readAs?: string | null
}

/** What DataGrid needs of its rows. */
export interface RowSource<Row> {
  readonly total: number
  readonly error: ApiError | undefined
  readonly loading: boolean
  row(index: number): Row | undefined
  /** Says which rows are on screen; missing ones are fetched. */
  show(start: number, end: number): void
  /** Fetches rows that are not on screen, for what reaches over them. */
  load?(start: number, end: number): Promise<void>
  refetch(): void
}

const PAGE = 100

export class LiveRows<Row> implements RowSource<Row> {
  total = $state(0)
  error: ApiError | undefined = $state.raw()
  loading = $state(false)
  /** True after the first answer: tells "empty" from "not known yet". */
  ready = $state(false)
  /** How the search was read, where it was not as typed. */
  readAs: string | undefined = $state()
  #pages = new SvelteMap<number, Row[]>()
  #ask: (offset: number, limit: number) => Promise<Page<Row>>
  #again = $state(0)
  #turn = 0
  #waiting = new Set<number>()
  #shown: [number, number] = [0, 0]

  constructor(fetch: (offset: number, limit: number) => Promise<Page<Row>>, tables: readonly Table[]) {
    this.#ask = fetch
    $effect(() => {
      watchTables(tables)
      void this.#again
      this.#turn += 1
      this.#waiting.clear()
      const [first, last] = this.#shown
      // The first page is fetched here, in the effect, to learn the dependencies.
      const turn = this.#turn
      void this.#fill(first, fetch(first * PAGE, PAGE), turn, true)
      untrack(() => {
        for (let page = first + 1; page <= last; page += 1) this.#load(page)
      })
    })
  }

  row(index: number): Row | undefined {
    return this.#pages.get(Math.floor(index / PAGE))?.[index % PAGE]
  }

  show(start: number, end: number) {
    const first = Math.floor(start / PAGE)
    const last = Math.floor(Math.max(start, end - 1) / PAGE)
    this.#shown = [first, last]
    for (let page = first; page <= last; page += 1) {
      if (!this.#pages.has(page)) this.#load(page)
    }
  }

  async load(start: number, end: number) {
    for (let page = Math.floor(start / PAGE); page * PAGE < end; page += 1) {
      if (!this.#pages.has(page)) await this.#fill(page, this.#ask(page * PAGE, PAGE), this.#turn, false)
    }
  }

  refetch() {
    this.#again += 1
  }

  #load(page: number) {
    if (this.#waiting.has(page) || this.#turn === 0) return
    void this.#fill(page, this.#ask(page * PAGE, PAGE), this.#turn, false)
  }

  async #fill(page: number, answer: Promise<Page<Row>>, turn: number, fresh: boolean) {
    this.#waiting.add(page)
    const late = setTimeout(() => {
      if (turn === this.#turn) this.loading = true
    }, PATIENCE_MS)
    try {
      const { total, rows, readAs } = await answer
      if (turn !== this.#turn) return
      // The question changed: pages out of sight belong to the old answer.
      if (fresh) {
        const [first, last] = this.#shown
        for (const held of [...this.#pages.keys()]) if (held < first || held > last) this.#pages.delete(held)
      }
      this.#pages.set(page, rows)
      this.total = total
      this.readAs = readAs ?? undefined
      this.error = undefined
      this.ready = true
    } catch (thrown) {
      if (turn === this.#turn) this.error = asApiError(thrown)
    } finally {
      clearTimeout(late)
      if (turn === this.#turn) {
        this.#waiting.delete(page)
        this.loading = this.#waiting.size > 0 && this.loading
      }
    }
  }
}

/** `const guests = liveRows((offset, limit) => call('list_guests', { eventId, offset, limit }), ['guest'])` */
export function liveRows<Row>(
  fetch: (offset: number, limit: number) => Promise<Page<Row>>,
  tables: readonly Table[] = [],
): LiveRows<Row> {
  return new LiveRows(fetch, tables)
}

/** A short list already in memory, for DataGrid. */
export class FixedRows<Row> implements RowSource<Row> {
  readonly error = undefined
  readonly loading = false
  #list: () => Row[]

  constructor(list: () => Row[]) {
    this.#list = list
  }

  get total() {
    return this.#list().length
  }

  row(index: number) {
    return this.#list()[index]
  }

  show() {}

  refetch() {}
}
