import { beforeAll, expect, test } from 'vitest'
import type { Review } from '$lib/generated/api'
import { learn } from '$lib/words'
import { fieldText, rowText, valueText } from './reviewWords'

beforeAll(() => learn('en'))

const review = (table: string, column: string | null, value: string): Review => ({
  id: 'one',
  table,
  called: 'Rust Night',
  personId: null,
  column,
  values: [{ value, by: 'Olga', at: '2030-12-03T10:00:00Z' }],
})
const said = (one: Review, counts = false) => one.values.map((value) => valueText(one, value, counts)).join()

test('a row and a field are named as the screens name them', () => {
  expect(rowText(review('event', 'starts', ''))).toBe('Event: Rust Night')
  expect(fieldText(review('event', 'starts', ''))).toBe('Start')
  expect(fieldText(review('task', 'title', ''))).toBe('Task')
})

test('what no screen shows keeps its own name', () => {
  expect(rowText(review('shift_notice', 'told_at', ''))).toBe('Entry (shift_notice): Rust Night')
  expect(fieldText(review('shift_notice', 'told_at', ''))).toBe('told_at')
})

test('a value is said as a person reads it', () => {
  expect(said(review('guest', 'state', 'going'))).toMatch(/^Going – Olga, /)
  expect(said(review('event', 'starts', '2030-12-18T19:00'))).toContain('18 Dec 2030')
  expect(said(review('event', 'venue_id', '01a00000-0000-7000-8000-0000000abcde'))).toContain('…0abcde')
  expect(said(review('event', 'notes', ''))).toMatch(/^empty/)
  expect(said(review('event', null, ''), true)).toMatch(/^deleted/)
  expect(said(review('event', null, 'Tea'))).toMatch(/^kept, and changed: Tea/)
  expect(said(review('event', 'notes', 'Bring cups'), true)).toContain('counts now')
})
