import { expect, test } from 'vitest'
import type { EditEvent, Event } from './draft'
import { EditedEvent } from './edited.svelte'

const evening = {
  id: 'e',
  title: 'Rust Evening',
  kind: 'meetup',
  starts: '2026-12-08T19:00',
  ends: '2026-12-08T22:00',
  startsFold: 'earlier',
  endsFold: 'earlier',
  zone: 'Europe/Moscow',
  venueId: null,
  venueName: '',
  roomId: null,
  capacity: null,
  about: '',
  host: '',
  organizerName: '',
  organizerEmail: '',
  link: '',
  notes: '',
  foodPlanned: 'unknown',
  reminderMinutes: null,
} as unknown as Event

function edit(refuses: (request: EditEvent) => Record<string, string> | undefined = () => undefined) {
  const sent: EditEvent[] = []
  const edited = new EditedEvent(evening, (request) => {
    const wrong = refuses(request)
    if (!wrong) sent.push(request)
    return Promise.resolve(wrong)
  })
  return { edited, sent }
}

test('the times are one step, and wait until one has left them', async () => {
  const { edited, sent } = edit()
  edited.draft.startDate = '2026-12-10'
  edited.draft.title = 'Rust Night'
  await edited.keep('when')
  expect(sent).toEqual([{ eventId: 'e', title: 'Rust Night' }])
  Object.assign(edited.draft, { startTime: '18:30', endDate: '2026-12-10', endTime: '21:30' })
  await edited.keep()
  expect(sent.slice(1)).toEqual([{ eventId: 'e', starts: '2026-12-10T18:30', ends: '2026-12-10T21:30' }])
  await edited.keep()
  expect(sent).toHaveLength(2)
})

test('what is typed while something is saved is not saved half', async () => {
  const { edited, sent } = edit()
  edited.draft.host = 'Ann'
  const saving = edited.keep()
  edited.draft.notes = 'Bring ca'
  await saving
  expect(sent).toEqual([{ eventId: 'e', host: 'Ann' }])
})

test('a refused field stays with its reason and holds up no other', async () => {
  const { edited, sent } = edit((request) => (request.link ? { link: 'No link' } : undefined))
  edited.draft.link = 'meet up'
  edited.draft.host = 'Ann'
  await edited.keep()
  expect(sent).toEqual([{ eventId: 'e', host: 'Ann' }])
  expect([edited.errors, edited.draft.link]).toEqual([{ link: 'No link' }, 'meet up'])
  expect(await edited.settle()).toBe('Link')
  edited.draft.link = ''
  expect(await edited.settle()).toBeUndefined()
  expect(edited.errors).toEqual({})
})

test('what can not be read, or not be left out, is named before one leaves', async () => {
  const { edited, sent } = edit()
  edited.unread.endTime = true
  edited.draft.startTime = '18:00'
  edited.draft.title = ' '
  expect(await edited.settle()).toBe('Title, When')
  expect(sent).toEqual([])
})

test('an undone step is undone in its field, and in no other', () => {
  const { edited } = edit()
  edited.adopt({ ...evening, capacity: 80 })
  edited.draft.about = 'Tea and'
  edited.adopt(evening)
  expect([edited.draft.capacity, edited.draft.about]).toEqual([null, 'Tea and'])
})
