import { flushSync } from 'svelte'
import { expect, test, vi } from 'vitest'
import { Echo, SelfSaved } from './selfSaved.svelte'

vi.mock('svelte', async (real) => ({ ...(await real<object>()), onDestroy: () => undefined, getContext: () => [] }))

/** A field as SavedText is one, and the planner it stands on. */
function field() {
  let known = $state('')
  const sent: { value: string; end: (error?: Error) => void }[] = []
  const echo = new Echo<string>()
  const incoming = $derived(known)
  let typed = $derived(echo.over(incoming))
  const self = new SelfSaved(echo, () => ({
    label: 'Notes',
    typed,
    known: incoming,
    save: (value) =>
      new Promise<void>((done, fail) => sent.push({ value, end: (error) => (error ? fail(error) : done()) })),
  }))
  return {
    sent,
    keep: self.keep,
    type: (text: string) => flushSync(() => (typed = text)),
    says: (text: string) => flushSync(() => (known = text)),
    get shown() {
      return typed
    },
  }
}
const later = () => new Promise((done) => setTimeout(done))

function rooted() {
  let notes!: ReturnType<typeof field>
  const stop = $effect.root(() => {
    notes = field()
  })
  return { notes, stop }
}

test('what is typed on while a save is under way stays, and is saved next', async () => {
  const { notes, stop } = rooted()
  notes.type('К м')
  notes.keep()
  notes.type('К марту')
  notes.says('К м')
  expect(notes.shown).toBe('К марту')
  notes.sent[0]?.end()
  await later()
  notes.keep()
  expect(notes.sent.map(({ value }) => value)).toEqual(['К м', 'К марту'])
  stop()
})

test('undo, another window and another row are shown, also over what is typed', () => {
  const { notes, stop } = rooted()
  notes.says('Old')
  notes.type('New')
  notes.keep()
  notes.says('New')
  expect(notes.shown).toBe('New')
  // Undo, and Redo: no answer to a save.
  notes.says('Old')
  expect(notes.shown).toBe('Old')
  notes.says('New')
  expect(notes.shown).toBe('New')
  notes.type('Newer')
  notes.says('From elsewhere')
  expect(notes.shown).toBe('From elsewhere')
  stop()
})
