/** Stages as the screens say them. */
import { say } from '$lib/words'

export const STAGES = ['prospect', 'newcomer', 'active', 'core', 'drifting', 'returned', 'lost'] as const

export type Stage = (typeof STAGES)[number]

/** Those who are with us, in the order of the stages. */
export const CIRCLE: Stage[] = ['newcomer', 'active', 'core', 'returned']

/** Those who were with us and left. */
export const GONE: Stage[] = ['drifting', 'lost']

export const stageText = (stage: string) => say(`stage-${stage}`)
