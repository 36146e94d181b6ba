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
  /** Said at the head while the list is sorted by it, where it is not what one sees: "by surname". */
  sortedBy?: string
  /** Not shown until somebody asks for it; needs a `layout`. */
  hidden?: boolean
  /** The cell as text: shown unless `cell` draws it, and always the tip of a cut cell. */
  text: (row: Row) => string
  cell?: Snippet<[Row]>
  edit?: CellEdit<Row>
}

/** A column as the manager left it. */
export interface SavedColumn {
  key: string
  /** Pixels; null: as the list would have it. */
  width: number | null
  hidden: boolean
}

/** Where the columns of one list are kept. `gridLayout('guests')` makes one. */
export interface ColumnLayout {
  /** None: the list's own. */
  readonly columns: readonly SavedColumn[]
  /** On screen only, while a width is being dragged. */
  show(columns: SavedColumn[]): void
  keep(columns: SavedColumn[]): void
}

export interface Sort {
  key: string
  descending: boolean
}
