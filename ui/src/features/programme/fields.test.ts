import { expect, test } from 'vitest'
import { assigned } from './reading.svelte'

test('what one column gives moves to the column chosen for it', () => {
  expect(assigned(['title', 'room', 'ignore'], 2, 'title')).toEqual(['ignore', 'room', 'title'])
})

test('a column that is not used leaves the others alone', () => {
  expect(assigned(['title', 'ignore', 'room'], 2, 'ignore')).toEqual(['title', 'ignore', 'ignore'])
})
