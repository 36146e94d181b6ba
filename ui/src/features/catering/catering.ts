/** Words for the lines of the catering. No calls; the counting is the backend's. */
import type { Commands } from '$lib/generated/api'
import { t } from '$lib/words'

export type Catering = Commands['get_catering']['response']
export type Dish = Catering['dishes'][number]
export type StaffMember = Catering['staff'][number]
export type Course = Dish['course']

export const courses = ['main', 'snack', 'dessert', 'drink'] as const

export function courseText(course: string): string {
  switch (course) {
    case 'snack':
      return t('catering-course-snack')
    case 'dessert':
      return t('catering-course-dessert')
    case 'drink':
      return t('catering-course-drink')
    default:
      return t('catering-course-main')
  }
}

export const courseChoices = () => courses.map((course) => ({ value: course, label: courseText(course) }))

/** At most five names, then how many more. */
export function someNames(names: readonly string[], total: number = names.length): string {
  const shown = names.slice(0, 5)
  const more = total - shown.length
  return more > 0 && shown.length > 0
    ? `${shown.join(', ')} ${t('catering-and-more', { count: more })}`
    : shown.join(', ')
}
