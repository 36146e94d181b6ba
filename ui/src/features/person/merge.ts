/** The fields of two people side by side: what each says, and whose is chosen. */
import { say, t } from '$lib/words'
import { allergenText, dietText } from './food'
import { languageText } from './language'
import type { MergeField, Person, Whose } from './types'

/** Fields with one value, in the order of the form. */
export const SINGLE: readonly MergeField[] = [
  'name',
  'company',
  'job-title',
  'language',
  'diet',
  'allergens',
  'diet-note',
  'consent',
]
/** Lists that are united: nothing of them is lost. */
export const united = ['emails', 'phones', 'tags', 'sources'] as const

const labels = {
  name: 'person-name',
  company: 'person-company',
  'job-title': 'person-job-title',
  language: 'person-language',
  diet: 'person-diet',
  allergens: 'person-allergens',
  'diet-note': 'person-diet-note',
  consent: 'person-consent',
  emails: 'person-emails',
  phones: 'person-phones',
  tags: 'person-tags',
  sources: 'person-sources',
} as const
export const mergeLabel = (field: keyof typeof labels) => t(labels[field])

export function fieldText(person: Person, field: MergeField): string {
  switch (field) {
    case 'name':
      return person.name
    case 'company':
      return person.company
    case 'job-title':
      return person.jobTitle
    case 'language':
      return person.language ? languageText(person.language) : ''
    case 'diet':
      return dietText(person.diets)
    case 'allergens':
      return allergenText(person.allergens)
    case 'diet-note':
      return person.dietNote
    case 'consent':
      return say(`person-consent-${person.consent}`)
  }
}

/** What the manager chose, else what the planner suggests. */
export const chosenOf = (
  chosen: Partial<Record<MergeField, Whose>>,
  suggested: ReadonlyMap<MergeField, Whose>,
  field: MergeField,
): Whose => chosen[field] ?? suggested.get(field) ?? 'kept'
