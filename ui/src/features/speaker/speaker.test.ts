import { expect, test } from 'vitest'
import { momentOf } from './speaker'

test('a day and an hour are a moment, neither is none, and one alone says nothing yet', () => {
  expect(momentOf('2026-12-18', '12:05')).toBe('2026-12-18T12:05')
  expect(momentOf(null, null)).toBeNull()
  expect(momentOf('2026-12-18', null)).toBeUndefined()
  expect(momentOf(null, '12:05')).toBeUndefined()
})
