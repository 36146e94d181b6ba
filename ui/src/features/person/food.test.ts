import { afterEach, expect, test } from 'vitest'
import { adoptPrefs } from '$lib/prefs.svelte'
import { dietLineText, foodCell, toggled } from './food'

afterEach(() => adoptPrefs({ language: 'en' }))

test('a diet takes the place of "not asked" and "none"', () => {
  expect(toggled(['not-asked'], 'vegan')).toEqual(['vegan'])
  expect(toggled(['none'], 'vegan')).toEqual(['vegan'])
  expect(toggled(['vegan'], 'halal')).toEqual(['vegan', 'halal'])
  expect(toggled(['vegan', 'halal'], 'none')).toEqual(['none'])
})

test('taking the last diet back does not say "none"', () => {
  expect(toggled(['vegan'], 'vegan')).toEqual(['not-asked'])
})

test('a cell tells "not asked" from "none"', () => {
  const food = { allergens: ['not-asked'], dietNote: '' }
  expect(foodCell({ ...food, diets: ['not-asked'] })).toBe('No answer')
  expect(foodCell({ ...food, diets: ['none'] })).toBe('')
  expect(foodCell({ diets: ['none'], allergens: ['nuts'], dietNote: '' })).toBe('Nuts')
  expect(foodCell({ diets: ['vegan'], allergens: ['none'], dietNote: 'honey is fine' })).toBe('Vegan · honey is fine')
  expect(foodCell({ ...food, diets: ['none'], dietNote: 'no onions' })).toBe('no onions')
})

test('taking the last allergen of a dish back says nothing, and never that it holds none', () => {
  expect(toggled(['nuts'], 'nuts', 'not-stated')).toEqual(['not-stated'])
  expect(toggled(['not-stated'], 'nuts', 'not-stated')).toEqual(['nuts'])
  expect(toggled(['nuts'], 'none', 'not-stated')).toEqual(['none'])
  expect(toggled(['none'], 'milk', 'not-stated')).toEqual(['milk'])
})

test('a line of the headcount is read in the language of the screen', () => {
  expect(dietLineText('gluten-free+vegan')).toBe('Gluten-free, Vegan')
  adoptPrefs({ language: 'ru' })
  expect(dietLineText('not-asked')).toBe('Нет ответа')
})
