import { beforeAll, expect, test } from 'vitest'
import { readFilter } from '$lib/components/filter'
import { parseAddress } from '$lib/shell/router.svelte'
import { learn } from '$lib/words'
import { given, writeToThese } from '$features/message/given'
import { cameBack, cameFirst, left, peopleFinding, peopleOf, ruleTexts, standing, sureText, unsureOf } from './moved'

beforeAll(() => learn('en'))

const rule = {
  asOf: '2026-12-01',
  wasOn: '2026-03-01',
  driftingDays: 90,
  lostDays: 365,
  chances: 2,
  doors: 9,
  unsure: 0,
}

test('the people of a figure are those to whom a message is written', () => {
  const filter = left('2026-03-01', '2026-12-01')
  expect(readFilter(parseAddress(peopleOf(filter)).query.filter)).toEqual(filter)
  const { use, audience } = given(parseAddress(writeToThese(filter)).query)
  expect([use, audience]).toEqual(['win-back', { to: 'filter', filter }])
})

test('the title says who came, came back and left, and between which days', () => {
  const said = (filter: Record<string, unknown>) => peopleFinding(filter, rule, 12)
  expect(said(left('2026-03-01', '2026-12-01'))).toMatch(/^Left between .+ and .+: 12$/)
  expect(said(cameFirst('2026-03-01', '2026-12-01'))).toMatch(/^Came for the first time/)
  expect(said(cameBack('2026-03-01', '2026-12-01'))).toMatch(/^Came back/)
  expect(said(left('2026-03-01', '2026-12-01', ['lost']))).toMatch(/^The circle on .+, Lost on .+: 12$/)
  const alone = { ...rule, wasOn: null, doors: null }
  expect(peopleFinding(standing(['core'], '2026-12-01'), alone, 3)).toMatch(/^Core on .+: 3$/)
})

test('of whom nobody can know are beside those who are gone and among all others', () => {
  const days = { wasOn: '2026-03-01', asOf: '2026-12-01' }
  expect(unsureOf(left(days.wasOn, days.asOf)).stages).toBeUndefined()
  expect(unsureOf(standing(['core'], days.asOf))).toEqual({ stages: ['core'], asOf: days.asOf, unsure: true })
})

test('how sure it is stands with the rule, and too few evenings are said to tell nothing', () => {
  const row = { stage: 'lost' as const, ground: 'missed' as const, awayDays: 418, chances: 11 }
  expect(sureText(row, rule)).toBe('Days away: 418 (365 or more); evenings missed: 11 (2 or more)')
  const few = { stage: 'active' as const, ground: 'too-few' as const, awayDays: 120, chances: 1 }
  expect(sureText(few, rule)).toBe('Cannot be known. Days away: 120; evenings missed: 1, under 2')
  expect(ruleTexts({ ...rule, doors: 1 })[1]).toContain('cannot be known')
  expect(ruleTexts(rule)[1]).toBe('Evenings between the two days whose door was kept: 9.')
})
