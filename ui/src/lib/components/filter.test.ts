import { expect, test } from 'vitest'
import { type FilterPart, readFilter, sameFilter, saidParts, writeFilter } from './filter'

test('the same filter is the same in any order and with blanks', () => {
  expect(sameFilter({ a: 1, b: ['x'] }, { b: ['x'], c: '', d: [], a: 1 })).toBe(true)
  expect(sameFilter({ a: 0 }, {})).toBe(false)
})

test('a filter survives the address, and what is none asks for nothing', () => {
  expect(readFilter(writeFilter({ awayDays: 90, cameAtLeast: 2 }))).toEqual({ awayDays: 90, cameAtLeast: 2 })
  expect([readFilter('[1]'), readFilter('{"a'), readFilter(undefined), writeFilter({ a: '' })]).toEqual([
    {},
    {},
    {},
    '',
  ])
})

test('a no is asked for as much as a yes', () => {
  expect(readFilter(writeFilter({ hasEmail: false }))).toEqual({ hasEmail: false })
  const parts: FilterPart[] = [
    { kind: 'either', key: 'hasEmail', label: 'E-mail', yes: 'has', no: 'none', any: 'any', say: (has) => `${has}` },
  ]
  expect(saidParts(parts, { hasEmail: false })).toEqual([{ key: 'hasEmail', text: 'false' }])
})

test('only what is set is said', () => {
  const parts: FilterPart[] = [
    { kind: 'number', key: 'most', label: 'At most', say: (n) => `at most ${n}` },
    { kind: 'words', key: 'tags', label: 'Tags', say: (tags) => tags.join('+') },
    { kind: 'flag', key: 'never', label: 'Never', say: () => 'never' },
  ]
  expect(saidParts(parts, { most: 0, tags: [], never: true })).toEqual([
    { key: 'most', text: 'at most 0' },
    { key: 'never', text: 'never' },
  ])
})
