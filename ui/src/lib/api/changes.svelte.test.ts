import { flushSync } from 'svelte'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { startChanges, live } from './changes.svelte'
import { LiveRows } from './rows.svelte'

// The bridge as Tauri's webview gives it, with the backend's event in our hands.
let emit: (payload: unknown) => void
const stop: (() => void)[] = []

beforeEach(async () => {
  const heard: ((message: unknown) => void)[] = []
  vi.stubGlobal('window', {
    __TAURI_INTERNALS__: {
      transformCallback: (callback: (message: unknown) => void) => heard.push(callback),
      invoke: async () => 1,
    },
  })
  await startChanges()
  emit = (payload) => heard.forEach((callback) => callback({ event: 'changed', id: 1, payload }))
})
afterEach(() => {
  stop.splice(0).forEach((one) => one())
  vi.unstubAllGlobals()
})

const rooted = <T>(make: () => T): T => {
  let made!: T
  stop.push($effect.root(() => void (made = make())))
  flushSync()
  return made
}
const settle = async () => {
  await new Promise((done) => setTimeout(done))
  flushSync()
}

test('a write to its table asks again, a write to another does not', async () => {
  let asked = 0
  const guests = rooted(() => live(async () => ++asked, ['guest']))
  await settle()
  emit({ tables: ['venue'], step: null })
  await settle()
  expect(guests.value).toBe(1)
  emit({ tables: ['checkin', 'guest'], step: null })
  await settle()
  expect(guests.value).toBe(2)
})

test('a late answer to an old question is not shown', async () => {
  let query = $state('slow')
  const answers: Record<string, (value: string) => void> = {}
  const found = rooted(() => live(() => new Promise<string>((done) => (answers[query] = done)), []))
  query = 'quick'
  flushSync()
  answers.quick?.('quick')
  await settle()
  answers.slow?.('slow')
  await settle()
  expect(found.value).toBe('quick')
})

test('a failure keeps what was on screen and says why', async () => {
  let fails = false
  const event = rooted(() =>
    live(async () => {
      if (fails) throw { kind: 'missing', code: 'missing', args: {} }
      return 'Rust Night'
    }, ['event']),
  )
  await settle()
  fails = true
  emit({ tables: ['event'], step: null })
  await settle()
  expect([event.value, event.error?.code]).toEqual(['Rust Night', 'missing'])
})

test('a long list asks only for the pages on screen', async () => {
  const asked: number[] = []
  const rows = rooted(
    () =>
      new LiveRows(
        async (offset, limit) => {
          asked.push(offset)
          return { total: 1000, rows: Array.from({ length: limit }, (_, i) => offset + i) }
        },
        ['person'],
      ),
  )
  await settle()
  rows.show(480, 520)
  await settle()
  expect([rows.total, rows.row(3), rows.row(519), rows.row(700)]).toEqual([1000, 3, 519, undefined])
  expect(asked).toEqual([0, 400, 500])
  emit({ tables: ['person'], step: null })
  await settle()
  expect(asked.slice(3).sort()).toEqual([400, 500])
  expect(rows.row(3)).toBeUndefined()
})
