import { afterEach, describe, expect, test } from 'vitest'
import { courses } from '$features/catering/catering'
import { lookText } from '$features/event/look'
import { knownAsText, REPLIES, replyText, sourceText } from '$features/guest/reply'
import {
  ALLERGENS,
  allergenText,
  DIETS,
  dietLineText,
  dietText,
  foodCell,
  heldText,
  needsText,
} from '$features/person/food'
import type { Commands } from '$lib/generated/api'
import { adoptPrefs } from '$lib/prefs.svelte'
import { changeText } from './change'

/** Every code that a row may hold, by table and column: the compiler says when one is missing. */
type Event = Commands['get_event']['response']
const all = <Code extends string>(codes: Record<Code, true>) => Object.keys(codes)

const eventStates = all<Event['state']>({ draft: true, open: true, full: true, done: true, cancelled: true })
const eventKinds = all<Event['kind']>({ meetup: true, workshop: true, conference: true, party: true, other: true })
const speakerStates = all<Commands['list_speakers']['response'][number]['state']>({
  invited: true,
  agreed: true,
  'materials-in': true,
  scheduled: true,
  declined: true,
})
const sessionKinds = all<Commands['list_sessions']['response'][number]['kind']>({
  talk: true,
  workshop: true,
  panel: true,
  lightning: true,
  break: true,
  meal: true,
  doors: true,
  networking: true,
  other: true,
})
const busyKinds = all<Commands['list_busy_calendars']['response'][number]['kind']>({
  events: true,
  holidays: true,
  venue: true,
})
/** Without pretix, which writes itself so. */
const SOURCES = ['manual', 'walk-in', 'import', 'meetup', 'eventbrite', 'luma', 'timepad', 'google-forms']
const people = ['not-asked', 'none', ...DIETS, 'own-words', 'gluten-free+vegan']
const held = ['not-stated', 'none', ...ALLERGENS, 'milk+nuts']

const columns: [entity: string, field: string, codes: readonly string[]][] = [
  ['guest', 'state', REPLIES],
  ['guest', 'source', SOURCES],
  ['event', 'state', eventStates],
  ['event', 'kind', eventKinds],
  ['event', 'food_planned', ['unknown', 'yes', 'no']],
  ['series', 'kind', eventKinds],
  ['series', 'food_planned', ['unknown', 'yes', 'no']],
  ['speaker', 'state', speakerStates],
  ['session', 'kind', sessionKinds],
  ['busy_calendar', 'kind', busyKinds],
  ['person', 'diet', people],
  ['person', 'allergens', ['not-asked', 'none', ...ALLERGENS, 'milk+nuts']],
  ['companion', 'diet', people],
  ['dish', 'course', courses],
  ['dish', 'diets', [...DIETS, 'gluten-free+vegan']],
  ['dish', 'allergens', held],
  ['dish', 'traces', [...ALLERGENS, 'milk+nuts']],
]

const LATIN = /[a-z]/i

afterEach(() => adoptPrefs({ language: 'en' }))

describe.each(['en', 'ru'] as const)('no raw code, %s', (language) => {
  test.each(columns)('in the history: %s.%s', (entity, field, codes) => {
    adoptPrefs({ language })
    const said = codes.map((code) => [code, changeText({ entity, field, old: '', new: code })] as const)
    expect(said.filter(([code, text]) => text === code || text === '' || text.includes('+'))).toEqual([])
    // Names of tools are names in every language.
    if (language === 'ru' && field !== 'source') expect(said.filter(([, text]) => LATIN.test(text))).toEqual([])
  })

  test('in lists, filters and lines of the headcount', () => {
    adoptPrefs({ language })
    const said: [string, string][] = [
      ...people.map((code): [string, string] => [code, dietLineText(code)]),
      ...DIETS.flatMap((code): [string, string][] => [
        [code, dietText([code])],
        [code, foodCell({ diets: [code], allergens: ['not-asked'], dietNote: '' })],
        [code, needsText([code], [])],
      ]),
      ...ALLERGENS.map((code): [string, string] => [code, allergenText([code])]),
      ...held.map((code): [string, string] => [code, heldText(code.split('+'))]),
      ...REPLIES.map((code): [string, string] => [code, replyText(code)]),
    ]
    expect(said.filter(([code, text]) => text === code || text === '' || text.includes('+'))).toEqual([])
    if (language === 'ru') expect(said.filter(([, text]) => LATIN.test(text))).toEqual([])
    expect(SOURCES.filter((code) => sourceText(code) === code)).toEqual([])
    expect(knownAsText('luma:gst-1')).toBe(`${sourceText('luma')}: gst-1`)
  })

  test('in what needs a look', () => {
    adoptPrefs({ language })
    const look = (kind: string, facts: Record<string, unknown>) =>
      lookText({ kind, facts } as unknown as Parameters<typeof lookText>[0])
    const texts = [
      look('dish-contradicts', { dish: 'Ы', diet: 'dairy-free+gluten-free', allergen: 'gluten+milk' }),
      look('allergen-in-dish', { dish: 'Ы', allergen: 'gluten+milk', count: 1, names: ['Ы'] }),
      look('dish-traces', { dish: 'Ы', allergen: 'gluten+milk', count: 1, names: ['Ы'] }),
      look('dish-not-stated', { dish: 'Ы', allergen: 'gluten+milk', count: 1, names: ['Ы'] }),
      look('course-unserved', { course: 'dessert', count: 1, names: ['Ы'] }),
    ]
    expect(texts.filter((text) => text.includes('+'))).toEqual([])
    if (language === 'ru') expect(texts.filter((text) => LATIN.test(text))).toEqual([])
  })
})

test('names are folded: three, or two and how many more', () => {
  const of = (names: string[]) =>
    lookText({
      kind: 'allergen-in-dish',
      facts: { dish: 'Pie', allergen: 'nuts', count: names.length, names },
    } as unknown as Parameters<typeof lookText>[0])
  expect(of(['Anna', 'Boris', 'Vera'])).toBe('“Pie” (nuts) is not safe for 3 people with allergies: Anna, Boris, Vera')
  expect(of(['Anna', 'Boris', 'Vera', 'Gleb'])).toBe(
    '“Pie” (nuts) is not safe for 4 people with allergies: Anna, Boris and 2 more',
  )
})
