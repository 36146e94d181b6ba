import { expect, test } from 'vitest'
import { clean, ScannedKeys } from './scan'

const SLOW = 200
const SCANNER = 5
let now = 0

/** Types `text` after what `keys` has seen already. */
function type(keys: ScannedKeys, text: string, codes: string[], every = SCANNER, before = '') {
  now += SLOW
  codes.forEach((code, at) => {
    keys.press(code, (now += every))
    keys.follow(before + [...text].slice(0, at + 1).join(''), 'insertText')
  })
}

const G106 = ['KeyG', 'Digit1', 'Digit0', 'Digit6']

test('a scanner on a Russian layout is read by its keys', () => {
  const keys = new ScannedKeys()
  type(keys, 'п106', G106)
  expect(keys.codesFor('п106')).toEqual(['G106'])
})

test('a scanner on a German layout, where Y and Z change places, is read by its keys', () => {
  const keys = new ScannedKeys()
  type(keys, 'y106', ['KeyZ', 'Digit1', 'Digit0', 'Digit6'])
  expect(keys.codesFor('y106')).toEqual(['Z106'])
})

test('a code on a Latin layout is taken as it stands', () => {
  const keys = new ScannedKeys()
  type(keys, 'g106', G106)
  expect(keys.codesFor('g106')).toEqual([])
})

test('a badge scanned after half a name is told from it by its speed', () => {
  const keys = new ScannedKeys()
  type(keys, 'мар', ['KeyV', 'KeyF', 'KeyH'], SLOW)
  type(keys, 'п106', G106, SCANNER, 'мар')
  expect(keys.codesFor('марп106')).toEqual(['VFHG106', 'G106'])
  expect(keys.beforeBurst('марп106')).toBe('мар')
})

test('a space in a name does not hide the badge scanned after it', () => {
  const keys = new ScannedKeys()
  type(keys, 'ян ', ['KeyZ', 'KeyY', 'Space'], SLOW)
  type(keys, 'п106', G106, SCANNER, 'ян ')
  expect(keys.codesFor('ян п106')).toEqual(['G106'])
})

test('pasted or mended text has no keys, until the field is empty again', () => {
  const keys = new ScannedKeys()
  type(keys, 'п10', G106.slice(0, 3))
  keys.follow('п1064', 'insertFromPaste')
  expect(keys.codesFor('п1064')).toEqual([])
  keys.follow('', 'deleteContentBackward')
  type(keys, 'п106', G106)
  expect(keys.codesFor('п106')).toEqual(['G106'])
})

test('a letter taken back is taken back from the keys', () => {
  const keys = new ScannedKeys()
  type(keys, 'п1066', [...G106, 'Digit6'])
  keys.follow('п106', 'deleteContentBackward')
  expect(keys.codesFor('п106')).toEqual(['G106'])
})

test('what can’t be seen is stripped', () => {
  expect(clean('\u0002G106\u001d\u202e\u200b\u0003\t')).toBe('G106')
  expect(clean('  Ольга\u00a0 Петрова ')).toBe('Ольга Петрова')
})
