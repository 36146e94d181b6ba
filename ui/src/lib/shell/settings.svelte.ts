/** Settings of this laptop, held by the backend; prefs follow them. */
import { call } from '$lib/api/call'
import { failed } from '$lib/components/toast.svelte'
import { adoptPrefs, type Language, type Prefs, prefs, type Theme } from '$lib/prefs.svelte'

export async function loadSettings(): Promise<void> {
  adoptPrefs(await call('get_settings', {}))
}

/** At once on screen, then kept; a failure puts the old value back. */
async function change(next: Partial<Prefs>, before: Partial<Prefs>) {
  adoptPrefs(next)
  try {
    await call('edit_settings', next)
  } catch (thrown) {
    adoptPrefs(before)
    failed(thrown)
  }
}

export const setLanguage = (language: Language) =>
  void change({ language }, { language: language === 'en' ? 'ru' : 'en' })

export const setTheme = (theme: Theme) => void change({ theme }, { theme: prefs.theme })
