import { beforeAll, expect, test } from 'vitest'
import { learn } from '$lib/words'
import { forecastOrRough, forecastText } from './forecast'

beforeAll(() => learn('en'))

test('a forecast stands between its two ends, and is rough until enough evenings have been', () => {
  const forecast = { expected: 26, low: 22, safe: 31 }
  expect(forecastText(forecast)).toBe('26 (22–31)')
  expect(forecastOrRough({ ...forecast, learnt: true })).toBe('26 (22–31)')
  expect(forecastOrRough({ ...forecast, learnt: false })).toBe('26 (22–31), rough')
})
