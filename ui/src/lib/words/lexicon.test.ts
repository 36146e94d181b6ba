import { FluentBundle, FluentResource } from '@fluent/bundle'
import { expect, test } from 'vitest'
import english from './en'
import { Lexicon } from './lexicon'
import russian from './ru'

test.each([
  ['en-GB', english],
  ['ru-RU', russian],
])('%s read a message at a time says what it says read whole', (locale, text) => {
  const whole = new FluentBundle(locale, { useIsolating: false })
  whole.addResource(new FluentResource(text))
  const ids = new FluentResource(text).body.map(({ id }) => id)
  const lexicon = new Lexicon(locale, text)
  expect([...lexicon.keys].sort()).toEqual([...ids].sort())

  // Every variable is given, of several both: a message that leans on another one would show.
  for (const count of [1, 5]) {
    const facts = new Proxy(
      {},
      { get: () => count, has: () => true, getOwnPropertyDescriptor: () => ({ configurable: true, value: count }) },
    )
    for (const id of ids) {
      const value = whole.getMessage(id)?.value
      expect(lexicon.say(id, facts), id).toBe(value ? whole.formatPattern(value, facts) : id)
    }
  }
})

test('a key that there is not is said as it is', () => {
  expect(new Lexicon('en-GB', 'here = Here').say('nowhere')).toBe('nowhere')
})
