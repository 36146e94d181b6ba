import { expect, test } from 'vitest'
import { arrange, moved, remember, resized, shown, tracks, visible } from './columns'
import type { Column } from './grid'

const column = (key: string, more: Partial<Column<object>> = {}): Column<object> => ({
  key,
  label: key,
  width: 100,
  text: () => '',
  ...more,
})
const own = [column('name', { grow: 2 }), column('company'), column('email', { hidden: true }), column('reply')]
const keys = (placed: { key: string }[]) => placed.map((one) => one.key).join(' ')

test('the list’s own columns stand until something is kept', () => {
  expect(keys(arrange(own))).toBe('name company email reply')
  expect(keys(visible(arrange(own)))).toBe('name company reply')
  expect(tracks(visible(arrange(own)), 40)).toBe('40px minmax(100px, 2fr) 100px 100px')
})

test('what was kept comes back: order, width, hidden', () => {
  let placed = moved(arrange(own), 'reply', -1)
  placed = shown(resized(placed, 'company', 180.4), 'email', false)
  expect(keys(placed)).toBe('name company reply email')
  const saved = remember(placed)
  expect(saved[1]).toEqual({ key: 'company', width: 180, hidden: false })
  expect(saved[2]).toEqual({ key: 'reply', width: null, hidden: false })
  expect(remember(arrange(own, saved))).toEqual(saved)
})

test('the first column stays first and in view', () => {
  expect(keys(moved(arrange(own), 'company', -1))).toBe('name company email reply')
  expect(keys(moved(arrange(own), 'name', 1))).toBe('name company email reply')
  expect(visible(shown(arrange(own), 'name', true))).toHaveLength(3)
})

test('moving past a hidden column goes past the one in view', () => {
  expect(keys(moved(arrange(own), 'reply', -1, (one) => !one.hidden))).toBe('name reply company email')
})

test('a column that is new to the list finds its place, one that is gone is forgotten', () => {
  const saved = [
    { key: 'name', width: 300, hidden: false },
    { key: 'reply', width: null, hidden: false },
    { key: 'gone', width: 90, hidden: false },
    { key: 'company', width: null, hidden: true },
  ]
  const placed = arrange(own, saved)
  expect(keys(placed)).toBe('name reply company email')
  expect(tracks(visible(placed), 0)).toBe('300px 100px minmax(0, 1fr)')
})
