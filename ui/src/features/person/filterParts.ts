/** The filter of the directory as FilterBar shows it, and the filters that come
 *  with it ready-made. */
import type { Filter, FilterPart, NamedFilter } from '$lib/components/filter'
import { dateText, numberText, t } from '$lib/words'
import { DIETS, dietText } from './food'

export interface KnownEvent {
  id: string
  title: string
  starts: string
}

const said = (options: readonly { value: string; label: string }[], value: string) =>
  options.find((one) => one.value === value)?.label ?? value

export function peopleParts(tags: string[], events: readonly KnownEvent[]): FilterPart[] {
  const consents = [
    { value: 'yes', label: t('person-consent-yes') },
    { value: 'no', label: t('person-consent-no') },
    { value: 'not-asked', label: t('person-consent-not-asked') },
  ]
  const languages = [
    { value: 'en', label: t('person-language-en') },
    { value: 'ru', label: t('person-language-ru') },
  ]
  const diets = ['not-asked', 'none', ...DIETS].map((code) => ({ value: code, label: dietText([code]) }))
  const known = events.map((one) => ({ value: one.id, label: `${one.title}, ${dateText(one.starts)}` }))
  return [
    {
      kind: 'number',
      key: 'cameAtLeast',
      label: t('person-filter-came-least'),
      say: (count) => t('person-filter-came-least-is', { count }),
    },
    {
      kind: 'number',
      key: 'cameAtMost',
      label: t('person-filter-came-most'),
      say: (count) => t('person-filter-came-most-is', { count }),
    },
    {
      kind: 'number',
      key: 'awayDays',
      label: t('person-filter-away'),
      hint: t('person-filter-away-hint'),
      say: (count) => t('person-filter-away-is', { count }),
    },
    {
      kind: 'number',
      key: 'invitedAtLeast',
      label: t('person-filter-invited'),
      say: (count) => t('person-filter-invited-is', { count: numberText(count) }),
    },
    {
      kind: 'words',
      key: 'tags',
      label: t('person-tags'),
      known: tags,
      say: (chosen) => t('person-filter-tags-are', { tags: chosen.join(', ') }),
    },
    {
      kind: 'text',
      key: 'company',
      label: t('person-company'),
      say: (company) => t('person-filter-company-is', { company }),
    },
    {
      kind: 'choice',
      key: 'eventId',
      label: t('person-filter-event'),
      options: known,
      any: t('filter-any'),
      say: (id) => t('person-filter-event-is', { event: said(known, id) }),
    },
    {
      kind: 'choice',
      key: 'diet',
      label: t('person-diet'),
      options: diets,
      any: t('filter-any'),
      say: (code) => t('person-filter-diet-is', { diet: said(diets, code) }),
    },
    {
      kind: 'choice',
      key: 'consent',
      label: t('person-consent'),
      options: consents,
      any: t('filter-any'),
      say: (value) => t('person-filter-consent-is', { consent: said(consents, value) }),
    },
    {
      kind: 'choice',
      key: 'language',
      label: t('person-language'),
      options: languages,
      any: t('filter-any'),
      say: (value) => t('person-filter-language-is', { language: said(languages, value) }),
    },
    { kind: 'flag', key: 'anyTag', label: t('person-filter-any-tag'), say: () => t('person-filter-any-tag') },
    { kind: 'flag', key: 'neverCame', label: t('person-filter-never'), say: () => t('person-filter-never') },
    { kind: 'flag', key: 'hasEmail', label: t('person-filter-email'), say: () => t('person-filter-email') },
  ]
}

/** What managers of meetups ask the most. */
export const readyFilters = (): NamedFilter[] => {
  const ready = (id: string, name: string, filter: Filter) => ({ id, name, filter })
  return [
    ready('away', t('person-ready-away'), { cameAtLeast: 2, awayDays: 90 }),
    ready('regulars', t('person-ready-regulars'), { cameAtLeast: 3 }),
    ready('never', t('person-ready-never'), { invitedAtLeast: 1, neverCame: true }),
  ]
}
