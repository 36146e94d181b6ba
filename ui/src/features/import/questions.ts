/** Answers that were not plain, as questions: what the file holds now, and what was
 *  decided about, which the file no longer asks but a person may want to ask again. */
import type { Group, Mapping, Reading } from './types'

export interface Question extends Group {
  always: boolean
  decided: boolean
}

const same = (one: { about: string; value: string }, other: { about: string; value: string }) =>
  one.about === other.about && one.value === other.value

/** Those seen keep their places; those that are neither asked nor decided any more are gone. */
export function asked(seen: Question[], groups: Group[], readings: Reading[]): Question[] {
  const open = (group: Group): Question => ({ ...group, always: false, decided: false })
  const kept = seen.flatMap((one) => {
    const group = groups.find((other) => same(one, other))
    if (group) return [open(group)]
    const reading = readings.find((other) => same(one, other))
    return reading ? [{ ...one, takenAs: reading.takenAs, always: reading.always, decided: true }] : []
  })
  return [...kept, ...groups.filter((group) => !kept.some((one) => same(one, group))).map(open)]
}

/** What was decided a moment ago holds at once: a press on the next control must not
 *  send the reading that the backend's last answer knew. */
export const decidedNow = (seen: Question[], readings: Reading[]): Question[] =>
  seen.map((one) => {
    const reading = readings.find((other) => same(one, other))
    return reading ? { ...one, takenAs: reading.takenAs, always: reading.always, decided: true } : one
  })

export const withReading = (mapping: Mapping, one: Question, takenAs: string, always: boolean): Reading[] => [
  ...withoutReading(mapping, one),
  { about: one.about, value: one.value, takenAs, always },
]

export const withoutReading = (mapping: Mapping, one: Question): Reading[] =>
  mapping.readings.filter((other: Reading) => !same(one, other))
