import { expect, test } from 'vitest'
import { scale } from './chart'

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
