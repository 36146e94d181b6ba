import { describe, expect, it } from 'vitest'
import { emptyRule, isLast, nthOf, ruleDraft, ruleOf, weekdayOf } from './rule'

describe('ruleOf', () => {
  it('takes the weekday of the first date until days are chosen', () => {
    expect(ruleOf(emptyRule(), '2026-11-26')).toEqual({
      every: 'week',
      interval: 1,
      weekdays: ['thu'],
      ends: { kind: 'never' },
    })
    expect(ruleOf({ ...emptyRule(), weekdays: ['thu', 'mon'] }, '2026-11-26')?.weekdays).toEqual(['mon', 'thu'])
  })

  it('names a day of the month by its weekday or by its date', () => {
    const monthly = { ...emptyRule(), every: 'month' as const }
    expect(ruleOf(monthly, '2026-11-26')).toMatchObject({ nth: 4, weekday: 'thu' })
    expect(ruleOf(monthly, '2026-11-26', true)).toMatchObject({ nth: -1, weekday: 'thu' })
    expect(ruleOf({ ...monthly, by: 'date' }, '2026-11-26')).toMatchObject({ day: 26 })
  })

  it('is none while something is missing', () => {
    expect(ruleOf({ ...emptyRule(), interval: null }, '2026-11-26')).toBeUndefined()
    expect(ruleOf({ ...emptyRule(), ends: 'on' }, '2026-11-26')).toBeUndefined()
    expect(ruleOf({ ...emptyRule(), ends: 'after', count: null }, '2026-11-26')).toBeUndefined()
  })

  it('is the same after a walk through the form', () => {
    const rule = { every: 'month', interval: 2, day: 15, ends: { kind: 'after', count: 3 } } as const
    expect(ruleOf(ruleDraft(rule), '2026-12-15')).toEqual(rule)
  })
})

it('knows the place of a date in its month', () => {
  expect([nthOf('2026-11-01'), nthOf('2026-11-08'), nthOf('2026-11-29')]).toEqual([1, 2, -1])
  expect([isLast('2026-11-26'), isLast('2026-11-19')]).toEqual([true, false])
  expect([weekdayOf('2026-11-26'), weekdayOf('2026-11-29T10:00')]).toEqual(['thu', 'sun'])
})
