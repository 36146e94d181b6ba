/** Settings of this laptop, held by the backend; prefs follow them. */
import { call } from '$lib/api/call'
import { failed, toast } from '$lib/components/toast.svelte'
import { adopt, percentText, t } from '$lib/words'
import { type Language, type Prefs, prefs, type Theme } from '$lib/prefs.svelte'

/** At once on screen, then kept; a failure puts the old value back. */
async function change(next: Partial<Prefs>, before: Partial<Prefs>) {
  void adopt(next)
  try {
    await call('edit_settings', next)
  } catch (thrown) {
    void adopt(before)
    failed(thrown)
  }
}

export const setLanguage = (language: Language) =>
  void change({ language }, { language: language === 'en' ? 'ru' : 'en' })

/** What Ctrl with plus and minus goes through. */
export const TEXT_SIZES = [80, 90, 100, 110, 125, 150, 175, 200]

/** Presses come faster than answers: each goes on from the one before it. */
const ANSWERS_MS = 2000
let pressed = { size: 100, at: -Infinity }

/** One size up or down; 0: the usual one. Says which it is now. */
export async function stepTextSize(by: 1 | -1 | 0): Promise<void> {
  const at = performance.now()
  const now = at - pressed.at < ANSWERS_MS ? pressed.size : prefs.textSize
  const next =
    by === 0
      ? 100
      : by > 0
        ? (TEXT_SIZES.find((size) => size > now) ?? now)
        : (TEXT_SIZES.findLast((size) => size < now) ?? now)
  pressed = { size: next, at }
  toast(t('shell-text-size', { size: percentText(next / 100) }), { latest: true })
  if (next !== now) await change({ textSize: next }, { textSize: now })
}

export const setTheme = (theme: Theme) => void change({ theme }, { theme: prefs.theme })
