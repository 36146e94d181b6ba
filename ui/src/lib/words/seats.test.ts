import { expect, test } from 'vitest'
import { comingText } from './seats'

test('more people than seats are no share of them', () => {
  expect([comingText(38, 40), comingText(40, 40), comingText(45, 40), comingText(45, null)]).toEqual([
    '38 coming of 40 seats',
    '40 coming of 40 seats',
    '45 coming, 40 seats',
    '45 coming',
  ])
})
