/** What a person may not eat, as codes and as words. "Not asked" and "none" are
 *  answers of their own: each stands alone, and neither is ever meant by the other. */
import { hasMessage, say } from '$lib/words'

export const NOT_ASKED = 'not-asked'
export const NONE = 'none'

export const DIETS = [
  'vegetarian',
  'vegan',
  'pescatarian',
  'halal',
  'kosher',
  'gluten-free',
  'lactose-free',
  'no-pork',
  'no-beef',
  'low-sugar',
  'other',
] as const

/** The fourteen of Regulation (EU) 1169/2011, annex II, and the rest. */
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
  'other',
] as const

const alone = (code: string) => code === NOT_ASKED || code === NONE

/** The answer after a click on one code. Taking the last one back is no "none". */
export function toggled(codes: readonly string[], code: string): string[] {
  if (alone(code)) return [code]
  const rest = codes.filter((one) => !alone(one) && one !== code)
  const next = codes.includes(code) ? rest : [...rest, code]
  return next.length > 0 ? next : [NOT_ASKED]
}

const word = (kind: 'diet' | 'allergen', code: string) =>
  hasMessage(`${kind}-${code}`) ? say(`${kind}-${code}`) : code

export const dietText = (codes: readonly string[]) => codes.map((code) => word('diet', code)).join(', ')
export const allergenText = (codes: readonly string[]) => codes.map((code) => word('allergen', code)).join(', ')

/** A line of the headcount: `gluten-free+vegan`. */
export const dietLineText = (line: string) => dietText(line.split('+'))

export interface Food {
  diets: string[]
  allergens: string[]
  dietNote: string
}

const said = (codes: readonly string[]) => codes.filter((code) => !alone(code))

/** For a cell of a list: only what is unusual, and "Not asked" when nothing is known. */
export function foodCell({ diets, allergens, dietNote }: Food): string {
  const parts = [
    ...said(diets).map((code) => word('diet', code)),
    ...said(allergens).map((code) => word('allergen', code)),
  ]
  if (dietNote && parts.length === 0) return dietNote
  if (parts.length > 0) return parts.join(', ')
  return diets.includes(NOT_ASKED) ? word('diet', NOT_ASKED) : ''
}
