/** The words and drawings of an answer. No calls. */
import CalendarClock from '@lucide/svelte/icons/calendar-clock'
import Check from '@lucide/svelte/icons/check'
import CircleHelp from '@lucide/svelte/icons/circle-help'
import UserRoundPlus from '@lucide/svelte/icons/user-round-plus'
import X from '@lucide/svelte/icons/x'
import { rangeText, say, t } from '$lib/words'
import { replyText } from '$features/guest/reply'
import type { Done, Line } from './types'

const looks = {
  accepted: { tone: 'success', icon: Check },
  tentative: { tone: 'info', icon: CircleHelp },
  declined: { tone: 'neutral', icon: X },
  delegated: { tone: 'warning', icon: UserRoundPlus },
  counter: { tone: 'warning', icon: CalendarClock },
} as const

export const answerLook = (answer: Line['answer']) => looks[answer]
export const answerText = (answer: Line['answer']) => say(`reply-answer-${answer}`)

/** "Invited → Going", "Stays: Going", "A note on the guest"; nothing where nothing is applied. */
export function changeText({ from, to, canApply, answer }: Line): string {
  if (!canApply) return ''
  if (answer === 'counter') return t('reply-note-only')
  if (to === null) return ''
  if (from === to) return t('reply-stays', { state: replyText(to) })
  return from === null ? replyText(to) : t('reply-from-to', { from: replyText(from), to: replyText(to) })
}

/** What is settled already, and needs no look. */
const settled = ['known', 'superseded']
export const quietly = ({ standing }: Line): string =>
  settled.includes(standing) ? say(`reply-standing-${standing}`) : ''

/** What one should look at: how it stands, unless it is simply new, and the warnings. */
export const remarks = ({ standing, warnings }: Line): string[] => [
  ...(standing === 'fresh' || settled.includes(standing) ? [] : [say(`reply-standing-${standing}`)]),
  ...warnings.map((warning: string) => say(`reply-warning-${warning}`)),
]

export const proposalText = ({ proposed, proposedEnds }: Pick<Line, 'proposed' | 'proposedEnds'>): string =>
  proposed ? t('reply-proposes', { time: rangeText(proposed, proposedEnds) }) : ''

/** "2 answers applied. Anna waits for a seat": who moved up is said by whoever tells the news. */
export function appliedText({ count, waitlisted }: Done): string {
  const waits =
    waitlisted.count > 0 ? t('reply-waits', { count: waitlisted.count, name: waitlisted.first[0]?.name ?? '' }) : ''
  return [t('reply-applied', { count }), waits].filter(Boolean).join('. ')
}
