/** One field of a step, in words: what it was and what it became. */
import type { Commands } from '$lib/generated/api'
import { courseText } from '$features/catering/catering'
import { sourceText } from '$features/guest/reply'
import { allergenLineText, dietLineText, heldText } from '$features/person/food'
import { factText, hasMessage, moneyText, numberText, say, t } from '$lib/words'

type Change = Commands['event_history']['response']['rows'][number]['changes'][number]

/** A field without a name of its own is not worth a line: ids, positions, stamps. */
export const fieldName = ({ field }: Change): string | undefined => {
  const key = `history-field-${field.replaceAll('_', '-')}`
  return hasMessage(key) ? say(key) : undefined
}

const flags = new Set(['do_not_record', 'eats', 'over_capacity'])
const codes: Record<string, (line: string) => string> = {
  diet: dietLineText,
  diets: dietLineText,
  allergens: allergenLineText,
  traces: allergenLineText,
}

function valueText({ entity, field }: Change, value: string): string {
  if (value === '') return t('history-nothing')
  if (flags.has(field)) return t(value === '1' || value === 'true' ? 'history-yes' : 'history-no')
  if (field.endsWith('_minor') && /^-?\d+$/.test(value)) return moneyText(Number(value))
  if (field === 'food_planned') return say(`event-food-${value}`)
  if (field === 'door_kept') return say(`event-door-kept-${value}`)
  for (const key of [`${entity}-${field}-${value}`, `event-${field}-${value}`]) if (hasMessage(key)) return say(key)
  const code = codes[field]
  if (field === 'course') return courseText(value)
  if (field === 'unit') return say(`menu-unit-${value}`)
  if (field === 'per_head' || field === 'pack') return numberText(Number(value) / 1000, { maximumFractionDigits: 3 })
  if (field === 'source') return sourceText(value)
  if (entity === 'busy_calendar' && field === 'kind') return say(`busy-kind-${value}`)
  if (entity === 'dish' && field === 'allergens') return heldText(value.split('+'))
  if (code) return code(value)
  return String(factText(value))
}

/** What is shown of one change; an id says only that it is another one. */
export function changeText(change: Change): string {
  if (/_id$/.test(change.field) && /^[\da-f-]{36}$/.test(change.new || change.old)) {
    return change.new === '' ? t('history-nothing') : t('history-changed')
  }
  return change.old === ''
    ? valueText(change, change.new)
    : `${valueText(change, change.old)} → ${valueText(change, change.new)}`
}
