/** The recovery sheet, saved where the manager says and opened to be printed. No preview: what
 *  opens the planner is on no screen longer than it must. */
import { act, type ApiError, asApiError, native } from '$lib/api/call'
import { failed } from '$lib/components/toast.svelte'
import { prefs } from '$lib/prefs.svelte'
import { t } from '$lib/words'

export class RecoverySheet {
  busy = $state(false)
  /** Where it lies until somebody deletes it. */
  saved: string | undefined = $state()
  error: ApiError | undefined = $state.raw()

  print = async (): Promise<void> => {
    if (this.busy) return
    this.busy = true
    this.error = undefined
    try {
      const kinds = [{ name: t('export-kind-pdf'), extensions: ['pdf'] }]
      const path = await native.pickSave(`${t('lock-sheet-file')}.pdf`, kinds)
      if (!path) return
      const { value } = await act('print_recovery_sheet', { lang: prefs.language, paper: prefs.paper, path })
      this.saved = value.path
      await native.openPath(value.path).catch(failed)
    } catch (thrown) {
      this.error = asApiError(thrown)
    } finally {
      this.busy = false
    }
  }
}
