/** What needs a look, in words, and where it is mended. */
import type { Commands } from '$lib/generated/api'
import { href } from '$lib/shell/router.svelte'
import { factText, hasMessage, say } from '$lib/words'

export type Look = Commands['home']['response']['looks'][number]

/** Facts that are codes of ours, under the message that names them. */
const coded: Record<string, string> = { diet: 'diet', allergen: 'allergen' }

export function lookText({ kind, facts }: Look): string {
  const words = Object.entries(facts ?? {}).map(([name, fact]) => {
    const key = coded[name] ? `${coded[name]}-${String(fact)}` : ''
    return [name, key && hasMessage(key) ? say(key).toLowerCase() : factText(fact)]
  })
  return say(`look-${kind}`, Object.fromEntries(words))
}

export const mendText = (kind: string) => say(`look-mend-${kind}`)

/** The field of the event's own form that mends it. */
const fields: Record<string, string> = {
  'no-venue': 'venue',
  'venue-twice': 'venue',
  'room-too-small': 'room',
  'no-capacity': 'capacity',
  'no-about': 'about',
  'food-unknown': 'food',
  'no-organizer': 'organizerEmail',
  'time-skipped': 'starts',
  'same-day': 'starts',
}

/** The form's field, when it is mended there. */
export const fieldOf = ({ kind, tab }: Look): string | undefined =>
  fields[kind] ?? (tab === 'overview' ? 'title' : undefined)

/** Where a click on the line leads. */
export function lookHref(look: Look): string {
  const id = look.eventId
  const field = fieldOf(look)
  if (field) return href('/event/:id', { id }, { edit: field })
  return href(`/event/:id/${look.tab}`, { id }, look.kind === 'diets-not-asked' ? { diet: 'not-asked' } : {})
}
