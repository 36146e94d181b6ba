import { expect, it } from 'vitest'
import { dateText } from '$lib/words'
import { lines, movedText, ownTexts, type SeriesTurn, turnText } from './own'
import type { SeriesDate } from './rule'

const usual: SeriesDate = {
  occurrence: '2026-12-22',
  eventId: 'e',
  title: 'Tea',
  starts: '2026-12-22T19:00',
  ends: '2026-12-22T22:00',
  usual: '2026-12-22T19:00',
  zone: 'Europe/Berlin',
  venueName: 'Boiler room',
  roomName: '',
  capacity: 80,
  state: 'open',
  isPast: false,
  coming: 0,
  invited: 0,
  moved: false,
  differs: [],
}

it('says another time as a time, and another day as a day', () => {
  const later: SeriesDate = {
    ...usual,
    starts: '2026-12-22T20:00',
    ends: '2026-12-22T23:00',
    moved: true,
    differs: ['time'],
  }
  expect([movedText(later), ownTexts(later)]).toEqual(['', ['20:00 instead of 19:00']])
  const moved: SeriesDate = { ...later, starts: '2026-12-23T19:00', ends: '2026-12-23T22:00' }
  expect([movedText(moved), ownTexts(moved)]).toEqual([`moved from ${dateText('2026-12-22', 'weekday')}`, []])
  const both: SeriesDate = { ...moved, starts: '2026-12-23T20:00', ends: '2026-12-23T23:00' }
  expect(ownTexts(both)).toEqual(['20:00 instead of 19:00'])
})

it('says every value of a date in words', () => {
  const own: SeriesDate = {
    ...usual,
    title: 'Tea and talks',
    ends: '2026-12-22T23:00',
    capacity: 60,
    differs: ['title', 'length', 'place', 'capacity', 'notes'],
  }
  expect(ownTexts(own)).toEqual(['“Tea and talks”', 'lasts 4 hrs', 'Boiler room', '60 seats', 'notes'])
  expect(ownTexts({ ...own, venueName: '', capacity: null, differs: ['place', 'capacity'] })).toEqual([
    'no venue',
    'no number of seats',
  ])
})

it('puts what is otherwise from a date on before that date', () => {
  const turn: SeriesTurn = {
    from: '2026-12-29',
    words: { en: 'Every Wednesday', ru: 'Каждую среду' },
    differs: ['capacity'],
    title: 'Tea',
    starts: '2026-12-29T19:00',
    ends: '2026-12-29T22:00',
    zone: 'Europe/Berlin',
    venueName: '',
    roomName: '',
    capacity: 60,
  }
  const next = { ...usual, occurrence: '2026-12-30' }
  expect(lines({ dates: [usual, next], turns: [turn] })).toEqual([{ date: usual }, { turn }, { date: next }])
  expect(turnText(turn, (of) => of.en)).toBe(`From ${dateText('2026-12-29', 'weekday')}: every Wednesday, 60 seats`)
})
