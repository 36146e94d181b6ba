import { beforeAll, expect, test } from 'vitest'
import { learn } from '$lib/words'
import {
  cameFinding,
  type Chat,
  chatFinding,
  cohortsFinding,
  forecastFinding,
  type Evening,
  gradesFinding,
  noShowFinding,
  reachFinding,
  repliesFinding,
  shareText,
  stagesFinding,
  wilson,
} from './findings'
import { periodOf } from './period'

beforeAll(() => learn('en'))

const evening = (of: Partial<Evening>): Evening => ({
  eventId: 'e',
  title: 'Rust Night',
  starts: '2026-11-12T19:00',
  came: 21,
  first: 3,
  returning: 18,
  pledges: 32,
  kept: 18,
  walkIns: 3,
  lateCancels: 2,
  doorKept: true,
  noShow: { x: 14, n: 32, percent: 43.8, low: 28.2, high: 60.7 },
  ...of,
})

test('a share stands as x of n with its interval, and of few as x of n alone', () => {
  expect(shareText(14, 32)).toBe('14 of 32 = 43.8 % [28.2–60.7]')
  expect(shareText(0, 6)).toBe('0 of 6')
  expect(Math.round(wilson(0, 6).high * 1000)).toBe(390)
  expect(Math.round(wilson(8, 20).low * 1000)).toBe(219)
})

test('what nobody measured is said to be so, never nought per cent', () => {
  const notKept = evening({ doorKept: false, came: 0, pledges: 0, kept: 0 })
  for (const found of [
    stagesFinding([]),
    cameFinding([notKept]),
    cohortsFinding([{ first: '2026-Q4', people: 20, firstSeen: true, cells: [null] }]),
    noShowFinding([notKept]),
    repliesFinding({ events: [], more: 0 }),
    reachFinding([]),
    gradesFinding([]),
    forecastFinding([]),
  ]) {
    expect(found.drawn).toBe(false)
    expect(`${found.title} ${found.text}`).not.toMatch(/%/)
  }
})

test('the finding of the evenings is summed over kept doors alone', () => {
  const events = [evening({}), evening({ doorKept: false, came: 500, pledges: 500 })]
  expect(cameFinding(events).title).toBe('21 came to one evening, 3 of them for the first time')
  expect(noShowFinding(events).title).toBe('14 of 32 who said they come did not')
  expect(noShowFinding([evening({ pledges: 6, kept: 6 })]).text).toMatch(/^0 of 6\./)
})

test('the circle grows by who came first and back, less who left', () => {
  const growth = { before: 3, first: 1, back: 1, left: 1, after: 4 }
  const stages = [{ stage: 'core' as const, people: 4 }]
  const found = stagesFinding([{ month: '2026-11', day: '2026-12-01', since: '2026-10-31', stages, growth }])
  expect(found.title).toBe('The circle grew from 3 to 4')
  expect(found.text).toContain('1 came first, 1 came back, 1 left')
})

test('a cohort keeps its people, and a quarter that is not over counts in none', () => {
  const cell = { quarter: '2026-Q2', came: 8, low: 21.9, high: 61.3 }
  const found = cohortsFinding([
    { first: '2026-Q1', people: 20, firstSeen: true, cells: [cell, null] },
    { first: '2026-Q4', people: 7, firstSeen: false, cells: [] },
  ])
  expect(found.title).toBe('8 of 20 came again in the quarter after the one they first came in')
})

test('replies without a time are counted beside, and few have no half', () => {
  const event = (timed: number, days: { daysBefore: number; replies: number; soFar: number }[]) => ({
    eventId: 'e',
    title: 'Night',
    starts: '2026-11-12T19:00',
    guests: 40,
    replied: 30,
    timed,
    days,
    halfBefore: null,
  })
  const days = [
    { daysBefore: 9, replies: 8, soFar: 8 },
    { daysBefore: 2, replies: 4, soFar: 12 },
  ]
  const found = repliesFinding({ events: [event(12, days)], more: 0 })
  expect(found.title).toBe('Half of the replies came 9 days or longer before')
  expect(found.text).toContain('12 of 30')
  expect(repliesFinding({ events: [event(4, [{ daysBefore: 1, replies: 4, soFar: 4 }])], more: 0 }).title).toBe(
    'Replies with a known time: 4, too few for a finding',
  )
})

