import { expect, test } from 'vitest'
import { Ticks } from './reading.svelte'

test('all but some, or none but some, as they were ticked', () => {
  const ticks = new Ticks()
  expect([ticks.count(5), ticks.asked]).toEqual([5, { skip: [] }])
  ticks.set('b', false)
  expect([ticks.has('a'), ticks.has('b'), ticks.count(5), ticks.asked]).toEqual([true, false, 4, { skip: ['b'] }])
  ticks.set('b', true)
  expect(ticks.asked).toEqual({ skip: [] })
  ticks.setAll(false)
  ticks.set('c', true)
  expect([ticks.has('a'), ticks.has('c'), ticks.count(5), ticks.asked]).toEqual([false, true, 1, { only: ['c'] }])
})

test('what is no longer listed is neither left out nor counted', () => {
  const ticks = new Ticks()
  ticks.set('past', false)
  ticks.set('b', false)
  ticks.keep(['a', 'b'])
  expect([ticks.count(2), ticks.asked]).toEqual([1, { skip: ['b'] }])
})
