/** A programme that is being looked at. The backend is asked anew after each choice and
 *  keeps nothing; nothing is written before `run`. */
import { act, type ApiError, asApiError, call, stageFile } from '$lib/api/call'
import { PATIENCE_MS } from '$lib/api/changes.svelte'
import type { Commands } from '$lib/generated/api'
import { SvelteSet } from 'svelte/reactivity'

export type Preview = Commands['preview_programme_import']['response']
type Column = NonNullable<Preview['table']>['columns'][number]
export type ColumnField = Column['field']

/** What a column can mean, in the order in which it is offered. */
export const FIELDS: readonly ColumnField[] = [
  'ignore',
  'title',
  'day',
  'starts',
  'ends',
  'minutes',
  'room',
  'track',
  'speakers',
  'given-name',
  'family-name',
  'email',
  'kind',
  'about',
  'status',
  'id',
]

/** The fields with this one at that column; what only one column can give is taken from
 *  the one that gave it. */
export function assigned(fields: readonly ColumnField[], column: number, field: ColumnField): ColumnField[] {
  return fields.map((one, index) => {
    if (index === column) return field
    return one === field ? 'ignore' : one
  })
}

export class Reading {
  path = $state('')
  preview: Preview | undefined = $state.raw()
  error: ApiError | undefined = $state.raw()
  /** True once an answer is late. */
  late = $state(false)
  running = $state(false)

  widen = $state(false)
  dropGone = $state(false)
  takeAll = $state(false)
  readonly take = new SvelteSet<string>()
  sheet: string | undefined = $state()
  fields: ColumnField[] | undefined = $state.raw()

  #turn = 0
  readonly #eventId: string

  constructor(eventId: string) {
    this.#eventId = eventId
  }

  async stage(file: File) {
    try {
      this.path = await stageFile(file)
      this.preview = undefined
      this.widen = false
      this.dropGone = false
      this.takeAll = false
      this.take.clear()
      this.sheet = undefined
      this.fields = undefined
      await this.look()
    } catch (thrown) {
      this.error = asApiError(thrown)
    }
  }

  #request() {
    return {
      eventId: this.#eventId,
      path: this.path,
      options:
        this.sheet === undefined ? null : { encoding: null, delimiter: null, sheet: this.sheet, headerRow: null },
      fields: this.fields ?? null,
      take: [...this.take],
      takeAll: this.takeAll,
      widen: this.widen,
      dropGone: this.dropGone,
    }
  }

  async look() {
    if (!this.path) return
    const turn = ++this.#turn
    const late = setTimeout(() => (this.late = turn === this.#turn), PATIENCE_MS)
    this.error = undefined
    try {
      const preview = await call('preview_programme_import', this.#request())
      if (turn === this.#turn) this.preview = preview
    } catch (thrown) {
      if (turn === this.#turn) this.error = asApiError(thrown)
    } finally {
      clearTimeout(late)
      if (turn === this.#turn) this.late = false
    }
  }

  /** A column means something else. */
  assign(column: number, field: ColumnField) {
    const now = this.preview?.table?.columns.map((one: Column) => one.field) ?? []
    this.fields = assigned(now, column, field)
    return this.look()
  }

  /** Another sheet has other columns. */
  choose(sheet: string) {
    this.sheet = sheet
    this.fields = undefined
    return this.look()
  }

  /** What was done, or nothing where it failed: the error stands in `error`. */
  async run() {
    if (this.running) return undefined
    this.running = true
    this.error = undefined
    try {
      return await act('import_programme', this.#request())
    } catch (thrown) {
      this.error = asApiError(thrown)
      return undefined
    } finally {
      this.running = false
    }
  }
}
