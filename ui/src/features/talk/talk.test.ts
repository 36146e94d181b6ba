import { expect, test } from 'vitest'
import { nextLanguage, withChange } from './talk'

const texts = [
  { language: 'en', title: 'Tea', about: '' },
  { language: '', title: 'Чай', about: '' },
]

test('one language is said anew and the others stay as they are', () => {
  expect(withChange(texts, '', { title: 'Кофе' })).toEqual([texts[0], { language: '', title: 'Кофе', about: '' }])
  expect(withChange(texts, 'ru', { title: 'Кофе' })).toEqual(texts)
})

test('the next language is the first of those offered that is not there', () => {
  expect(nextLanguage(texts, ['en', 'ru'])).toBe('ru')
  expect(nextLanguage(texts, ['en'])).toBeUndefined()
  expect(nextLanguage([], ['en'])).toBe('en')
})
