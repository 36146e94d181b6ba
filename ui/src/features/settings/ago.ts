/** How long ago an instant was, in the coarsest words that still tell two apart. */
import { prefs } from '$lib/prefs.svelte'
import { dayOf, localeOf, relativeDay } from '$lib/words'

export function agoText(at: string, now = Date.now()): string {
  const minutes = Math.round((now - Date.parse(at)) / 60_000)
  if (minutes >= 24 * 60) return relativeDay(dayOf(at))
  const relative = new Intl.RelativeTimeFormat(localeOf[prefs.language], { numeric: 'auto' })
  return minutes < 60 ? relative.format(-minutes, 'minute') : relative.format(-Math.round(minutes / 60), 'hour')
}
