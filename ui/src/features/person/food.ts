/** What a person may not eat, as codes and as words. "Not asked" and "none" are
 *  answers of their own: each stands alone, and neither is ever meant by the other. */
import { hasMessage, say } from '$lib/words'

export const NOT_ASKED = 'not-asked'
export const NONE = 'none'
/** Of a dish: nobody has said what it holds. */
export const NOT_STATED = 'not-stated'
/** The line of those of whom nothing is known but words nobody has decided on. */
export const OWN_WORDS = 'own-words'

export const DIETS = [
  'vegetarian',
  'vegan',
  'pescatarian',
  'lenten',
  'halal',
  'kosher',
  'gluten-free',
  'lactose-free',
  'dairy-free',
  'no-pork',
  'no-beef',
  'low-sugar',
  'low-carb',
  'other',
] as const

/** The fourteen of Regulation (EU) 1169/2011, annex II, aspartame of TR TS 022/2011, and the rest. */
export const ALLERGENS = [
  'gluten',
  'crustaceans',
  'eggs',
  'fish',
  'peanuts',
  'soy',
  'milk',
  'nuts',
  'celery',
  'mustard',
  'sesame',
  'sulphites',
  'lupin',
  'molluscs',
  'aspartame',
  'other',
] as const

const alone = (code: string) => code === NOT_ASKED || code === NONE || code === NOT_STATED

/** The answer after a click on one code. Taking the last one back is no "none". */
export function toggled(codes: readonly string[], code: string, unsaid: string = NOT_ASKED): string[] {
  if (alone(code)) return [code]
  const rest = codes.filter((one) => !alone(one) && one !== code)
  const next = codes.includes(code) ? rest : [...rest, code]
  return next.length > 0 ? next : [unsaid]
}

const word = (kind: 'diet' | 'allergen', code: string) =>
  hasMessage(`${kind}-${code}`) ? say(`${kind}-${code}`) : code

export const dietText = (codes: readonly string[]) => codes.map((code) => word('diet', code)).join(', ')
export const allergenText = (codes: readonly string[]) => codes.map((code) => word('allergen', code)).join(', ')

/** A line of the headcount: `gluten-free+vegan`. */
export const dietLineText = (line: string) => dietText(line.split('+'))
export const allergenLineText = (line: string) => allergenText(line.split('+'))

/** One choice of what a dish holds: "None of them" is no "No allergies". */
export const heldWord = (code: string) => (code === NONE ? say('allergen-none-held') : word('allergen', code))
export const heldText = (codes: readonly string[]) => codes.map(heldWord).join(', ')

export interface Food {
  diets: string[]
  allergens: string[]
  dietNote: string
}

const said = (codes: readonly string[]) => codes.filter((code) => !alone(code))

/** What restricts somebody, in words; nothing where nothing does. */
export const needsText = (diets: readonly string[], allergens: readonly string[]): string =>
  [...said(diets).map((code) => word('diet', code)), ...said(allergens).map((code) => word('allergen', code))].join(
    ', ',
  )

/** For a cell of a list: only what is unusual, and "No answer" when nothing is known. */
export function foodCell({ diets, allergens, dietNote }: Food): string {
  const parts = [
    ...said(diets).map((code) => word('diet', code)),
    ...said(allergens).map((code) => word('allergen', code)),
  ]
  // Words stay beside the codes: nobody says that the codes are all of it.
  if (dietNote || parts.length > 0) return [parts.join(', '), dietNote].filter(Boolean).join(' · ')
  return diets.includes(NOT_ASKED) ? word('diet', NOT_ASKED) : ''
}
