import { expect, test } from 'vitest'
import { lettersHint, recoveryLetters, wrongHints } from './passphrase'

const KEY = '7K3M-9QXE-0000-1111-2222-3333-4444-5555-6666-7777-8888-9999-AAAA-BBBB'

test.each([
  ['tea and rust', 'en', undefined],
  ['tea and rust', 'ru', ['lock-letters-latin']],
  ['xfq b hfcn', 'ru', ['lock-letters-latin']],
  ['чай и раст', 'ru', ['lock-letters-russian']],
  ['еуф фтв кгые', 'en', ['lock-letters-russian']],
  ['чай and rust', 'ru', undefined],
  ['12345 67890', 'ru', undefined],
  ['', 'ru', undefined],
] as const)('«%s» on a screen in %s is told to be in %s', (typed, language, hint) => {
  expect(lettersHint(typed, language)).toEqual(hint)
})

test.each([
  [KEY, 56],
  [KEY.toLowerCase().replaceAll('-', ''), 56],
  [KEY.replaceAll('-', ' '), 56],
  [KEY.replaceAll('-', '–'), 56],
  [KEY.slice(0, -1), 55],
  ['correct horse battery staple', undefined],
  ['correct horse battery staple in the garden at 7 in the evening', undefined],
  ['', undefined],
])('«%s» has %s letters of a recovery key', (typed, count) => {
  expect(recoveryLetters(typed)).toBe(count)
})

test('what is said of a wrong passphrase fits what was typed', () => {
  expect(wrongHints('tea and rust', 'en', true)).toEqual([['lock-wrong'], ['lock-wrong-sure']])
  expect(wrongHints('tea and rust', 'ru', false)).toEqual([['lock-wrong'], ['lock-letters-latin']])
  expect(wrongHints(KEY.slice(0, -2), 'ru', true)).toEqual([['lock-recovery-count', { count: 54, whole: 56 }]])
  expect(wrongHints(KEY, 'ru', true)).toEqual([['lock-recovery-mistyped']])
})
