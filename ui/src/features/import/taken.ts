/** What an answer that was not plain is read as: in words, and what it can be read as instead. */
import type { Choice } from '$lib/components/types'
import { numberText, t } from '$lib/words'
import { replyText, REPLIES } from '$features/guest/reply'
import { ALLERGENS, allergenText, DIETS, dietText, NONE, toggled } from '$features/person/food'
import type { About } from './types'

const MOST_PLUS_ONES = 10
export const isFood = (about: About) => about === 'diet' || about === 'allergens'

export const aboutText = (about: About) =>
  ({
    reply: t('import-about-reply'),
    'plus-ones': t('import-about-plus-ones'),
    diet: t('import-about-diet'),
    allergens: t('import-about-allergens'),
  })[about]

/** `going`, `2`, `vegan+halal`, or nothing: as a person says it. */
export function takenText(about: About, taken: string): string {
  if (taken === '') return isFood(about) ? t('import-taken-words') : t('import-taken-none')
  if (about === 'reply') return replyText(taken)
  if (about === 'plus-ones') return numberText(Number(taken))
  if (taken === NONE) return t('import-taken-food-none')
  return about === 'diet' ? dietText(taken.split('+')) : allergenText(taken.split('+'))
}

/** The readings to choose from; the one in force is among them, also where it is of several codes. */
export function takenChoices(about: About, taken: string): Choice[] {
  const usual: Record<About, () => string[]> = {
    reply: () => REPLIES,
    'plus-ones': () => Array.from({ length: MOST_PLUS_ONES + 1 }, (_, number) => String(number)),
    diet: () => [NONE, ...DIETS],
    allergens: () => [NONE, ...ALLERGENS],
  }
  const values = ['', ...usual[about]()]
  if (!values.includes(taken)) values.splice(1, 0, taken)
  return values.map((value) => ({ value, label: takenText(about, value) }))
}

/** The codes that words about food can mean, several at once. */
export const foodCodes = (about: About): readonly string[] => [NONE, ...(about === 'diet' ? DIETS : ALLERGENS)]
export const codesOf = (taken: string): string[] => taken.split('+').filter(Boolean)

/** `vegan` and a press on halal: `vegan+halal`. Without any code the words stay words. */
export function withCode(about: About, taken: string, code: string): string {
  const chosen = toggled(codesOf(taken), code, '')
  const all = foodCodes(about)
  return chosen.sort((one, other) => all.indexOf(one) - all.indexOf(other)).join('+')
}
