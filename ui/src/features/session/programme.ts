/** What the screen knows of the programme as a whole: tracks, pushes, versions. No calls. */
import type { Commands } from '$lib/generated/api'
import { dateText, say, timeText } from '$lib/words'

export type Track = Commands['list_tracks']['response'][number]
export type Available = Commands['list_available']['response'][number]
export type Pushed = Commands['preview_push']['response']
export type PushRequest = Commands['preview_push']['request']
export type ProgrammeDiff = Commands['diff_programme']['response']
export type Change = ProgrammeDiff['changes'][number]

export const colours = ['blue', 'green', 'amber', 'red', 'violet', 'teal', 'pink', 'grey'] as const
export type Colour = (typeof colours)[number]

export const colourChoices = () => colours.map((colour) => ({ value: colour, label: say(`track-colour-${colour}`) }))

/** "19:00–19:40", with its day where the two are of another day than `of`. */
export function spanText(starts: string, ends: string, of?: string): string {
  const hours = `${timeText(starts)}–${timeText(ends)}`
  return of !== undefined && of.slice(0, 10) === starts.slice(0, 10) ? hours : `${dateText(starts)}, ${hours}`
}

/** What has changed of a session, in one line. */
export function changeText(change: Change): string {
  const { before, after } = change
  const place = (one: NonNullable<Change['after']>) =>
    [spanText(one.starts, one.ends), one.roomName].filter(Boolean).join(', ')
  const was = before ? place(before) : ''
  const is = after ? place(after) : ''
  const fields =
    change.kind === 'changed' ? change.fields.map((field) => say(`programme-field-${field}`)).join(', ') : ''
  const told = fields || (was && is && was !== is ? `${was} → ${is}` : is || was)
  return `${say(`programme-change-${change.kind}`)}: ${change.title} (${told})`
}
