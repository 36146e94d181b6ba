import { expect, test } from 'vitest'
import { chatText, readingText } from './channel'

test('what nobody counted is not said to be none', () => {
  expect(readingText({ members: 412, views: null, reactions: 0, replies: null })).toBe('412 members · 0 reactions')
  expect(readingText({ members: null, views: null, reactions: null, replies: null })).toBe('')
})

test('a chat is said by its numbers, and by its days where they are known', () => {
  const chat = { messages: 1204, accounts: 1, firstDay: null, lastDay: null }
  expect(chatText(chat)).toBe('1,204 messages · 1 account')
  expect(chatText({ ...chat, firstDay: '2025-01-03', lastDay: '2025-12-12' })).toMatch(/ · .*2025 – .*2025$/)
})
