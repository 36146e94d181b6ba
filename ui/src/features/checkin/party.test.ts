import { expect, test } from 'vitest'
import { hereText, partyHereText, partyText } from './party'

test('who came with more people than they said is no share of their party', () => {
  expect([partyText(3, 4), partyText(4, 4), partyText(5, 4)]).toEqual(['3 of 4', '4 of 4', '5 people'])
  expect([partyHereText(3, 4), partyHereText(5, 4)]).toEqual(['3 of 4 here', '5 people'])
  expect([hereText(87, 142), hereText(7, 6)]).toEqual(['87 here of 142', '7 here'])
})
