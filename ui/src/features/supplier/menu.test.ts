import { expect, test } from 'vitest'
import { readPasted, typedNumber } from './menu'

const read = (text: string, currency = 'EUR') => {
  const { dishes, unread } = readPasted(text, currency)
  return { dishes: dishes.map(({ name, priceMinor }) => [name, priceMinor]), unread }
}

test('copied cells of a spreadsheet are dishes with prices, without the heads of its columns', () => {
  expect(read('Dish\tPrice\r\nMargherita\t650\r\n\r\nСуп дня\t1 240,50\r\n')).toEqual({
    dishes: [
      ['Margherita', 65000],
      ['Суп дня', 124050],
    ],
    unread: [],
  })
  expect(read('Plov;450;RUB\nWeight;300 g;12.5', 'RUB').dishes).toEqual([
    ['Plov', 45000],
    ['Weight', 1250],
  ])
})

test('lines as one writes them are read, and those of which nothing is understood are named', () => {
  expect(read('Hummus – 8.50\nCake\nPilaf 450 ₽\n12\nSoup\tsoon\nRice\tone 2 three 4')).toEqual({
    dishes: [
      ['Hummus', 850],
      ['Cake', null],
      ['Pilaf', 45000],
    ],
    unread: [4, 5, 6],
  })
  expect(read('Ramen 900', 'JPY').dishes).toEqual([['Ramen', 900]])
})

test('numbers are typed with either mark, and no finer than they are kept', () => {
  expect([typedNumber('2,5', 1000), typedNumber('1 200'), typedNumber('8.1', 100)]).toEqual([2500, 1200, 810])
  for (const odd of ['', '-1', '2.5', 'ten', '1.2.3']) expect(() => typedNumber(odd)).toThrow()
})
