/** The filter of the guest list as FilterBar shows it, and what comes ready-made. */
import type { Filter, FilterPart, NamedFilter } from '$lib/components/filter'
import { numberText, t } from '$lib/words'
import { ALLERGENS, allergenText, DIETS, dietLineText, dietText } from '$features/person/food'
import { sourceText } from './reply'

const SOURCES = ['manual', 'walk-in', 'import', 'meetup', 'eventbrite', 'luma', 'timepad', 'google-forms', 'pretix']

export function guestParts(tags: string[]): FilterPart[] {
  const came = [
    { value: 'came', label: t('guest-filter-came') },
    { value: 'not-came', label: t('guest-filter-not-came') },
  ]
  const diets = ['not-asked', 'none', ...DIETS].map((code) => ({ value: code, label: dietText([code]) }))
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
    { kind: 'flag', key: 'withPlusOnes', label: t('guest-filter-plus-ones'), say: () => t('guest-filter-plus-ones') },
    { kind: 'flag', key: 'hasEmail', label: t('guest-filter-email'), say: () => t('guest-filter-email') },
    { kind: 'flag', key: 'overCapacity', label: t('guest-over'), say: () => t('guest-over') },
  ]
}

/** What is asked in the last week before an event. */
export const readyGuestFilters = (): NamedFilter[] => {
  const ready = (id: string, name: string, filter: Filter) => ({ id, name, filter })
  return [
    ready('silent', t('guest-ready-silent'), { state: 'invited', askedDays: 7 }),
    ready('no-show', t('guest-ready-no-show'), { state: 'going', came: 'not-came' }),
    ready('food', t('guest-ready-food'), { state: 'going', diet: 'not-asked' }),
  ]
}
