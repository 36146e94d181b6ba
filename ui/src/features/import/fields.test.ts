import { expect, test } from 'vitest'
import { ruleOf, withField, withRule } from './fields'
import type { Mapping } from './types'

const mapping = {
  fields: ['fullName', 'email', 'reply', 'ignore'],
  overwrite: [false, false, false, false],
  replyValues: [{ value: 'да', reply: 'going', rows: 3 }],
  nameOrder: 'surname-first',
  dateOrder: 'day-first',
  phoneRegion: 'russia',
  defaultReply: null,
} as unknown as Mapping

test('a field of one column moves to the column chosen for it', () => {
  expect(withField(mapping, 3, 'fullName').fields).toEqual(['ignore', 'email', 'reply', 'fullName'])
})

test('several columns may hold addresses', () => {
  expect(withField(mapping, 3, 'email').fields).toEqual(['fullName', 'email', 'reply', 'email'])
})

test('the values of another reply column are recognised anew', () => {
  expect(withField(mapping, 3, 'reply').replyValues).toEqual([])
  expect(withField(mapping, 3, 'note').replyValues).toEqual(mapping.replyValues)
})

test('one rule for all columns leaves those alone that only add', () => {
  const all = { ...mapping, ...withRule(mapping, true) }
  expect(all.overwrite).toEqual([true, false, true, false])
  expect([ruleOf(mapping), ruleOf(all)]).toEqual(['fill-empty', 'overwrite'])
})

test('a rule of one column makes the whole mixed', () => {
  const one = { ...mapping, ...withRule(mapping, true, 2) }
  expect([one.overwrite, ruleOf(one)]).toEqual([[false, false, true, false], ''])
})
