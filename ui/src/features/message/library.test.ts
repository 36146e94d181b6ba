import { expect, test } from 'vitest'
import { namesOf, nearest, type SavedText } from './library'

const text = (id: string, name: string, lang: string, channelKind: SavedText['channelKind'] = null): SavedText => ({
  id,
  name,
  lang,
  channelKind,
  subject: '',
  body: 'x',
})
const texts = [text('1', 'Tea', 'en'), text('2', 'Tea', 'ru'), text('3', 'Thanks', 'ru', 'telegram')]

test('a name with several texts is offered once', () => {
  expect(namesOf(texts).map(({ id }) => id)).toEqual(['1', '3'])
})

test('texts of the language and the channel that are open come first', () => {
  expect(nearest(texts, 'ru', null).map(({ id }) => id)).toEqual(['2', '3', '1'])
  expect(nearest(texts, 'ru', 'telegram').map(({ id }) => id)).toEqual(['3', '2', '1'])
})
