import { expect, test } from 'vitest'
import { codesOf, withCode } from './taken'

test.each([
  ['diet', '', 'vegan', 'vegan'],
  ['diet', 'halal', 'vegan', 'vegan+halal'],
  ['diet', 'vegan+halal', 'vegan', 'halal'],
  // No code is no "none": the words stay as they are.
  ['diet', 'vegan', 'vegan', ''],
  ['diet', 'vegan+halal', 'none', 'none'],
  ['allergens', 'none', 'milk', 'milk'],
  ['allergens', 'nuts', 'fish', 'fish+nuts'],
] as const)('%s: %s and a press on %s is %s', (about, taken, code, after) => {
  expect(withCode(about, taken, code)).toBe(after)
})

test('codes are told apart, and nothing is no code', () => {
  expect(codesOf('vegan+halal')).toEqual(['vegan', 'halal'])
  expect(codesOf('')).toEqual([])
})
