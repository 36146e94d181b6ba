/** The filter of the directory as FilterBar shows it, and the filters that come
 *  with it ready-made. */
import type { Filter, FilterPart, NamedFilter } from '$lib/components/filter'
import { dateText, numberText, t } from '$lib/words'
import { DIETS, dietText, OWN_WORDS } from './food'
import { languageText, OFFERED } from './language'
import { CIRCLE, STAGES, stageText } from './stage'

export interface KnownEvent {
  id: string
  title: string
  starts: string
}

const said = (options: readonly { value: string; label: string }[], value: string) =>
  options.find((one) => one.value === value)?.label ?? value

/** Nobody has said which: as the backend's filter names it. */
const UNDETERMINED = 'und'

/** Which language somebody speaks, or that it is not known. */
export function languagePart(): FilterPart {
  const word = (tag: string) => (tag === UNDETERMINED ? t('person-language-unknown') : languageText(tag))
  return {
    kind: 'choice',
    key: 'language',
    label: t('person-language'),
    options: [UNDETERMINED, ...OFFERED].map((tag) => ({ value: tag, label: word(tag) })),
    any: t('filter-any'),
    say: (tag) => t('person-filter-language-is', { language: word(tag) }),
  }
}

export function peopleParts(tags: string[], events: readonly KnownEvent[]): FilterPart[] {
  const consents = [
    { value: 'yes', label: t('person-consent-yes') },
    { value: 'no', label: t('person-consent-no') },
    { value: 'not-asked', label: t('person-consent-not-asked') },
  ]
  const mailings = [
    { value: 'yes', label: t('consent-answer-yes') },
    { value: 'no', label: t('consent-answer-no') },
    { value: 'stop', label: t('consent-answer-stop') },
    { value: 'not-asked', label: t('consent-mailing-not-asked') },
  ]
  const diets = ['not-asked', 'none', OWN_WORDS, ...DIETS].map((code) => ({ value: code, label: dietText([code]) }))
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
      kind: 'several',
      key: 'stages',
      label: t('person-filter-stages'),
      options: STAGES.map((stage) => ({ value: stage, label: stageText(stage) })),
      say: (chosen) => t('person-filter-stages-are', { stages: chosen.map(stageText).join(', ') }),
    },
    {
      kind: 'day',
      key: 'asOf',
      label: t('person-filter-as-of'),
      hint: t('person-filter-as-of-hint'),
      say: (day) => t('person-filter-as-of-is', { day: dateText(day) }),
    },
    {
      kind: 'several',
      key: 'was',
      label: t('person-filter-was'),
      options: STAGES.map((stage) => ({ value: stage, label: stageText(stage) })),
      say: (chosen) => t('person-filter-was-are', { stages: chosen.map(stageText).join(', ') }),
    },
    {
      kind: 'day',
      key: 'wasOn',
      label: t('person-filter-was-on'),
      hint: t('person-filter-as-of-hint'),
      say: (day) => t('person-filter-was-on-is', { day: dateText(day) }),
    },
    { kind: 'flag', key: 'unsure', label: t('person-filter-unsure'), say: () => t('person-filter-unsure') },
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
      key: 'mailing',
      label: t('consent-mailing'),
      options: mailings,
      any: t('filter-any'),
      say: (value) => t('consent-mailing-is', { answer: said(mailings, value) }),
    },
    languagePart(),
    {
      kind: 'either',
      key: 'hasEmail',
      label: t('person-email'),
      yes: t('guest-filter-email'),
      no: t('guest-filter-no-email'),
      any: t('filter-any'),
      say: (has) => t(has ? 'guest-filter-email' : 'guest-filter-no-email'),
    },
    { kind: 'flag', key: 'anyTag', label: t('person-filter-any-tag'), say: () => t('person-filter-any-tag') },
    { kind: 'flag', key: 'neverCame', label: t('person-filter-never'), say: () => t('person-filter-never') },
    {
      kind: 'flag',
      key: 'firstTime',
      label: t('person-filter-first-time'),
      say: () => t('person-filter-first-time'),
    },
    { kind: 'flag', key: 'noShow', label: t('person-filter-no-show'), say: () => t('person-filter-no-show') },
    {
      kind: 'number',
      key: 'couldComeAtLeast',
      label: t('person-filter-could-come'),
      say: (count) => t('person-filter-could-come-is', { count: numberText(count) }),
    },
  ]
}

/** What managers of meetups ask the most. */
export const readyFilters = (): NamedFilter[] => {
  const ready = (id: string, name: string, filter: Filter) => ({ id, name, filter })
  return [
    ready('attract', t('person-ready-attract'), { stages: ['prospect'] }),
    ready('keep', t('person-ready-keep'), { stages: CIRCLE }),
    ready('win-back', t('person-ready-win-back'), { stages: ['drifting', 'lost'] }),
    ready('away', t('person-ready-away'), { cameAtLeast: 2, awayDays: 90 }),
    ready('regulars', t('person-ready-regulars'), { cameAtLeast: 3 }),
    ready('never', t('person-ready-never'), { couldComeAtLeast: 1, neverCame: true }),
    ready('no-show', t('person-ready-no-show'), { noShow: true }),
    ready('first-time', t('person-ready-first-time'), { firstTime: true }),
  ]
}
