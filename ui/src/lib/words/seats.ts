/** How many come, and of how many seats: with more of them than seats it is no share. */
import { t } from './words.svelte'

export function comingText(coming: number, seats: number | null): string {
  if (seats === null) return t('shell-headcount-coming', { coming })
  return t(coming > seats ? 'shell-headcount-coming-over' : 'shell-headcount-coming-of', { coming, seats })
}
