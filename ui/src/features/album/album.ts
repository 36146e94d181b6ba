/** Words for albums and for what people answered to photos. No calls. */
import type { Commands, Table } from '$lib/generated/api'
import { say } from '$lib/words'

export type Photos = Commands['get_photos']['response']
export type Album = Photos['albums'][number]
export type MarkedPerson = Photos['marks']['refused'][number]

/** What albums and marks are read from. */
export const PHOTO_TABLES: Table[] = ['album', 'consent', 'guest', 'checkin', 'speaker', 'staff', 'person', 'event']

/** "Guest · Northwind" */
export const partText = (one: MarkedPerson) =>
  [say(`photo-part-${one.part}`), one.company].filter((part) => part !== '').join(' · ')

/** How many said what, in the order of the shapes on badges; together everybody. */
export function counted(marks: Photos['marks']) {
  return [
    { shape: '●', key: 'photo-marks-yes', count: marks.yes },
    { shape: '◐', key: 'photo-marks-ask', count: marks.ask },
    { shape: '◐', key: 'photo-marks-not-asked', count: marks.notAsked },
    { shape: '■', key: 'photo-marks-no', count: marks.no },
  ] as const
}
