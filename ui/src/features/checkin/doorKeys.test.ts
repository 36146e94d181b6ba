import { expect, test } from 'vitest'
import { HeldKeys, ofCode } from './doorKeys'

const key = (key: string, code: string, timeStamp: number, more: Partial<KeyboardEvent> = {}) =>
  ({ key, code, timeStamp, repeat: false, ctrlKey: false, altKey: false, metaKey: false, ...more }) as KeyboardEvent

test('a key that is down is pressed once, however often the display repeats it', () => {
  const held = new HeldKeys()
  expect(held.press(key('g', 'KeyG', 0))).toBe(false)
  expect(held.press(key('g', 'KeyG', 660))).toBe(true)
  expect(held.press(key('g', 'KeyG', 700))).toBe(true)
  held.release(key('g', 'KeyG', 710))
  expect(held.press(key('g', 'KeyG', 715))).toBe(false)
  // A web view that tells by itself.
  expect(held.press(key('1', 'Digit1', 720, { repeat: true }))).toBe(true)
})

test('the same letter twice in a code is two keys, and a release that was never heard of is no hold', () => {
  const held = new HeldKeys()
  for (const at of [0, 5, 10]) {
    expect(held.press(key('1', 'Digit1', at))).toBe(false)
    held.release(key('1', 'Digit1', at + 2))
  }
  expect(held.press(key('a', 'KeyA', 20))).toBe(false)
  expect(held.press(key('a', 'KeyA', 2000))).toBe(false)
  held.forget()
  expect(held.press(key('a', 'KeyA', 2010))).toBe(false)
})

test('what a code is made of and ends in', () => {
  for (const [name, code] of [
    ['g', 'KeyG'],
    ['п', 'KeyG'],
    ['Enter', 'Enter'],
    ['Tab', 'Tab'],
  ] as const)
    expect(ofCode(key(name, code, 0))).toBe(true)
  for (const [name, code] of [
    ['Backspace', 'Backspace'],
    ['ArrowDown', 'ArrowDown'],
    ['Shift', 'ShiftLeft'],
  ] as const)
    expect(ofCode(key(name, code, 0))).toBe(false)
})
