import { expect, test } from 'vitest'
import { ticketOf } from './cardWords'
import type { Card, DoorGuest } from './door.svelte'

const guest = (ticketKinds: string[]) => ({ name: 'Ada North', ticketKinds }) as unknown as DoorGuest
const early = (ticketKinds: string[]): Card => ({ kind: 'early', guest: guest(ticketKinds), go: async () => {} })

test('the card says what another tool sold, whatever came of the scan', () => {
  expect(ticketOf(early(['VIP', 'Workshop']))).toBe('Ticket: VIP · Workshop')
  expect(ticketOf({ kind: 'note', guest: guest(['VIP']), state: 'declined' })).toBe('Ticket: VIP')
})

test('nothing is said of a ticket that no list told of, and of nobody', () => {
  expect(ticketOf(early([]))).toBe('')
  expect(ticketOf({ kind: 'nobody', shown: 'ZZZZZZ' } as Card)).toBe('')
})
