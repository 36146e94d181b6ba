/** The colour of an event's state; the word always stands beside it. */
const tones = {
  draft: 'neutral',
  open: 'success',
  full: 'warning',
  done: 'neutral',
  cancelled: 'danger',
} as const

export const stateTone = (state: string) => tones[state as keyof typeof tones] ?? 'neutral'
