/** Settings act at once; what is refused stays on screen with the reason beside it. */
import { call } from '$lib/api/call'
import { failed } from '$lib/components/toast.svelte'
import type { Commands } from '$lib/generated/api'
import { adopt } from '$lib/words'
import { fieldErrors } from '../event/errors'

export type Settings = Commands['get_settings']['response']

/** Gives the reason by field when one of them was refused. */
export async function keep(change: Commands['edit_settings']['request']): Promise<Record<string, string>> {
  try {
    await adopt(await call('edit_settings', change))
    return {}
  } catch (thrown) {
    const found = fieldErrors(thrown)
    if (!found) failed(thrown)
    return found ?? {}
  }
}
