import { expect, test } from 'vitest'
import type { Usual } from './catering'
import { amountsOf, asked, guessed } from './usual'

const coffee: Usual = {
  what: 'coffee',
  course: 'drink',
  unit: 'ml',
  perHead: 200_000,
  pack: 5_000_000,
  takenPercent: 60,
}

test('what was changed is no guess any more, and what was emptied is asked for by nobody', () => {
  const amounts = amountsOf(coffee)
  expect(guessed(amounts, coffee)).toEqual({ unit: true, perHead: true, pack: true, takenPercent: true })
  amounts.takenPercent = 50
  amounts.pack = null
  expect(guessed(amounts, coffee)).toEqual({ unit: true, perHead: true, pack: false, takenPercent: false })
  expect(asked(amounts)).toEqual({ unit: 'ml', perHead: 200_000, takenPercent: 50 })
})

test('a part of a piece keeps its thousandths', () => {
  const amounts = amountsOf({ ...coffee, unit: 'pc', perHead: 1_500, pack: 1_000 })
  expect([amounts.perHead, amounts.pack]).toEqual([1.5, 1])
  expect(asked({ ...amounts, perHead: 0.333 }).perHead).toBe(333)
})
