import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Session } from '$features/session/session'
import { type Aim, Drag } from './drag.svelte'

const talk = { id: 'talk', starts: '2026-12-18T19:00', minutes: 30, roomId: 'hall' } as Session
const there: Aim = { kind: 'place', target: { starts: '2026-12-18T20:00', roomId: 'hall', minutes: 30 } }

let page = new EventTarget()
beforeEach(() => {
  page = new EventTarget()
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page))
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page))
  vi.stubGlobal('requestAnimationFrame', () => 1)
  vi.stubGlobal('cancelAnimationFrame', () => undefined)
})
afterEach(() => vi.unstubAllGlobals())

const happens = (type: string, facts: object = {}) => {
  const event = Object.assign(new Event(type, { cancelable: true }), facts)
  page.dispatchEvent(event)
  return event
}
function pressed(facts: object = {}): PointerEvent {
  const usual = { button: 0, pointerType: 'mouse', clientX: 10, clientY: 10 }
  return Object.assign(new Event('pointerdown'), usual, facts) as unknown as PointerEvent
}

function drag(aim: Aim | 'nowhere' = there) {
  const told: string[] = []
  const one = new Drag({
    scroller: () => undefined,
    aim: () => (aim === 'nowhere' ? undefined : aim),
    begin: () => told.push('begin'),
    end: () => told.push('end'),
    drop: (session, to) => told.push(`${session.id} ${to.kind}`),
  })
  return { one, told }
}

test('a click that trembles moves nothing and opens', () => {
  const { one, told } = drag()
  one.press(pressed(), talk, 'move', 0)
  happens('pointermove', { clientX: 12, clientY: 11 })
  happens('pointerup')
  expect([told, one.dragged()]).toEqual([[], false])
})

test('what is let go is dropped where it was led, once, and opens nothing', () => {
  const { one, told } = drag()
  one.press(pressed(), talk, 'move', 4)
  happens('pointermove', { clientX: 40, clientY: 90 })
  expect(one.held).toEqual({ session: talk, grip: 'move', grab: 4, aim: there })
  expect(one.pointer).toEqual({ x: 40, y: 90 })
  happens('pointerup')
  happens('pointerup')
  expect([told, one.held, one.dragged(), one.dragged()]).toEqual([
    ['begin', 'end', 'talk place'],
    undefined,
    true,
    false,
  ])
})

test.each([
  ['Esc', () => happens('keydown', { key: 'Escape' })],
  ['a pointer that the system takes', () => happens('pointercancel')],
  ['another window', () => happens('blur')],
])('%s leaves it where it was', (_, away) => {
  const { one, told } = drag()
  one.press(pressed(), talk, 'resize', 4)
  happens('pointermove', { clientX: 40, clientY: 90 })
  away()
  happens('pointerup')
  expect([told, one.held]).toEqual([['begin', 'end'], undefined])
})

test('Esc is the drag’s alone, and before it everybody’s', () => {
  const { one } = drag()
  one.press(pressed(), talk, 'move', 0)
  expect(happens('keydown', { key: 'Escape' }).defaultPrevented).toBe(false)
  happens('pointermove', { clientX: 40, clientY: 90 })
  expect(happens('keydown', { key: 'Escape' }).defaultPrevented).toBe(true)
})

test('let go beside everything it stays, and a finger or another button takes nothing', () => {
  const beside = drag('nowhere')
  beside.one.press(pressed(), talk, 'move', 0)
  happens('pointermove', { clientX: 40, clientY: 90 })
  happens('pointerup')
  expect(beside.told).toEqual(['begin', 'end'])
  for (const by of [{ pointerType: 'touch' }, { button: 2 }]) {
    const { one, told } = drag()
    one.press(pressed(by), talk, 'move', 0)
    happens('pointermove', { clientX: 40, clientY: 90 })
    happens('pointerup')
    expect(told).toEqual([])
  }
})
