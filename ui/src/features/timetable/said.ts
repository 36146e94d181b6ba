/** The timetable in words: what a block is, what a move made of it, the hour of now. */
import { lookWords, type Session } from '$features/session/session'
import { distinct } from '$lib/distinct'
import { dateText, dayOf, durationText, factText, say, t, timeText } from '$lib/words'
import { isAcross } from './geometry'

export const placeName = (one: Session): string =>
  one.roomId === null ? t(isAcross(one) ? 'timetable-across' : 'session-no-room') : one.roomName

export const hoursText = (one: Session): string =>
  one.starts && one.ends ? `${timeText(one.starts)}–${timeText(one.ends)}` : durationText(one.minutes)

const looksText = (one: Session): string => String(factText(distinct(one.looks.map(lookWords))))

/** Everything that colours, places and marks tell, for whoever does not see them. */
export function blockName(one: Session, past: boolean, severalDays: boolean): string {
  const parts = [
    one.title,
    severalDays && one.starts ? dateText(one.starts, 'weekday') : '',
    hoursText(one),
    placeName(one),
    say(`session-kind-${one.kind}`),
    one.trackName,
    one.speakers.map(({ name }: { name: string }) => name).join(', '),
    one.hard ? t('timetable-must-start') : '',
    past ? t('timetable-over') : '',
    one.looks.length > 0 ? looksText(one) : '',
  ]
  return parts.filter(Boolean).join(', ')
}

/** Time, room and clashes: what the hand that moved it sees. */
export function placedText(one: Session): string {
  const facts = { room: placeName(one), time: hoursText(one), title: one.title }
  return one.looks.length > 0
    ? t('timetable-moved-looks', { ...facts, looks: looksText(one) })
    : t('timetable-moved', facts)
}

/** What the clock on the wall of the event shows. */
export function nowIn(zone: string): string {
  const now = new Date().toISOString()
  return `${dayOf(now, zone)}T${timeText(now, zone)}`
}
