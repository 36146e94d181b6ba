import { expect, test } from 'vitest'
import { clean, ScannedKeys } from './scan'

function type(keys: ScannedKeys, text: string, codes: string[]) {
  codes.forEach((code, at) => {
    keys.press(code)
    keys.follow([...text].slice(0, at + 1).join(''), 'insertText')
  })
}

const G106 = ['KeyG', 'Digit1', 'Digit0', 'Digit6']

test('a scanner on a Russian layout is read by its keys', () => {
  const keys = new ScannedKeys()
  type(keys, 'п106', G106)
  expect(keys.codeFor('п106')).toBe('G106')
})

test('a code on a Latin layout is taken as it stands', () => {
  const keys = new ScannedKeys()
  type(keys, 'g106', G106)
  expect(keys.codeFor('g106')).toBeNull()
})

test('pasted or mended text has no keys, until the field is empty again', () => {
  const keys = new ScannedKeys()
  type(keys, 'п10', G106.slice(0, 3))
  keys.follow('п1064', 'insertFromPaste')
  expect(keys.codeFor('п1064')).toBeNull()
  keys.follow('', 'deleteContentBackward')
  type(keys, 'п106', G106)
  expect(keys.codeFor('п106')).toBe('G106')
})

test('a letter taken back is taken back from the keys', () => {
  const keys = new ScannedKeys()
  type(keys, 'п1066', [...G106, 'Digit6'])
  keys.follow('п106', 'deleteContentBackward')
  expect(keys.codeFor('п106')).toBe('G106')
})

test('what can’t be seen is stripped', () => {
  expect(clean('\u0002G106\u001d\u202e\u200b\u0003\t')).toBe('G106')
  expect(clean('  Ольга\u00a0 Петрова ')).toBe('Ольга Петрова')
})
