/** What was typed and not saved is never lost by going elsewhere. A form says at its
 *  top what it would lose and how it saves; then the router asks before it leaves,
 *  the form's own way out asks the same, and a link inside the form saves first. */
import { ask } from '$lib/components/confirm.svelte'
import { t } from '$lib/words'
import { type Place, router } from './router.svelte'

export interface UnsavedForm {
  /** Going away now would lose something. */
  changed: () => boolean
  /** Saves and says whether it did; what is wrong is shown in the form. */
  save: () => Promise<boolean>
  /** Where links and buttons save instead of asking: the panel of the form. */
  within?: () => Element | null | undefined
  /** At that address the form stays as it is. */
  stays?: (to: Place) => boolean
}

export function useUnsaved({ changed, save, within, stays }: UnsavedForm) {
  let settled = false
  let fromWithin = false

  async function mayLeave(): Promise<boolean> {
    if (settled || !changed()) return true
    const answer = await ask({
      title: t('shell-leave'),
      text: t('shell-leave-text'),
      action: t('shell-leave-drop'),
      keep: t('shell-stay'),
      save: t('shell-leave-save'),
    })
    return answer === 'save' ? save() : answer === 'act'
  }

  $effect(() =>
    router.guard((to) => {
      if (settled || !changed() || (to && stays?.(to))) return true
      return fromWithin ? save() : mayLeave()
    }),
  )

  // A click leads to its address in the same task: what it came from is known by then.
  $effect(() => {
    const note = ({ target }: MouseEvent) => {
      fromWithin = Boolean(within?.()?.contains(target as Node))
      setTimeout(() => (fromWithin = false))
    }
    document.addEventListener('click', note, true)
    return () => document.removeEventListener('click', note, true)
  })

  return {
    mayLeave,
    /** It was saved, or given up: nobody is asked any more. */
    settle: () => void (settled = true),
  }
}
