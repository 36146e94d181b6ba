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
  'checkedIn',
  'tags',
  'language',
  'ticketType',
]

const shared: Field[] = ['ignore', 'email', 'phone', 'diet', 'allergies', 'dietAndAllergies', 'note', 'tags']

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
