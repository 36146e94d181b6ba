import { expect, test } from 'vitest'
import { Bursts } from './burst'

let now = 0

const press = (bursts: Bursts, key: string, code: string, every: number, falls = true, shiftKey = false) =>
  bursts.press(
    {
      key,
      code,
      target: null,
      timeStamp: (now += every),
      shiftKey,
      ctrlKey: false,
      altKey: false,
      metaKey: false,
    } as KeyboardEvent,
    falls,
  )

function type(bursts: Bursts, text: string, every: number) {
  for (const sign of text) {
    const code = sign === ' ' ? 'Space' : /\d/.test(sign) ? `Digit${sign}` : `Key${sign.toUpperCase()}`
    expect(press(bursts, sign, code, every)).toBeUndefined()
  }
}

test('a code and its end at once are a scan, whatever it ends in', () => {
  for (const [key, code] of [
    ['Enter', 'Enter'],
    ['Tab', 'Tab'],
  ] as const) {
    const bursts = new Bursts()
    now += 1000
    type(bursts, 'g106', 5)
    expect(press(bursts, key, code, 5)).toEqual({ text: 'g106', code: 'g106' })
    expect(press(bursts, 'Enter', 'Enter', 20)).toBe('echo')
    expect(press(bursts, 'Enter', 'Enter', 400)).toBeUndefined()
  }
})

test('what a person types is none: too slow, its end apart, or in words', () => {
  const bursts = new Bursts()
  type(bursts, 'g106', 120)
  expect(press(bursts, 'Enter', 'Enter', 5)).toBeUndefined()
  now += 1000
  type(bursts, 'g106', 5)
  expect(press(bursts, 'Enter', 'Enter', 300)).toBeUndefined()
  now += 1000
  type(bursts, 'main door', 5)
  expect(press(bursts, 'Enter', 'Enter', 5)).toBeUndefined()
  now += 1000
  type(bursts, 'ann', 5)
  expect(press(bursts, 'Enter', 'Enter', 5)).toBeUndefined()
})

test('a late key on a busy computer parts no scan, and a name typed before is no part of it', () => {
  const bursts = new Bursts()
  now += 1000
  type(bursts, 'd', 5)
  now += 300
  type(bursts, 'g10', 5)
  now += 120
  type(bursts, '6a', 5)
  expect(press(bursts, 'Enter', 'Enter', 5)).toEqual({ text: 'g106a', code: 'g106a' })
})

test('the field of the door reads its scans itself', () => {
  const bursts = new Bursts()
  now += 1000
  type(bursts, 'g106', 5)
  expect(press(bursts, 'Enter', 'Enter', 5, false)).toBeUndefined()
})
