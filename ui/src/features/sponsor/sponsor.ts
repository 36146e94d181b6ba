/** Words for sponsors and what was promised. No calls. */
import type { Commands } from '$lib/generated/api'
import { say } from '$lib/words'

export type Sponsor = Commands['list_sponsors']['response'][number]
export type SponsorState = Sponsor['state']
export type Promised = Sponsor['promises'][number]

export const STATES = [
  'asked',
  'promised',
  'signed',
  'invoiced',
  'paid',
  'declined',
] as const satisfies readonly SponsorState[]

export const stateText = (state: SponsorState) => say(`sponsor-state-${state}`)
export const stateChoices = () => STATES.map((value) => ({ value, label: stateText(value) }))
