import { expect, test } from 'vitest'
import { groups } from './cannotDraw'
import type { CannotDraw } from './paper'

const one = (part: CannotDraw['part'], why: CannotDraw['why'] = 'no-font'): CannotDraw => ({
  name: '李晓岚',
  code: 'ABC123',
  email: '',
  part,
  text: '李晓岚',
  why,
  letters: ['李'],
})

test('names come first, then other texts, then what is too long', () => {
  const told = [one('company'), one('name', 'no-room'), one('companion'), one('name')]
  expect(groups(told)).toEqual([
    { kind: 'names', rows: [one('companion'), one('name')] },
    { kind: 'texts', rows: [one('company')] },
    { kind: 'cut', rows: [one('name', 'no-room')] },
  ])
  expect(groups([])).toEqual([])
})

test('a logo that nothing can read is told by itself', () => {
  const logo = one('logo', 'damaged')
  expect(groups([logo])).toEqual([{ kind: 'logo', rows: [logo] }])
})
