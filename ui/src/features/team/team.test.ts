import { beforeAll, expect, test } from 'vitest'
import { learn } from '$lib/words'
import { confirmedIds, confirmedText, newest, peopleText, type Shift, type Team } from './team'

beforeAll(() => learn('en'))

const one = (name: string, state: Shift['assigned'][number]['state'], id = name) => ({
  id,
  shiftId: 's',
  staffId: 'f',
  personId: 'p',
  name,
  state,
  looks: [],
})
const shift = (assigned: Shift['assigned'], needed = 2): Shift => ({
  id: 's',
  dutyId: 'd',
  sessionId: null,
  sessionTitle: '',
  roomName: '',
  beforeMinutes: 0,
  afterMinutes: 0,
  starts: '2026-12-18T18:00',
  ends: '2026-12-18T21:00',
  needed,
  confirmed: assigned.filter(({ state }) => state === 'confirmed' || state === 'came').length,
  assigned,
  looks: [],
})

test('who declined or did not come is not named, who is only asked is marked', () => {
  const people = [one('Ann', 'confirmed'), one('Борис', 'asked'), one('Cy', 'declined'), one('Di', 'absent')]
  expect(peopleText(shift(people))).toBe('Ann, Борис (asked)')
})

test('confirmed and needed are summed over the shifts of a duty', () => {
  expect(confirmedText([shift([one('Ann', 'confirmed')]), shift([one('Cy', 'came')], 1)])).toBe('2 of 3')
})

test('only the confirmed are marked as there', () => {
  const duty = { shifts: [shift([one('Ann', 'confirmed', 'a'), one('Cy', 'came', 'c'), one('Di', 'asked', 'd')])] }
  expect(confirmedIds({ duties: [duty] } as unknown as Team)).toEqual(['a'])
})

test('the newest has the greatest id', () => {
  expect(newest([{ id: '1' }, { id: '3' }, { id: '2' }])).toEqual({ id: '3' })
  expect(newest([])).toBeUndefined()
})
