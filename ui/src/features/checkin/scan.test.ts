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
  expect(keys.codesFor('п106')).toEqual(['g106'])
})

test('a scanner on a German layout, where Y and Z change places, is read by its keys', () => {
  const keys = new ScannedKeys()
  type(keys, 'y106', ['KeyZ', 'Digit1', 'Digit0', 'Digit6'])
  expect(keys.codesFor('y106')).toEqual(['z106'])
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
  expect(keys.codesFor('марп106')).toEqual(['vfhg106', 'g106'])
  expect(keys.shownFor('марп106')).toBe('G106')
})

test('a space in a name does not hide the badge scanned after it', () => {
  const keys = new ScannedKeys()
  type(keys, 'ян ', ['KeyZ', 'KeyY', 'Space'], SLOW)
  type(keys, 'п106', G106, SCANNER, 'ян ')
  expect(keys.codesFor('ян п106')).toEqual(['g106'])
})

test('pasted or mended text has no keys, until the field is empty again', () => {
  const keys = new ScannedKeys()
  type(keys, 'п10', G106.slice(0, 3))
  keys.follow('п1064', 'insertFromPaste')
  expect(keys.codesFor('п1064')).toEqual([])
  keys.follow('', 'deleteContentBackward')
  type(keys, 'п106', G106)
  expect(keys.codesFor('п106')).toEqual(['g106'])
})

test('a letter taken back is taken back from the keys', () => {
  const keys = new ScannedKeys()
  type(keys, 'п1066', [...G106, 'Digit6'])
  keys.follow('п106', 'deleteContentBackward')
  expect(keys.codesFor('п106')).toEqual(['g106'])
})

test('the address of a ticket is read whole, with its marks and capitals', () => {
  const keys = new ScannedKeys()
  const text = 'реезыЖ..дгюьф.ч,зл=п-Ф1'
  const keyed = 'https://lu.ma/x?pk=g-A1'
  const codes: Record<string, [string, boolean]> = {
    ':': ['Semicolon', true],
    '/': ['Slash', false],
    '.': ['Period', false],
    '?': ['Slash', true],
    '=': ['Equal', false],
    '-': ['Minus', false],
  }
  now += SLOW
  ;[...keyed].forEach((sign, at) => {
    const [code, shift] = codes[sign] ?? [
      /\d/.test(sign) ? `Digit${sign}` : `Key${sign.toUpperCase()}`,
      /[A-Z]/.test(sign),
    ]
    if (shift) keys.press('ShiftLeft', (now += SCANNER))
    keys.press(code, (now += SCANNER), shift)
    keys.follow([...text].slice(0, at + 1).join(''), 'insertText')
  })
  expect(keys.codesFor(text)).toEqual([keyed])
  expect(keys.shownFor(text)).toBe(keyed)
})

test('what is shown of an unknown code is what the paper would say; a name stays a name', () => {
  const keys = new ScannedKeys()
  type(keys, '9яяя999', ['Digit9', 'KeyZ', 'KeyZ', 'KeyZ', 'Digit9', 'Digit9', 'Digit9'], SLOW)
  expect(keys.shownFor('9яяя999')).toBe('9ZZZ999')
  keys.clear()
  type(keys, 'марина', ['KeyV', 'KeyF', 'KeyH', 'KeyB', 'KeyY', 'KeyF'], SLOW)
  expect(keys.shownFor('марина')).toBe('марина')
})

test('what was kept of the keys comes back with its text', () => {
  const keys = new ScannedKeys()
  type(keys, 'мар', ['KeyV', 'KeyF', 'KeyH'], SLOW)
  const putBack = keys.kept()
  keys.clear()
  putBack()
  type(keys, 'п106', G106, SCANNER, 'мар')
  expect(keys.codesFor('марп106')).toEqual(['vfhg106', 'g106'])
})

test('what can’t be seen is stripped', () => {
  expect(clean('\u0002G106\u001d\u202e\u200b\u0003\t')).toBe('G106')
  expect(clean('  Ольга\u00a0 Петрова ')).toBe('Ольга Петрова')
})
