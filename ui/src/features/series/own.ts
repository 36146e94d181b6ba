/** In what a date differs from its series, and what is otherwise from some date on,
 *  in words. Pure. */
import { dateText, durationText, numberText, say, t, timeText } from '$lib/words'
import type { Series, SeriesDate } from './rule'

export type SeriesTurn = Series['turns'][number]
type Values = Pick<SeriesDate, 'differs' | 'title' | 'starts' | 'ends' | 'zone' | 'venueName' | 'roomName' | 'capacity'>

const minutes = (from: string, to: string) => Math.round((Date.parse(`${to}Z`) - Date.parse(`${from}Z`)) / 60_000)

function valueText(field: Values['differs'][number], of: Values): string {
  switch (field) {
    case 'title':
      return t('series-own-title', { title: of.title })
    case 'time':
      return timeText(of.starts)
    case 'length':
      return t('series-own-length', { length: durationText(minutes(of.starts, of.ends)) })
    case 'zone':
      return t('series-own-zone', { zone: of.zone })
    case 'place':
      return [of.venueName, of.roomName].filter(Boolean).join(', ') || t('series-own-no-place')
    case 'capacity':
      return of.capacity === null
        ? t('series-own-no-seats')
        : t('series-own-seats', { count: of.capacity, seats: numberText(of.capacity) })
    default:
      return say(`series-field-${field}`)
  }
}

const isOtherDay = (date: SeriesDate) => date.starts.slice(0, 10) !== date.usual.slice(0, 10)

/** "instead of Tue, 22 Dec", where the day is another. */
export const movedText = (date: SeriesDate): string =>
  date.moved && isOtherDay(date) ? t('series-moved-from', { date: dateText(date.usual, 'weekday') }) : ''

/** What a date has of its own: "20:00 instead of 19:00", "60 seats", "notes". */
export const ownTexts = (date: SeriesDate): string[] =>
  date.differs
    .filter((field) => field !== 'time' || date.starts.slice(11) !== date.usual.slice(11))
    .map((field) =>
      field === 'time'
        ? t('series-own-time', { time: timeText(date.starts), usual: timeText(date.usual) })
        : valueText(field, date),
    )

/** "From Tue, 29 Dec: 60 seats". */
export function turnText(turn: SeriesTurn, words: (of: { en: string; ru: string }) => string): string {
  const rule = turn.words ? words(turn.words) : ''
  const said = [
    ...(rule ? [rule.charAt(0).toLowerCase() + rule.slice(1)] : []),
    ...turn.differs.map((field) => valueText(field, turn)),
  ]
  return t('series-from', { date: dateText(turn.from, 'weekday'), values: said.join(', ') })
}

export type Line = { turn: SeriesTurn } | { date: SeriesDate }

/** The dates with each turn before the first date that it reaches. */
export function lines(series: Pick<Series, 'dates' | 'turns'>): Line[] {
  const turns = [...series.turns]
  const found: Line[] = []
  for (const date of series.dates) {
    while (turns[0] && turns[0].from <= date.occurrence) found.push({ turn: turns.shift()! })
    found.push({ date })
  }
  return [...found, ...turns.map((turn) => ({ turn }))]
}
