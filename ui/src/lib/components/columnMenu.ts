/** What can be done with one column, as the items of a menu: the way by keys
 *  for what the mouse drags. */
import ArrowDown from '@lucide/svelte/icons/arrow-down'
import ArrowUp from '@lucide/svelte/icons/arrow-up'
import ChevronLeft from '@lucide/svelte/icons/chevron-left'
import ChevronRight from '@lucide/svelte/icons/chevron-right'
import EyeOff from '@lucide/svelte/icons/eye-off'
import Maximize from '@lucide/svelte/icons/unfold-horizontal'
import Minimize from '@lucide/svelte/icons/fold-horizontal'
import Undo from '@lucide/svelte/icons/undo-2'
import { t } from '$lib/words'
import { moved, type Placed, remember, resized, shown, STEP } from './columns'
import type { ColumnLayout, Sort } from './grid'
import type { MenuItem } from './types'

interface Grid<Row> {
  all: Placed<Row>[]
  layout: ColumnLayout
  sort: Sort | undefined
  onsort: ((sort: Sort) => void) | undefined
}

export function columnItems<Row>(key: string, { all, layout, sort, onsort }: Grid<Row>, wide: number): MenuItem[] {
  const one = all.find((column) => column.key === key)
  if (!one) return []
  const inView = all.filter((column) => !column.hidden)
  const place = inView.findIndex((column) => column.key === key)
  const keep = (next: Placed<Row>[]) => layout.keep(remember(next))
  const move = (by: -1 | 1) => keep(moved(all, key, by, (column) => !column.hidden))
  const sorts: MenuItem[] =
    one.column.sortable && onsort
      ? [
          {
            label: t('grid-sort-up'),
            icon: ArrowUp,
            checked: sort?.key === key && !sort.descending,
            run: () => onsort({ key, descending: false }),
          },
          {
            label: t('grid-sort-down'),
            icon: ArrowDown,
            checked: sort?.key === key && sort.descending,
            run: () => onsort({ key, descending: true }),
          },
        ]
      : []
  return [
    ...sorts,
    {
      label: t('grid-wider'),
      icon: Maximize,
      stay: true,
      divided: sorts.length > 0,
      run: () => keep(resized(all, key, (one.sized ? one.width : wide) + STEP)),
    },
    {
      label: t('grid-narrower'),
      icon: Minimize,
      stay: true,
      run: () => keep(resized(all, key, (one.sized ? one.width : wide) - STEP)),
    },
    ...(one.fixed
      ? []
      : [
          { label: t('grid-earlier'), icon: ChevronLeft, stay: true, disabled: place <= 1, run: () => move(-1) },
          {
            label: t('grid-later'),
            icon: ChevronRight,
            stay: true,
            disabled: place === inView.length - 1,
            run: () => move(1),
          },
          { label: t('grid-hide'), icon: EyeOff, run: () => keep(shown(all, key, true)) },
        ]),
    {
      label: t('grid-reset'),
      icon: Undo,
      divided: true,
      disabled: layout.columns.length === 0,
      run: () => layout.keep([]),
    },
  ]
}
