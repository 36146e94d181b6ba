import { expect, test } from 'vitest'
import { saidParts } from '$lib/components/filter'
import { peopleParts, readyFilters } from './filterParts'
import { CIRCLE, STAGES } from './stage'

test('attract, keep and win back hold every stage once', () => {
  const ready = (id: string) => readyFilters().find((one) => one.id === id)?.filter.stages as string[]
  expect(ready('attract')).toEqual(['prospect'])
  expect(ready('keep')).toEqual(CIRCLE)
  expect(ready('win-back')).toEqual(['drifting', 'lost'])
  expect([...ready('attract'), ...ready('keep'), ...ready('win-back')].sort()).toEqual([...STAGES].sort())
})

test('where somebody stood on another day is said beside where they stand', () => {
  const filter = { stages: ['lost'], asOf: '2026-12-01', was: ['core'], wasOn: '2026-03-01', unsure: true }
  const said = saidParts(peopleParts([], []), filter)
  expect(said.map((one) => one.key)).toEqual(['stages', 'asOf', 'was', 'wasOn', 'unsure'])
})

test('the stages of a filter are one part of it', () => {
  const said = saidParts(peopleParts([], []), { stages: ['drifting', 'lost'] })
  expect(said.map((one) => one.key)).toEqual(['stages'])
})
