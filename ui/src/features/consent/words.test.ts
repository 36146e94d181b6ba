import { expect, test } from 'vitest'
import { answersTo, LOOKS, PURPOSES } from './words'

test('each purpose is answered by yes and no, and by what it alone takes', () => {
  expect(PURPOSES.map((purpose) => answersTo(purpose))).toEqual([
    ['yes', 'no'],
    ['yes', 'no', 'stop'],
    ['yes', 'ask', 'no'],
  ])
})

test('no two answers have one shape', () => {
  const icons = Object.values(LOOKS).map((look) => look.icon)
  expect(new Set(icons).size).toBe(icons.length)
})
