/** The words for what a column can become, and which fields several columns may share. */
import { say } from '$lib/words'
import type { Field, Mapping } from './types'

/** In the order the list shows them. */
export const FIELDS: Field[] = [
  'ignore',
  'fullName',
  'givenName',
  'familyName',
  'patronymic',
  'email',
  'phone',
  'company',
  'jobTitle',
  'reply',
  'plusOnes',
  'partySize',
  'diet',
  'allergies',
  'dietAndAllergies',
  'note',
  'answeredAt',
  'sourceId',
  'orderId',
  'ticketCode',
  'checkedIn',
  'tags',
  'language',
  'ticketKind',
  'companionName',
  'buyerName',
  'buyerEmail',
  'buyerPhone',
  'rating',
  'dietOption',
  'allergyOption',
  'replyOption',
  'mailingConsent',
  'photoConsent',
]

const shared: Field[] = [
  'ignore',
  'email',
  'phone',
  'plusOnes',
  'partySize',
  'diet',
  'allergies',
  'dietAndAllergies',
  'note',
  'ticketCode',
  'checkedIn',
  'tags',
  'companionName',
  'buyerName',
  'buyerEmail',
  'buyerPhone',
  'rating',
  'dietOption',
  'allergyOption',
  'replyOption',
  'mailingConsent',
  'photoConsent',
]

/** Fields that one known value stands behind, which a file may replace. What only adds
 *  (a second address, a tag) or serves the import itself has no rule. */
const replaceable: Field[] = [
  'fullName',
  'givenName',
  'familyName',
  'patronymic',
  'company',
  'jobTitle',
  'reply',
  'plusOnes',
  'partySize',
  'diet',
  'allergies',
  'dietAndAllergies',
  'note',
  'language',
  'ticketKind',
  'dietOption',
  'allergyOption',
  'replyOption',
]

export const canReplace = (field: Field | undefined) => field !== undefined && replaceable.includes(field)

/** What is done with known people's filled fields: one rule for all columns, or none. */
export function ruleOf({ fields, overwrite }: Mapping): 'fill-empty' | 'overwrite' | '' {
  const rules = fields.flatMap((field: Field, index: number) => (canReplace(field) ? [overwrite[index] === true] : []))
  if (rules.every((rule: boolean) => !rule)) return 'fill-empty'
  return rules.every(Boolean) ? 'overwrite' : ''
}

/** The mapping with one rule for all columns, or for one. */
export const withRule = ({ fields, overwrite }: Mapping, rule: boolean, column?: number) => ({
  overwrite: fields.map((field: Field, index: number) =>
    column === undefined ? rule && canReplace(field) : index === column ? rule : overwrite[index] === true,
  ),
})

export const fieldText = (field: Field) =>
  say(`import-field-${field.replace(/[A-Z]/g, (letter: string) => `-${letter.toLowerCase()}`)}`)

/** The mapping with one column meaning something else. A field that only one column
 *  can give is taken from the column that had it; new replies are recognised anew. */
export function withField(mapping: Mapping, column: number, field: Field): Mapping {
  const before = mapping.fields[column] ?? 'ignore'
  const fields = mapping.fields.map((one: Field, index: number) =>
    index === column ? field : one === field && !shared.includes(field) ? 'ignore' : one,
  )
  const replies = before === 'reply' || field === 'reply'
  return { ...mapping, fields, ...(replies ? { replyValues: [] } : {}) }
}
