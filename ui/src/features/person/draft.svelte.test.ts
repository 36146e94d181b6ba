import { expect, test } from 'vitest'
import { blankDraft, PersonDraft } from './draft.svelte'

test('what is being typed survives the answer to an earlier field', () => {
  const draft = new PersonDraft()
  draft.adopt({ ...blankDraft(), name: 'Anna Petrova' })
  draft.fields.company = 'Rust Li'
  draft.adopt({ ...blankDraft(), name: 'Anna Petrova', tags: ['vip'] })
  expect([draft.fields.company, draft.fields.tags]).toEqual(['Rust Li', ['vip']])
})

test('a field undone in the planner is undone on screen', () => {
  const draft = new PersonDraft()
  draft.adopt({ ...blankDraft(), company: 'Acme' })
  draft.adopt({ ...blankDraft(), company: '' })
  expect(draft.fields.company).toBe('')
})

test('only a field that differs is written', () => {
  const draft = new PersonDraft()
  draft.adopt({ ...blankDraft(), name: 'Anna' })
  expect(draft.changed('name')).toBe(false)
  draft.fields.name = 'Anna P.'
  expect(draft.changed('name')).toBe(true)
})
