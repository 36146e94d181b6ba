/** What a task's line says besides its title. No calls. */
import type { Commands } from '$lib/generated/api'
import { t } from '$lib/words'

export type Task = Commands['list_tasks']['response'][number]

/** "5 days before", "on the day", "1 day after". */
export function distance({ daysBefore }: Pick<Task, 'daysBefore'>): string {
  if (daysBefore === 0) return t('task-on-the-day')
  return daysBefore > 0
    ? t('task-days-before', { count: daysBefore })
    : t('task-days-after', { count: Math.abs(daysBefore) })
}
