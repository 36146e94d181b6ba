/** Words for the lines of the catering. No calls; the counting is the backend's. */
import type { Commands } from '$lib/generated/api'
import { t } from '$lib/words'
import { allergenText, dietText, needsText } from '$features/person/food'

export type Catering = Commands['get_catering']['response']
export type Dish = Catering['dishes'][number]
export type StaffMember = Catering['staff'][number]
export type Course = Dish['course']

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

/** Who misses one course, apart from those for whom there is nothing at all. */
function missing({ unserved, nothingFor }: Catering, course: Course): Trouble[] {
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
export function menuTrouble(catering: Catering): Trouble[] {
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
