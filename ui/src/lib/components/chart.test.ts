import { expect, test } from 'vitest'
import { apart, scale, spread, stacked } from './chart'

test('axis ends at a round number that holds the highest value', () => {
  expect(scale(23)).toEqual({ most: 25, ticks: [0, 5, 10, 15, 20, 25] })
  expect(scale(1)).toEqual({ most: 1, ticks: [0, 1] })
  expect(scale(5).most).toBe(5)
  expect(scale(6)).toEqual({ most: 6, ticks: [0, 2, 4, 6] })
  expect(scale(1001).most).toBe(1500)
  for (let value = 1; value < 3000; value += 7) {
    const { most, ticks } = scale(value)
    expect(most).toBeGreaterThanOrEqual(value)
    expect(ticks.length).toBeLessThanOrEqual(6)
  }
})

test('parts stand on each other, and what was not measured has no bar', () => {
  const bars = stacked(
    [
      [2, 0, null],
      [3, 4, null],
    ],
    3,
  )
  expect(bars.map((one) => one.sum)).toEqual([5, 4, null])
  expect(bars[0]?.parts).toEqual([
    { series: 0, from: 0, value: 2 },
    { series: 1, from: 2, value: 3 },
  ])
  expect(bars[1]?.parts).toEqual([{ series: 1, from: 0, value: 4 }])
  expect(bars[2]?.parts).toEqual([])
})

test('names under an axis have room, and the last is always there', () => {
  const names = ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05']
  expect(spread(names, 80)).toEqual([0, 1, 2, 3, 4])
  expect(spread(names, 30)).toEqual([0, 2, 4])
  expect(spread(names, 1)).toEqual([4])
})

test('names at the ends of lines keep apart in their order', () => {
  expect(apart([10, 12, 100], 14)).toEqual([10, 24, 100])
  expect(apart([30, 10], 14)).toEqual([30, 10])
  expect(apart([12, 12, 12], 10)).toEqual([12, 22, 32])
})
