/** Answers about consent in words, and what each purpose can be answered by. */
import CheckCircle from '@lucide/svelte/icons/circle-check'
import CircleHelp from '@lucide/svelte/icons/circle-question-mark'
import CircleX from '@lucide/svelte/icons/circle-x'
import OctagonX from '@lucide/svelte/icons/octagon-x'
import { say } from '$lib/words'
import type { Answer, How, Purpose } from './types'

export const PURPOSES: readonly Purpose[] = ['processing', 'mailing', 'photo']

const ANSWERS: Record<Purpose, readonly Answer[]> = {
  processing: ['yes', 'no'],
  mailing: ['yes', 'no', 'stop'],
  photo: ['yes', 'ask', 'no'],
}

/** What somebody may say of the way; the others are the program's to say. */
export const WAYS: readonly How[] = ['said', 'paper', 'form', 'mail']

export const answersTo = (purpose: Purpose): readonly Answer[] => ANSWERS[purpose]
export const purposeText = (purpose: Purpose) => say(`consent-purpose-${purpose}`)
export const answerText = (answer: Answer) => say(`consent-answer-${answer}`)
export const howText = (how: How) => say(`consent-how-${how}`)

/** The shape says it as well as the colour. */
export const LOOKS: Record<Answer, { tone: 'success' | 'warning' | 'danger'; icon: typeof CircleX }> = {
  yes: { tone: 'success', icon: CheckCircle },
  ask: { tone: 'warning', icon: CircleHelp },
  no: { tone: 'danger', icon: CircleX },
  stop: { tone: 'danger', icon: OctagonX },
}
