/** The filter of the guest list as FilterBar shows it, and what comes ready-made. */
import { type Filter, type FilterPart, type NamedFilter, writeFilter } from '$lib/components/filter'
import { href } from '$lib/shell/router.svelte'
import { numberText, t } from '$lib/words'
import { ALLERGENS, allergenText, DIETS, dietLineText, dietText, OWN_WORDS } from '$features/person/food'
import { type Standing, STANDINGS, standingText } from '$features/invitation/words'
import { languagePart } from '$features/person/filterParts'
import { sourceText } from './reply'
import type { TicketKind } from './types'

const SOURCES = ['manual', 'walk-in', 'import', 'meetup', 'eventbrite', 'luma', 'timepad', 'google-forms', 'pretix']

const UNCLEAR: Filter = { unclear: true }

/** The guests of an event with answers of a list that nobody has decided on. */
export const unclearGuests = (event: string) =>
  href('/event/:id/guests', { id: event }, { filter: writeFilter(UNCLEAR) })

/** The kinds of tickets that were sold, with how many guests have each. One that is asked
 *  for and that nobody has stays to be seen: a filter was saved at another event. */
function ticketPart(sold: readonly TicketKind[], asked: unknown): FilterPart[] {
  const missing = typeof asked === 'string' && !sold.some((one) => one.kind === asked)
  const kinds = missing ? [...sold, { kind: asked, guests: 0 }] : sold
  if (kinds.length === 0) return []
  return [
    {
      kind: 'choice',
      key: 'ticketKind',
      label: t('guest-ticket-kind'),
      options: kinds.map(({ kind, guests }) => ({
        value: kind,
        label: t('guest-filter-ticket-kind', { kind, count: numberText(guests) }),
      })),
      any: t('filter-any'),
      say: (kind) => t('guest-ticket-is', { kind }),
    },
  ]
}

export function guestParts(tags: string[], sold: readonly TicketKind[], { ticketKind }: Filter): FilterPart[] {
  const came = [
    { value: 'came', label: t('guest-filter-came') },
    { value: 'not-came', label: t('guest-filter-not-came') },
  ]
  const diets = ['not-asked', 'none', OWN_WORDS, ...DIETS].map((code) => ({ value: code, label: dietText([code]) }))
  const allergens = ALLERGENS.map((code) => ({ value: code, label: allergenText([code]) }))
  const any = t('filter-any')
  return [
    {
      kind: 'choice',
      key: 'came',
      label: t('guest-filter-arrival'),
      options: came,
      any,
      say: (value) => came.find((one) => one.value === value)?.label ?? value,
    },
    {
      kind: 'words',
      key: 'tags',
      label: t('person-tags'),
      known: tags,
      say: (chosen) => t('guest-filter-tags', { tags: chosen.join(', ') }),
    },
    {
      kind: 'choice',
      key: 'diet',
      label: t('guest-diet'),
      options: diets,
      any,
      say: (diet) => t('guest-filter-diet', { diet: dietLineText(diet) }),
    },
    {
      kind: 'choice',
      key: 'allergen',
      label: t('guest-allergen'),
      options: allergens,
      any,
      say: (code) => t('guest-filter-allergen', { allergen: allergenText([code]) }),
    },
    {
      kind: 'choice',
      key: 'source',
      label: t('guest-source'),
      options: SOURCES.map((source) => ({ value: source, label: sourceText(source) })),
      any,
      say: (source) => t('guest-filter-source', { source: sourceText(source) }),
    },
    ...ticketPart(sold, ticketKind),
    {
      kind: 'choice',
      key: 'invitation',
      label: t('guest-filter-invitation'),
      options: STANDINGS.map((standing) => ({ value: standing, label: standingText(standing) })),
      any,
      say: (standing) => t('guest-filter-invitation-is', { standing: standingText(standing as Standing) }),
    },
    languagePart(),
    {
      kind: 'either',
      key: 'hasEmail',
      label: t('guest-email'),
      yes: t('guest-filter-email'),
      no: t('guest-filter-no-email'),
      any,
      say: (has) => t(has ? 'guest-filter-email' : 'guest-filter-no-email'),
    },
    {
      kind: 'number',
      key: 'answeredDays',
      label: t('guest-filter-answered'),
      say: (days) => t('guest-filter-answered-is', { days: numberText(days) }),
    },
    {
      kind: 'number',
      key: 'askedDays',
      label: t('guest-filter-asked'),
      say: (days) => t('guest-filter-asked-is', { days: numberText(days) }),
    },
    { kind: 'flag', key: 'firstTime', label: t('guest-filter-first-time'), say: () => t('guest-filter-first-time') },
    { kind: 'flag', key: 'noShow', label: t('guest-filter-no-show'), say: () => t('guest-filter-no-show') },
    { kind: 'flag', key: 'withPlusOnes', label: t('guest-filter-plus-ones'), say: () => t('guest-filter-plus-ones') },
    { kind: 'flag', key: 'overCapacity', label: t('guest-over'), say: () => t('guest-over') },
    { kind: 'flag', key: 'unclear', label: t('guest-filter-unclear'), say: () => t('guest-filter-unclear') },
  ]
}

/** What is asked in the last week before an event. */
export const readyGuestFilters = (): NamedFilter[] => {
  const ready = (id: string, name: string, filter: Filter) => ({ id, name, filter })
  return [
    ready('silent', t('guest-ready-silent'), { state: 'invited', askedDays: 7 }),
    ready('no-show', t('guest-ready-no-show'), { state: 'going', came: 'not-came' }),
    ready('missed', t('guest-ready-missed'), { noShow: true }),
    ready('first-time', t('guest-ready-first-time'), { firstTime: true }),
    ready('food', t('guest-ready-food'), { state: 'going', diet: 'not-asked' }),
    ready('unclear', t('guest-filter-unclear'), UNCLEAR),
  ]
}
