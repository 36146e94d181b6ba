import { expect, test } from 'vitest'
import { type Chosen, field, link, list, mark } from './markup'

/** `«` and `»` stand around what is chosen; `¦` is the cursor. */
function at(drawn: string): Chosen {
  const text = drawn.replace(/[«»¦]/g, '')
  const bar = drawn.indexOf('¦')
  if (bar >= 0) return { text, start: bar, end: bar }
  return { text, start: drawn.indexOf('«'), end: drawn.indexOf('»') - 1 }
}
const drawn = ({ text, start, end }: Chosen) =>
  start === end
    ? `${text.slice(0, start)}¦${text.slice(start)}`
    : `${text.slice(0, start)}«${text.slice(start, end)}»${text.slice(end)}`

test.each([
  ['Come «today»', 'bold', 'Come **«today»**'],
  ['Come **«today»**', 'bold', 'Come «today»'],
  ['Come «today»', 'italic', 'Come *«today»*'],
  ['Come *«today»*', 'italic', 'Come «today»'],
  // Bold stays where italic is added to it, and goes alone.
  ['Come **«today»**', 'italic', 'Come ***«today»***'],
  ['Come ***«today»***', 'italic', 'Come **«today»**'],
  ['Come ***«today»***', 'bold', 'Come *«today»*'],
  ['¦', 'bold', '**¦**'],
  ['**¦**', 'bold', '¦'],
  // A double click takes the space along.
  ['«Приходите »сегодня', 'bold', '**«Приходите»** сегодня'],
] as const)('%s is made %s', (before, as, after) => {
  expect(drawn(mark(at(before), as))).toBe(after)
})

test.each([
  ['See «the page».', 'See [the page](«https://»).'],
  ['See ¦', 'See [¦](https://)'],
  ['See «https://example.org/a»', 'See [¦](https://example.org/a)'],
])('%s becomes a link', (before, after) => {
  expect(drawn(link(at(before)))).toBe(after)
})

test.each([
  ['one¦', '- one¦'],
  ['- one¦', 'one¦'],
  ['a\n«one\ntwo»\nb', 'a\n- «one\n- two»\nb'],
  ['«- one\ntwo»', '«- one\n- two»'],
  ['¦', '- ¦'],
  ['a\n¦', 'a\n- ¦'],
])('lines become a list: %j', (before, after) => {
  expect(drawn(list(at(before)))).toBe(after)
})

test.each([
  ['Hello ¦,', 'first_name', 'Hello {first_name}¦,'],
  ['Hello «друзья»,', 'first_name', 'Hello {first_name|друзья}¦,'],
  ['«{date}»', 'time', '{time}¦'],
])('a field is put in: %s', (before, name, after) => {
  expect(drawn(field(at(before), name))).toBe(after)
})
