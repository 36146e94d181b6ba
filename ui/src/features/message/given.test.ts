import { expect, test } from 'vitest'
import { parseAddress } from '$lib/shell/router.svelte'
import { asked, given, newOfEvent, writeToThese } from './given'

test('who is shown in the list of people is written to', () => {
  const filter = { stages: ['drifting', 'lost'], tags: ['rust'] }
  expect(given(parseAddress(writeToThese(filter)).query)).toEqual({
    use: 'win-back',
    audience: { to: 'filter', filter },
  })
  expect(given(parseAddress(writeToThese({})).query).audience).toEqual({ to: 'filter', filter: {} })
})

test('a message of an event knows its event', () => {
  const { query } = parseAddress(newOfEvent('e1', 'thanks'))
  expect(asked(query)).toBe(true)
  expect(given(query)).toEqual({ use: 'thanks', eventId: 'e1' })
  expect(asked({})).toBe(false)
})
