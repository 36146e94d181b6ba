import { expect, test } from 'vitest'
import { type FinalNumbers, inOrder, type Task } from './task'

const task = (title: string, due: string) => ({ id: title, title, due, doneAt: null }) as unknown as Task
const numbers = (supplierId: string, due: string, doneAt: string | null) =>
  ({ supplierId, supplierName: supplierId, due, doneAt }) as unknown as FinalNumbers

test('final numbers stand among the tasks as they are due, and count as done once they were sent', () => {
  const all = inOrder(
    [task('Call the venue', '2030-12-14T10:00'), task('Thank everybody', '2030-12-19T10:00')],
    [numbers('Roma', '2030-12-15T19:00', '2030-12-01T10:00:00Z'), numbers('Kettle', '2030-12-14T10:00', null)],
  )
  expect(all.map(({ id, done }) => [id, done])).toEqual([
    ['Call the venue', false],
    ['Kettle', false],
    ['Roma', true],
    ['Thank everybody', false],
  ])
})
