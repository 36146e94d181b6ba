/** Settings act at once; a refusal puts the old value back on screen. */
import { call } from '$lib/api/call'
import { failed } from '$lib/components/toast.svelte'
import type { Commands } from '$lib/generated/api'
import { adoptPrefs } from '$lib/prefs.svelte'

export type Settings = Commands['get_settings']['response']

export async function keep(change: Commands['edit_settings']['request']): Promise<void> {
  try {
    adoptPrefs(await call('edit_settings', change))
  } catch (thrown) {
    failed(thrown)
  }
}
