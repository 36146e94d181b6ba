import { expect, test } from 'vitest'
import { type DiffLine, diffText, knownText } from './order'

const line = (what: DiffLine['what'], was: string, now: string): DiffLine => ({
  what,
  sitting: 'Lunch',
  sittingId: 's',
  dish: 'Pizza',
  dishId: 'd',
  was,
  now,
})

test('a line of a difference says in words what was and what is', () => {
  expect([
    diffText(line('pack', '8000 slice', '6000 slice'), 'EUR'),
    diffText(line('pack', '1000 pc', '250000 g'), 'EUR'),
    diffText(line('portion', '', '1/3'), 'EUR'),
    diffText(line('units', '14', '1200'), 'EUR'),
    diffText(line('dish', '', 'Pizza'), 'EUR'),
  ]).toEqual([
    'Pizza, in a unit: 8 slices → 6 slices',
    'Pizza, in a unit: 1 piece → 250 g',
    'Pizza, portion: nothing → 1/3',
    'Pizza: 14 → 1,200',
    'New: Pizza',
  ])
})

test('what was known of somebody is said, and so is that there was nothing special', () => {
  const known = (diet: string, allergens: string, words: string) =>
    knownText({ personId: null, name: 'Ann', diet, allergens, words })
  expect([
    known('gluten-free+vegan', 'nuts', ''),
    known('none', 'none', ''),
    known('not-asked', 'not-asked', ''),
    known('not-asked', 'not-asked', 'no raw onion'),
  ]).toEqual(['Gluten-free, Vegan, Nuts', 'No special diet', 'No answer', 'no raw onion'])
})
