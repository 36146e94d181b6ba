import { describe, expect, it } from 'vitest'
import { requestOf } from './newEvent.svelte'

const settings = { zone: 'Europe/Moscow', organizerName: 'Tea', organizerEmail: '' }
const line = {
  title: 'Rust Evening',
  starts: '2026-12-08T19:00',
  ends: null,
  dateTyped: true,
  timeTyped: false,
  venueId: null,
  venueName: '',
} as unknown as NonNullable<Parameters<typeof requestOf>[0]>

describe('the event that an import makes', () => {
  it('lasts as long as one made from the line, with the seats that were typed', () => {
    expect(requestOf(line, 80, settings)).toMatchObject({
      title: 'Rust Evening',
      starts: '2026-12-08T19:00',
      ends: '2026-12-08T22:00',
      zone: 'Europe/Moscow',
      capacity: 80,
    })
    expect(requestOf(line, null, settings)).not.toHaveProperty('capacity')
  })

  it('is none without a title or a day of its own', () => {
    expect(requestOf(undefined, null, settings)).toBeUndefined()
    expect(requestOf({ ...line, title: '' }, null, settings)).toBeUndefined()
    expect(requestOf({ ...line, starts: null }, null, settings)).toBeUndefined()
    expect(requestOf({ ...line, ask: {} } as typeof line, null, settings)).toBeUndefined()
    // "Rust Evening 19:00": which day was only guessed.
    expect(requestOf({ ...line, dateTyped: false }, null, settings)).toBeUndefined()
  })
})
