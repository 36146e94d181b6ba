import { describe, expect, test } from 'vitest'
import { answeredText, chosen, commentsOf, type Feedback, type Question, signed, useOf, useWord } from './feedback'

const question = (id: string, kind: Question['kind']): Question => ({
  id,
  sessionId: null,
  kind,
  words: id,
  choices: [],
  answers: 0,
})

describe('what a column is taken for', () => {
  test('goes through its word unchanged', () => {
    for (const use of [
      { as: 'left-out' },
      { as: 'day' },
      { as: 'email' },
      { as: 'question', questionId: 'q-1' },
      { as: 'new', kind: 'five' },
    ] as const) {
      expect(useOf(useWord(use))).toEqual(use)
    }
  })

  test('is one question of one column', () => {
    const uses = [{ as: 'question', questionId: 'q-1' }, { as: 'left-out' }, { as: 'new', kind: 'five' }] as const
    expect(chosen(uses, 1, 'question:q-1')).toEqual([
      { as: 'left-out' },
      { as: 'question', questionId: 'q-1' },
      { as: 'new', kind: 'five' },
    ])
    expect(chosen(uses, 1, 'new:five')).toEqual([uses[0], { as: 'new', kind: 'five' }, uses[2]])
  })

  test('is left out where the word is not known', () => {
    expect(useOf('something')).toEqual({ as: 'left-out' })
  })
})

test('more answers than arrivals are no share of them', () => {
  expect([
    answeredText({ answers: 12, came: 40 }),
    answeredText({ answers: 12, came: 0 }),
    answeredText({ answers: 6, came: 3 }),
  ]).toEqual(['12 of 40 answered', '12 answered', '6 answered. Fewer guests were checked in at the door: 3'])
})

test('a score has its sign', () => {
  expect([42, -6, 0].map(signed)).toEqual(['+42', '−6', '0'])
})

test('only what was written is a comment', () => {
  const answer = (questionId: string, words: string) => ({
    id: `a-${questionId}`,
    questionId,
    grade: words ? null : 9,
    words,
    releasedTo: null,
    taskId: null,
    taskTitle: '',
  })
  const filled: Feedback = {
    id: 'f',
    eventId: 'e',
    day: '2026-12-18',
    personId: null,
    personName: '',
    way: 'typed',
    answers: [answer('liked', ''), answer('change', 'More sockets')],
  }
  const found = commentsOf([filled], [question('liked', 'recommend'), question('change', 'text')])
  expect(found.map(({ answer, question }) => [answer.words, question?.id])).toEqual([['More sockets', 'change']])
})