test('what a drawing has no room for is said to be left out', () => {
  const many = Array.from({ length: 30 }, () => evening({}))
  expect(noShowFinding(many).text).toContain('Earlier evenings that are not drawn: 6.')
  expect(noShowFinding([evening({})]).text).not.toContain('not drawn')
})

test('an evening whose door nobody kept says of how many nothing', () => {
  const found = gradesFinding([
    {
      eventId: 'e',
      title: 'Night',
      starts: '2026-11-12T19:00',
      came: 0,
      answers: 12,
      nps: { score: 42, low: -6, high: 72 },
      grades: [],
    },
  ])
  expect(found.text).toBe('Answers: 12.')
})

test('a period is whole months, and a quarter begins where it does', () => {
  const own = { from: '2026-11-05', to: null }
  expect(periodOf('quarter', '2026-12-01', own)).toEqual({ from: '2026-10-01', to: '2026-12-31' })
  expect(periodOf('month', '2028-02-10', own)).toEqual({ from: '2028-02-01', to: '2028-02-29' })
  expect(periodOf('twelve', '2026-12-01', own)).toEqual({ from: '2026-01-01', to: '2026-12-31' })
  expect(periodOf('all', '2026-12-01', own)).toEqual({ from: null, to: null })
  expect(periodOf('own', '2026-12-01', own)).toEqual(own)
})

test('a forecast is held against what came, and an evening ahead against nothing', () => {
  const of = (came: number | null) => ({
    eventId: `${came}`,
    title: 'Night',
    starts: '2026-11-12T19:00',
    all: 40,
    expected: 26,
    low: 22,
    safe: 31,
    learnt: true,
    came,
    walkIns: 0,
  })
  const found = forecastFinding([of(26), of(33), of(null)])
  expect(found.title).toBe('Evenings to which no more came than the safe number: 1 of 2')
  expect(found.text).toMatch(/^1 of 2;/)
})

test('of a chat only whole months are compared', () => {
  const month = (name: string, messages: number) => ({ month: name, messages, accounts: 3, days: 5 })
  const months = [month('2026-07', 5), month('2026-08', 90), month('2026-09', 120), month('2026-10', 7)]
  const chat = (last: string, of: Partial<Chat> = {}): Chat => ({
    channelId: 'c',
    name: 'Rust Chat',
    messages: 222,
    accounts: 9,
    known: 2,
    months,
    days: [],
    perMonth: { first: '2026-09-01', last, accounts: 9, meanDaily: 1.5, share: 0.2 },
    ...of,
  })
  // October is not over, and July may have begun before the file did.
  expect(chatFinding(chat('2026-10-12')).title).toBe(
    '“Rust Chat”: more messages than the month before. August 2026: 90, September 2026: 120',
  )
  expect(chatFinding(chat('2026-10-31')).title).toContain('fewer messages')
  const even = [month('2026-07', 5), month('2026-08', 8), month('2026-09', 8), month('2026-10', 7)]
  expect(chatFinding(chat('2026-10-12', { months: even })).title).toContain('as many messages')
  const short = chatFinding(chat('2026-09-20', { months: months.slice(0, 3) }))
  expect([short.title, short.drawn]).toEqual(['“Rust Chat”: messages counted so far: 222', true])
  expect(chatFinding(null).drawn).toBe(false)
  expect(chatFinding(chat('2026-10-12', { months: [], perMonth: null })).title).toBe('No chat has been counted yet')
})
