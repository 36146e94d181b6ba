/** The columns of a list as the manager left them on this laptop. */
import type { ColumnLayout, SavedColumn } from '$lib/components/grid'
import { failed } from '$lib/components/toast.svelte'
import { call } from './call'

class GridLayout implements ColumnLayout {
  columns: SavedColumn[] = $state.raw([])
  #grid: string

  constructor(grid: string) {
    this.#grid = grid
  }

  async load() {
    try {
      this.columns = (await call('get_grid_layout', { grid: this.#grid })).columns
    } catch {
      // The list's own columns will do.
    }
  }

  show(columns: SavedColumn[]) {
    this.columns = columns
  }

  keep(columns: SavedColumn[]) {
    this.columns = columns
    call('save_grid_layout', { grid: this.#grid, columns }).catch(failed)
  }
}

const known = new Map<string, GridLayout>()

/** At the top of a screen: `const layout = gridLayout('guests')`, for DataGrid and ColumnsButton. */
export function gridLayout(grid: string): ColumnLayout {
  let layout = known.get(grid)
  if (!layout) known.set(grid, (layout = new GridLayout(grid)))
  void layout.load()
  return layout
}
