/** Words for the lines of the catering. No calls; the counting is the backend's. */
import type { Commands } from '$lib/generated/api'
import { dateText, hasMessage, moneyText, say, t, timeText } from '$lib/words'
import { allergenText, dietText, needsText } from '$features/person/food'

export type Catering = Commands['get_catering']['response']
export type Dish = Catering['dishes'][number]
export type StaffMember = Catering['staff'][number]
export type Course = Dish['course']
export type Sitting = Catering['sittings'][number]
export type Usual = Catering['foods'][number]['usual'][number]
export type LastLeft = Commands['last_left']['response'][number]

export const usualText = (what: Usual['what']) => say(`catering-usual-${what}`)

/** "Last time 6 of 19 were left, 12 Nov 2026"; more may have been counted than were reckoned. */
export const lastLeftText = ({ left, of, at }: LastLeft) =>
  left > of
    ? t('catering-last-left-more', { left, date: dateText(at) })
    : t('catering-last-left', { left, of, date: dateText(at) })

/** Sums of several currencies stand beside each other. */
export const totalText = (sums: Catering['total']) =>
  sums.map(({ minor, currency }) => moneyText(minor, currency)).join(' + ')

export const courses = ['main', 'snack', 'dessert', 'drink'] as const

export function courseText(course: string): string {
  switch (course) {
    case 'snack':
      return t('catering-course-snack')
    case 'dessert':
      return t('catering-course-dessert')
    case 'drink':
      return t('catering-course-drink')
    default:
      return t('catering-course-main')
  }
}

export const courseChoices = () => courses.map((course) => ({ value: course, label: courseText(course) }))

const SITTING_KINDS = ['meal', 'coffee', 'reception', 'banquet', 'buffet', 'boxes', 'drinks'] as const

const choices = (prefix: string, words: readonly string[]) =>
  words.map((value) => ({ value, label: say(`${prefix}-${value}`) }))

export const sittingKindChoices = () => choices('sitting-kind', SITTING_KINDS)
export const eatersChoices = () => choices('sitting-eaters', ['all', 'team', 'tagged'])
export const basisChoices = () => choices('sitting-basis', ['all', 'expected', 'safe', 'number'])
export const serviceChoices = () => choices('sitting-service', ['portions', 'shared'])

/** What a sitting is called, where a kind stands for one without a name. */
export const calledText = (called: string) =>
  hasMessage(`sitting-kind-${called}`) ? say(`sitting-kind-${called}`) : called

export const sittingText = ({ title, kind }: Pick<Sitting, 'title' | 'kind'>) => title || calledText(kind)

/** "Lunch, 13:00"; the day where the event has several. */
export function sittingLabel(sitting: Sitting, severalDays: boolean): string {
  const { starts } = sitting
  if (!starts) return sittingText(sitting)
  return [sittingText(sitting), severalDays ? dateText(starts) : '', timeText(starts)].filter(Boolean).join(', ')
}

function firstNames(names: readonly string[], room: number, total: number): string {
  const shown = names.slice(0, room)
  const more = total - shown.length
  return more > 0 && shown.length > 0
    ? `${shown.join(', ')} ${t('catering-and-more', { count: more })}`
    : shown.join(', ')
}

/** At most five names, then how many more. */
export const someNames = (names: readonly string[], total: number = names.length) => firstNames(names, 5, total)

/** Three names, or two and how many more: for a line among others. */
export const fewNames = (names: readonly string[], total: number = names.length) =>
  firstNames(names, total <= 3 ? 3 : 2, total)

export interface Trouble {
  weight: 'conflict' | 'gap' | 'hint'
  text: string
}

const allergicText = ({ name, allergens }: { name: string; allergens: readonly string[] }) =>
  t('catering-allergic', { name, allergens: allergenText(allergens).toLowerCase() })

/** What is wrong with one dish, and for whom. */
export function dishTrouble(dish: Dish): Trouble[] {
  const name = dish.name
  const warned = (of: Dish['warnings'], key: 'catering-warning' | 'catering-trace-warning') =>
    of.map(({ allergen, names, total }) => ({
      weight: 'hint' as const,
      text: t(key, {
        dish: name,
        allergen: allergenText([allergen]).toLowerCase(),
        names: someNames(names, total),
      }),
    }))
  const lactose = dish.diets.includes('lactose-free') && dish.allergens.includes('milk')
  return [
    ...dish.contradictions.map(({ diet, allergens }) => ({
      weight: 'conflict' as const,
      text: t('catering-contradicts', {
        dish: name,
        diet: dietText([diet]).toLowerCase(),
        allergen: allergenText(allergens).toLowerCase(),
      }),
    })),
    ...(dish.unstatedFor.length > 0
      ? [
          {
            weight: 'gap' as const,
            text: t('catering-not-stated', { dish: name, names: someNames(dish.unstatedFor.map(allergicText)) }),
          },
        ]
      : []),
    ...warned(dish.warnings, 'catering-warning'),
    ...warned(dish.traceWarnings, 'catering-trace-warning'),
    ...(lactose ? [{ weight: 'hint' as const, text: t('catering-lactose-free-milk', { dish: name }) }] : []),
  ]
}

/** One sitting's part of the catering, or all of it. */
export type Food = Pick<Catering, 'dishes' | 'unserved' | 'nothingFor' | 'total'>

/** What stands of a sitting. Whoever has nothing anywhere is named with each. */
export const ofSitting = (catering: Catering, id: string): Food => ({
  dishes: catering.dishes.filter(({ sittingId }) => sittingId === id),
  unserved: catering.unserved.filter(({ sittingId }) => sittingId === id),
  nothingFor: catering.nothingFor,
  total: catering.foods.find(({ sittingId }) => sittingId === id)?.total ?? [],
})

/** Who misses one course, apart from those for whom there is nothing at all. */
function missing({ unserved, nothingFor }: Food, course: Course): Trouble[] {
  const nothing = new Set(nothingFor.map(({ name }) => name))
  const people = unserved
    .filter((one) => one.course === course)
    .flatMap(({ names, diet, allergens }) =>
      names.filter((name) => !nothing.has(name)).map((name) => ({ name, diets: diet.split('+'), allergens })),
    )
  if (people.length === 0) return []
  const names = someNames(people.map(needing))
  return [{ weight: 'gap', text: t('catering-unserved', { course: courseText(course), count: people.length, names }) }]
}

const needing = ({ name, diets, allergens }: { name: string; diets: string[]; allergens: string[] }) =>
  t('catering-allergic', { name, allergens: needsText(diets, allergens).toLowerCase() })

/** What is wrong with the menu: who has nothing at all comes first, then course by course, dish by dish. */
export function menuTrouble(catering: Food): Trouble[] {
  const nothing = catering.nothingFor
  const all = catering.dishes.flatMap(dishTrouble)
  return [
    ...(nothing.length > 0
      ? [
          {
            weight: 'conflict' as const,
            text: t('catering-nothing-for', {
              count: nothing.length,
              names: someNames(nothing.map(needing)),
            }),
          },
        ]
      : []),
    ...all.filter(({ weight }) => weight === 'conflict'),
    ...courses.flatMap((course) => missing(catering, course)),
    ...all.filter(({ weight }) => weight === 'gap'),
    ...all.filter(({ weight }) => weight === 'hint'),
  ]
}
