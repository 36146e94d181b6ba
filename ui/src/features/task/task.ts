/** What a task's line says besides its title. No calls. */
import type { Commands } from '$lib/generated/api'
import { t } from '$lib/words'

export type Task = Commands['list_tasks']['response'][number]
export type FinalNumbers = Commands['list_final_numbers']['response'][number]

/** A task, or the time for the final numbers of an order: one of the two. */
export type Due = { id: string; due: string; done: boolean } & (
  { task: Task; numbers?: never } | { numbers: FinalNumbers; task?: never }
)

/** In the order they are due; of one time tasks come first. */
export function inOrder(tasks: readonly Task[], numbers: readonly FinalNumbers[]): Due[] {
  const all: Due[] = [
    ...tasks.map((task) => ({ id: task.id, due: task.due, done: task.doneAt !== null, task })),
    ...numbers.map((one) => ({ id: one.supplierId, due: one.due, done: one.doneAt !== null, numbers: one })),
  ]
  return all.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
}

/** "5 days before", "on the day", "1 day after". */
export function distance({ daysBefore }: Pick<Task, 'daysBefore'>): string {
  if (daysBefore === 0) return t('task-on-the-day')
  return daysBefore > 0
    ? t('task-days-before', { count: daysBefore })
    : t('task-days-after', { count: Math.abs(daysBefore) })
}
