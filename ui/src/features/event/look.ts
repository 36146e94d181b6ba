/** What needs a look, in words, and where it is mended. */
import type { Commands } from '$lib/generated/api'
import { href } from '$lib/shell/router.svelte'
import { factText, moneyText, say } from '$lib/words'
import { calledText, courseText, fewNames } from '$features/catering/catering'
import { allergenLineText, dietLineText } from '$features/person/food'

export type Look = Commands['event_overview']['response']['looks'][number]

/** Facts that are codes of ours, one or several joined by `+`. */
const coded: Record<string, (codes: string) => string> = {
  diet: (codes) => dietLineText(codes).toLowerCase(),
  allergen: (codes) => allergenLineText(codes).toLowerCase(),
  course: courseText,
  sitting: calledText,
}
/** Lists of names, and the fact that says how many there are in all. */
const folded: Record<string, string> = { names: 'count', dishes: 'dishCount' }

export function lookText({ kind, facts }: Look): string {
  const words = Object.entries(facts ?? {}).map(([name, fact]) => {
    if (coded[name]) return [name, coded[name](String(fact))]
    if (name === 'minor') return ['sum', moneyText(Number(fact), String(facts?.currency))]
    const total = folded[name]
    if (total && Array.isArray(fact)) return [name, fewNames(fact.map(String), Number(facts?.[total] ?? fact.length))]
    return [name, factText(fact)]
  })
  return say(`look-${kind}`, Object.fromEntries(words))
}

export const mendText = (kind: string) => say(`look-mend-${kind}`)

/** Where a click on the line leads. */
export function lookHref(look: Look): string {
  const id = look.eventId
  if (look.field) return href('/event/:id', { id }, { edit: look.field })
  if (look.kind === 'door-kept') return href('/event/:id/checkin', { id }, { part: 'arrivals' })
  const session = look.parties.sessionIds[0]
  if (look.tab === 'programme' && session) return href('/event/:id/programme', { id }, { session })
  return href(`/event/:id/${look.tab}`, { id }, look.kind === 'diets-not-asked' ? { diet: 'not-asked' } : {})
}
