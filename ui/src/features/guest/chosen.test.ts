import { expect, test } from 'vitest'
import { Selection } from '$lib/components/selection.svelte'
import { chosenIds } from './chosen'

const list = Array.from({ length: 450 }, (_, index) => ({ id: `g${index}` }))
const page = async (offset: number, limit: number) => ({
  total: list.length,
  rows: list.slice(offset, offset + limit),
})

test('all that match are chosen, but for those taken out', async () => {
  const selection = new Selection()
  selection.selectAll()
  selection.toggle('g3')
  const ids = await chosenIds(selection, page)
  expect(ids).toEqual(list.map((one) => one.id).filter((id) => id !== 'g3'))
})

test('some are chosen by themselves', async () => {
  const selection = new Selection()
  selection.toggle('g7')
  expect(await chosenIds(selection, page)).toEqual(['g7'])
})
