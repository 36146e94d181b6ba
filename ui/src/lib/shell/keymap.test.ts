import { expect, test } from 'vitest'
import { keymap } from './keymap'
import { eventTabs, sections } from './sections'
import { goesOn } from './typing'

const entry = (name: string) => keymap.flatMap((group) => [...group.keys]).find((one) => one.name === name)

test('the numbers are the places of the tabs and sections, and the help says how far they go', () => {
  const digits = eventTabs.map((one) => one.keys).filter((keys) => keys.startsWith('Alt+Digit'))
  expect(digits).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'].map((digit) => `Alt+Digit${digit}`))
  expect(entry('shell-keys-tabs')?.chords).toEqual([digits[0], digits.at(-1)])
  const others = eventTabs.filter((one) => !one.keys.startsWith('Alt+Digit'))
  expect(others.map((one) => entry(one.name)?.chords)).toEqual(others.map((one) => [one.keys]))
  const numbered = sections.map((one) => one.keys).filter((keys) => keys.startsWith('Ctrl+Digit'))
  expect(numbered).toEqual(numbered.map((_, place) => `Ctrl+Digit${place + 1}`))
  const named = sections.filter((one) => !one.keys.startsWith('Ctrl+Digit'))
  expect(named.map((one) => entry(one.name)?.chords)).toEqual(named.map((one) => [one.keys]))
  expect(entry('shell-keys-sections')?.chords).toEqual([numbered[0], numbered.at(-1)])
})

test('"new here" writes nothing at the door, where one came by mistake', () => {
  const door: Record<string, string> = import.meta.glob('/src/features/checkin/*.svelte', {
    query: '?raw',
    import: 'default',
    eager: true,
  })
  expect(Object.keys(door).length).toBeGreaterThan(5)
  expect(Object.entries(door).filter(([, text]) => text.includes('Ctrl+Shift+KeyN'))).toEqual([])
})

test.each([
  ['letters of a word', { kind: 'insertText', data: 'b', at: 100 }, true],
  ['a space begins the next word', { kind: 'insertText', data: ' ', at: 100 }, false],
  ['a pause', { kind: 'insertText', data: 'b', at: 2000 }, false],
  ['a deletion after letters', { kind: 'deleteContentBackward', data: null, at: 100 }, false],
])('typing is taken back in strokes: %s', (_, stroke, same) => {
  expect(goesOn({ kind: 'insertText', at: 0 }, stroke)).toBe(same)
})

test('each paste is a stroke of its own', () => {
  expect(goesOn({ kind: 'insertFromPaste', at: 0 }, { kind: 'insertFromPaste', data: null, at: 1 })).toBe(false)
})
