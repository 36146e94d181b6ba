import { expect, test } from 'vitest'
import type { ColumnLayout, SavedColumn } from '$lib/components/grid'
import { View, zooms } from './view.svelte'

function view() {
  const kept: ColumnLayout & { columns: SavedColumn[] } = {
    columns: [],
    show: () => undefined,
    keep: (columns) => void (kept.columns = columns),
  }
  return { kept, view: new View(kept) }
}

test('the hour and the step are kept together, as columns are', () => {
  const { kept, view: one } = view()
  expect([one.hour, one.step]).toEqual([104, 15])
  one.zoom(1)
  one.setStep(5)
  expect([one.hour, one.step]).toEqual([144, 5])
  expect(kept.columns.map(({ key, width }) => [key, width])).toEqual([
    ['hour', 144],
    ['step-5', null],
  ])
})

test('the zoom ends at both ends, and what nobody knows is the usual', () => {
  const { kept, view: one } = view()
  zooms.forEach(() => one.zoom(1))
  expect([one.hour, one.canZoomIn, one.canZoomOut]).toEqual([312, false, true])
  zooms.forEach(() => one.zoom(-1))
  expect([one.hour, one.canZoomIn, one.canZoomOut]).toEqual([56, true, false])
  kept.columns = [{ key: 'hour', width: 999, hidden: false }]
  expect([one.hour, one.step]).toEqual([104, 15])
})
