import { expect, test } from 'vitest'
import { placeOf, rowTime, ticks } from './runSheet'

test('a row says its hour, and its day where that is another', () => {
  const sheet = { starts: '2026-12-18T19:00' }
  expect(rowTime(sheet, { at: '2026-12-18T19:05', wholeDay: false })).toBe('19:05')
  expect(rowTime(sheet, { at: '2026-12-18T00:00', wholeDay: true })).toBe('any time that day')
  expect(rowTime(sheet, { at: '2026-12-19T00:20', wholeDay: false })).toContain('00:20')
  expect(rowTime(sheet, { at: '2026-12-19T00:20', wholeDay: false })).not.toBe('00:20')
  expect(rowTime(sheet, { at: null, wholeDay: false })).toBe('no time yet')
})

test('what is walked has no tick, and a cue is changed where it stands', () => {
  expect(ticks({ about: 'session' })).toBe(false)
  expect(ticks({ about: 'cue' })).toBe(true)
  expect(placeOf({ about: 'cue', id: '1' })).toBe(null)
  expect(placeOf({ about: 'session', id: '1' })).toEqual({ path: '/event/:id/programme', query: { session: '1' } })
})
