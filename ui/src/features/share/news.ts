/** What is said of a bundle that was read or saved. */
import type { BundleRead, BundleSaved } from '$lib/generated/api'
import { durationText, t } from '$lib/words'

export function savedText({ changes, laptops }: BundleSaved): string {
  return t('sharing-saved', { changes, whom: t('sharing-saved-for', { count: laptops }) })
}

/** One line: from whom, and what of it is new here. */
export function readText({ from, changes, arrivals, rows, toReview }: BundleRead): string {
  if (changes === 0) return t('sharing-read-nothing', { name: from })
  const parts = [
    ...(arrivals > 0 ? [t('sharing-read-arrivals', { count: arrivals })] : []),
    ...(rows > 0 ? [t('sharing-read-rows', { count: rows })] : []),
    // Nothing that is seen: what was written here in the same way, say.
    ...(arrivals === 0 && rows === 0 ? [t('sharing-read-changes', { count: changes })] : []),
    ...(toReview > 0 ? [t('sharing-read-review', { count: toReview })] : []),
  ]
  return t('sharing-read-done', { name: from, parts: parts.join(', ') })
}

/** That the other clock is ahead. One that seems behind may be a bundle that lay about. */
export function clockText({ clockAhead }: BundleRead): string {
  if (clockAhead === null || clockAhead <= 0) return ''
  return t('sharing-clock', { time: durationText(Math.max(1, Math.round(clockAhead / 60))) })
}

/** "123 456": six digits are read out by threes. */
export const byThrees = (digits: string) => `${digits.slice(0, 3)} ${digits.slice(3)}`
