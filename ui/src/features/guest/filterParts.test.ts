import { expect, test } from 'vitest'
import { saidParts } from '$lib/components/filter'
import { guestParts } from './filterParts'

const sold = [
  { kind: 'Standard', guests: 112 },
  { kind: 'VIP', guests: 8 },
]
const ticketPart = (kinds: typeof sold, filter = {}) =>
  guestParts([], kinds, filter).find(({ key }) => key === 'ticketKind')

test('kinds of tickets are offered with how many guests have each', () => {
  const part = ticketPart(sold)
  expect(part?.kind === 'choice' && part.options).toEqual([
    { value: 'Standard', label: 'Standard (112)' },
    { value: 'VIP', label: 'VIP (8)' },
  ])
  expect(saidParts(guestParts([], sold, {}), { ticketKind: 'VIP' })).toEqual([
    { key: 'ticketKind', text: 'Ticket: VIP' },
  ])
})

test('a saved kind that nobody here has stays to be seen and dropped', () => {
  const part = ticketPart([], { ticketKind: 'Press' })
  expect(part?.kind === 'choice' && part.options).toEqual([{ value: 'Press', label: 'Press (0)' }])
})

test('where no list told of tickets nothing is offered', () => {
  expect(ticketPart([])).toBeUndefined()
})
