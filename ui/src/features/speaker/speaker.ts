/** The states a speaker goes through, and what a card says about them. No calls. */
import type { Commands } from '$lib/generated/api'
import { say, t } from '$lib/words'

export type Speaker = Commands['list_speakers']['response'][number]
export type SpeakerState = Speaker['state']

/** Left to right on the board; who declined stands apart. */
export const path = ['invited', 'agreed', 'materials-in', 'scheduled'] as const
export const states = [...path, 'declined'] as const

export const stateWord = (state: string) => say(`speaker-state-${state}`)
export const stateChoices = () => states.map((state) => ({ value: state, label: stateWord(state) }))

const tones = {
  invited: 'neutral',
  agreed: 'info',
  'materials-in': 'accent',
  scheduled: 'success',
  declined: 'warning',
} as const
export const stateTone = (state: string) => tones[state as keyof typeof tones] ?? 'neutral'

/** The next or the one before; undefined at either end. */
export const stepFrom = (state: string, by: 1 | -1) => states[states.findIndex((one) => one === state) + by]

export const gapWord = (gap: string) => say(`speaker-gap-${gap}`)
/** "biography, photo": what is still missing, in the order in which it is needed. */
export const gapWords = (gaps: readonly string[]) => gaps.map(gapWord).join(', ')

/** A moment of a day and an hour; null where neither is said, undefined where one is. */
export function momentOf(day: string | null, hour: string | null): string | null | undefined {
  if (day && hour) return `${day}T${hour.slice(0, 5)}`
  return day || hour ? undefined : null
}

export function lookWords(look: Speaker['looks'][number]): string {
  if (look === 'speaker-twice') return t('speaker-look-twice')
  if (look === 'speaker-elsewhere') return t('speaker-look-elsewhere')
  return t('session-looks')
}
