/** What DataGrid is told about its columns. */
import type { Snippet } from 'svelte'
import type { Choice } from './types'

export interface CellEdit<Row> {
  kind: 'text' | 'number' | 'select'
  /** The value as typed or chosen; options hold it for `select`. */
  get: (row: Row) => string
  options?: readonly Choice[]
  /** Throws to refuse: the old value comes back and the reason is shown. */
  save: (row: Row, value: string) => Promise<unknown>
}

export interface Column<Row> {
  key: string
  label: string
  /** Pixels; `grow` columns share what is left. */
  width: number
  grow?: number
  align?: 'start' | 'end'
  sortable?: boolean
  /** The cell as text: shown unless `cell` draws it, and always the tip of a cut cell. */
  text: (row: Row) => string
  cell?: Snippet<[Row]>
  edit?: CellEdit<Row>
}

export interface Sort {
  key: string
  descending: boolean
}
