import { expect, test } from 'vitest'
import { byDue, daysOf, type SpanTask, spanOf, stepped, weekOf, weeksOf } from './span'

test('a week begins where the settings say, over the ends of months and years', () => {
  expect(weekOf('2027-01-01', 'monday')).toEqual([
    '2026-12-28',
    '2026-12-29',
    '2026-12-30',
    '2026-12-31',
    '2027-01-01',
    '2027-01-02',
    '2027-01-03',
  ])
  expect(weekOf('2027-01-03', 'sunday')[0]).toBe('2027-01-03')
  expect(weekOf('2027-01-03', 'monday')[0]).toBe('2026-12-28')
})

test('each shape shows its days, the list those of its month alone', () => {
  expect(spanOf('month', '2027-02-10', 'monday')).toEqual({ from: '2027-02-01', until: '2027-02-28' })
  expect(spanOf('month', '2027-02-10', 'sunday')).toEqual({ from: '2027-01-31', until: '2027-03-06' })
  expect(spanOf('week', '2027-02-10', 'sunday')).toEqual({ from: '2027-02-07', until: '2027-02-13' })
  expect(spanOf('list', '2028-02-10', 'monday')).toEqual({ from: '2028-02-01', until: '2028-02-29' })
  expect(weeksOf('week', '2027-02-10', 'monday')).toHaveLength(1)
})

test('a step is a week or a month, whichever is shown', () => {
  expect(stepped('week', '2027-02-26', 1)).toBe('2027-03-05')
  expect(stepped('month', '2027-03-31', -1)).toBe('2027-02-28')
  expect(stepped('list', '2027-01-15', 1)).toBe('2027-02-15')
})

test('tasks stand on the days they are due', () => {
  const task = (title: string, due: string): SpanTask => ({
    taskId: title,
    eventId: 'e',
    eventTitle: 'Night',
    title,
    due,
    done: false,
    late: false,
  })
  const [one, two, other] = [
    task('Book', '2027-02-01T10:00'),
    task('Ask', '2027-02-01T18:00'),
    task('Pay', '2027-02-03T10:00'),
  ]
  expect(byDue([one, two, other])).toEqual({ '2027-02-01': [one, two], '2027-02-03': [other] })
  expect(daysOf({ from: '2027-02-27', until: '2027-03-01' })).toEqual(['2027-02-27', '2027-02-28', '2027-03-01'])
})
