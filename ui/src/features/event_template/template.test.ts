import { beforeAll, expect, test } from 'vitest'
import { learn } from '$lib/words'
import { brought, keyOf, type Template, whichOf } from './template'

beforeAll(() => learn('en'))

const nothing = {
  sessions: 0,
  tracks: 0,
  tasks: 0,
  sittings: 0,
  dishes: 0,
  cues: 0,
  duties: 0,
  shots: 0,
  budgetLines: 0,
}
const template = (more: Partial<Template>): Template => ({
  id: null,
  builtIn: 'workshop',
  name: 'Workshop',
  kind: 'workshop',
  minutes: 0,
  capacity: null,
  brings: nothing,
  ...more,
})

test('a template says what it brings and leaves out what it has none of', () => {
  const evening = template({ capacity: 150, brings: { ...nothing, sessions: 7, tasks: 1, budgetLines: 3 } })
  expect(brought(evening)).toEqual(['7 sessions', '1 task', '3 budget lines', '150 seats'])
  expect(brought(template({}))).toEqual([])
})

test('what is built in is named by its word, what was saved by its id', () => {
  const saved = template({ id: 't1', builtIn: null })
  expect([keyOf(template({})), keyOf(saved)]).toEqual(['workshop', 't1'])
  expect([whichOf(template({})), whichOf(saved)]).toEqual([{ builtIn: 'workshop' }, { templateId: 't1' }])
})
