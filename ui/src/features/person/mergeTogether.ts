/** Pairs that agree in everything, merged together at once: one undo splits them all. */
import { act } from '$lib/api/call'
import { done } from '$lib/components/toast.svelte'
import { router } from '$lib/shell/router.svelte'
import { t } from '$lib/words'
import type { PeopleSelection } from './types'

/** `others`: pairs that differ in something, and stay. */
export async function mergeTogether(selection?: PeopleSelection, others = 0): Promise<void> {
  const { value, step } = await act('merge_agreeing', selection ? { selection } : {})
  const merged = t('duplicates-merged-together', { count: value.merged })
  if (others === 0) return void done(merged, step)
  done(`${merged}. ${t('duplicates-merge-agreeing-others', { count: others })}`, step, {
    label: t('person-merge-look'),
    run: () => void router.go('#/people/duplicates'),
  })
}
