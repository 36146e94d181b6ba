/** The fields of a person while they are typed in. A field that changed in the
 *  planner is taken over; one that did not keeps what is being typed. */
import type { Person } from './types'

export interface Draft {
  name: string
  given: string
  family: string
  patronymic: string
  company: string
  jobTitle: string
  emails: string[]
  phones: string[]
  language: string
  diets: string[]
  allergens: string[]
  dietNote: string
  tags: string[]
  notes: string
  consent: Person['consent']
}

export const blankDraft = (): Draft => ({
  name: '',
  given: '',
  family: '',
  patronymic: '',
  company: '',
  jobTitle: '',
  emails: [],
  phones: [],
  language: '',
  diets: ['not-asked'],
  allergens: ['not-asked'],
  dietNote: '',
  tags: [],
  notes: '',
  consent: 'not-asked',
})

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

export class PersonDraft {
  fields: Draft = $state(blankDraft())
  #known: Draft = blankDraft()

  /** Takes over what is new in the planner. */
  adopt(person: Draft) {
    for (const name of Object.keys(this.#known) as (keyof Draft)[]) {
      if (same(person[name], this.#known[name])) continue
      Object.assign(this.#known, { [name]: person[name] })
      Object.assign(this.fields, { [name]: structuredClone($state.snapshot(person[name])) })
    }
  }

  /** True where the field says something else than the planner. */
  changed = (name: keyof Draft) => !same($state.snapshot(this.fields[name]), this.#known[name])
}
