import { expect, test } from 'vitest'
import {
  CHANNEL_KINDS,
  countsText,
  heldParts,
  isTooLong,
  langsOf,
  type MessageText,
  takesCaption,
  textFor,
  uncounted,
  usedText,
  useOfFilter,
  usualKind,
} from './message'

const plan = {
  people: 50,
  ready: 40,
  held: [
    { reason: 'empty-field', people: 1 },
    { reason: 'no-consent', people: 4 },
    { reason: 'no-email', people: 3 },
    { reason: 'address-held', people: 2 },
    { reason: 'told', people: 0 },
  ],
} as const

test('the parts of an audience make up all of it', () => {
  expect(heldParts(plan)).toEqual([
    { reason: 'no-email', people: 3 },
    { reason: 'address-held', people: 2 },
    { reason: 'no-consent', people: 4 },
    { reason: 'empty-field', people: 1 },
  ])
  expect(uncounted(plan)).toBe(0)
  expect(uncounted({ ...plan, people: 51 })).toBe(1)
})

test('an audience is said in one line', () => {
  expect(countsText(plan)).toBe('40 ready, 3 no e-mail, 2 held, 4 no consent, 1 empty field')
})

test('what is used is said in the unit of the channel', () => {
  expect(usedText({ used: 1204, limit: 4096, unit: 'utf16' })).toBe('1,204 of 4,096 UTF-16 units')
  expect(usedText({ used: 13, limit: null, unit: 'characters' })).toBe('13 characters')
  expect(isTooLong({ used: 501, limit: 500, parts: null })).toBe(true)
  expect(isTooLong({ used: 501, limit: null, parts: null })).toBe(false)
  expect(isTooLong({ used: 162, limit: 160, parts: 2 })).toBe(false)
})

test('a filter that comes with the list has its message', () => {
  expect(useOfFilter({ stages: ['lost', 'drifting'] })).toBe('win-back')
  expect(useOfFilter({ stages: ['prospect'] })).toBe('attract')
  expect(useOfFilter({ stages: ['core', 'active', 'newcomer', 'returned'] })).toBe('keep')
  expect(useOfFilter({ stages: ['core'] })).toBe('own')
  expect(useOfFilter({ tags: ['vip'] })).toBe('own')
  expect([usualKind('win-back'), usualKind('thanks')]).toEqual(['news', 'service'])
})

const text = (lang: string, channelKind: MessageText['channelKind'], body = '') =>
  ({ lang, channelKind, subject: '', body }) as MessageText

test('a channel has its own text, else the one for all', () => {
  const texts = [text('en', null, 'all'), text('ru', null), text('en', 'sms', 'short')]
  expect(langsOf(texts)).toEqual(['en', 'ru'])
  expect(textFor(texts, 'en', 'sms').used?.body).toBe('short')
  expect(textFor(texts, 'en', 'vk')).toEqual({ own: undefined, used: texts[0] })
  expect(textFor(texts, 'ru', null).own).toBe(texts[1])
})

test('only posts of Telegram go under a picture', () => {
  expect(CHANNEL_KINDS.filter(takesCaption)).toEqual(['telegram', 'telegram-html', 'telegram-md'])
})
