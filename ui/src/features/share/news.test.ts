import { beforeAll, expect, test } from 'vitest'
import type { BundleRead } from '$lib/generated/api'
import { learn } from '$lib/words'
import { byThrees, clockText, readText, savedText } from './news'

beforeAll(() => learn('en'))

const read: BundleRead = {
  from: 'Olga, Riga',
  digits: '123456',
  changes: 40,
  arrivals: 12,
  rows: 3,
  toReview: 1,
  clockAhead: null,
}

test('a bundle is told in one line', () => {
  expect(readText(read)).toBe('From Olga, Riga: 12 arrivals, 3 rows changed, 1 value to review.')
  expect(readText({ ...read, arrivals: 0, rows: 0, toReview: 0 })).toBe('From Olga, Riga: 40 changes.')
})

test('a bundle that is read once more brings nothing', () => {
  const again = readText({ ...read, changes: 0, arrivals: 0, rows: 0, toReview: 0 })
  expect(again).toBe('Olga, Riga saved this bundle. Everything in it was here already.')
})

test('only a clock that is ahead is told', () => {
  expect(clockText(read)).toBe('')
  expect(clockText({ ...read, clockAhead: -7200 })).toBe('')
  expect(clockText({ ...read, clockAhead: 40 })).toContain('1 min')
})

test('what is saved says for how many', () => {
  expect(savedText({ path: '/stick/a.samovar-bundle', changes: 1, laptops: 2 })).toBe('Saved: 1 change, for 2 laptops.')
  expect(byThrees('123456')).toBe('123 456')
})
