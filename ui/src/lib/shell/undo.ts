/** Undo and redo of the whole planner, told in words: what, and where, if that is
 *  not what one looks at. */
import { type ApiError, call } from '$lib/api/call'
import { stacksMoved } from '$lib/api/changes.svelte'
import { failed, toast, withdrawUndo } from '$lib/components/toast.svelte'
import type { Commands } from '$lib/generated/api'
import { t } from '$lib/words'
import { type Step, stepText } from '$lib/words/step'

type Done = Commands['undo']['response']
type Asked = Commands['undo']['request']

/** The event on the screen: the key takes back what was done there. */
let onScreen: () => string | undefined = () => undefined
export const setOnScreen = (event: () => string | undefined) => (onScreen = event)

function told(step: Done, again: boolean): string {
  const what = stepText(step)
  if (!what) return t(again ? 'shell-redone' : 'shell-undone')
  const event = step.eventId === onScreen() ? undefined : step.eventTitle
  if (event && !what.includes(event)) return t(again ? 'shell-redone-in' : 'shell-undone-in', { event, what })
  return t(again ? 'shell-redone-step' : 'shell-undone-step', { what })
}

async function revert(command: 'undo' | 'redo', asked: Asked = {}, again = command === 'redo') {
  try {
    const step: Done = await call(command, command === 'undo' ? asked : {})
    withdrawUndo()
    if (again) toast(told(step, true), { undo: true })
    else toast(told(step, false), { action: { label: t('shell-redo'), run: redo }, latest: true })
  } catch (thrown) {
    refused(command, thrown as ApiError)
  }
}

function refused(command: 'undo' | 'redo', error: ApiError) {
  const { code, message, args } = error
  if (code === 'nothing-to-undo' || code === 'nothing-to-redo') {
    toast(t(command === 'undo' ? 'shell-nothing-to-undo' : 'shell-nothing-to-redo'))
    return
  }
  if (code === 'undo-elsewhere') return elsewhere(error)
  // No row is different, but the step may have been set aside.
  stacksMoved()
  withdrawUndo()
  const next = args?.next as Step | undefined
  const what = next && stepText(next)
  if (!what) failed(error)
  else {
    const goesOn = t(args.way === 'redo' ? 'shell-redo-goes-on' : 'shell-undo-goes-on', { what })
    toast(`${message} ${goesOn}`, { tone: 'danger', seconds: 20 })
  }
}

/** Nobody sees here what would go: it is named, and the person says which is meant. */
function elsewhere({ message, args }: ApiError) {
  const take = (step: unknown) => () => void revert('undo', { stepId: String(step) })
  toast(message, {
    latest: true,
    seconds: 30,
    action: { label: t('shell-undo-it'), run: take(args.step) },
    ...(args.here ? { also: { label: t('shell-undo-here'), run: take(args.here) } } : {}),
  })
}

/** The latest step of what is on screen; the one of a toast or a line of the history;
 *  `again`: that line took something back, so that it is done again. */
export const undo = () => {
  const eventId = onScreen()
  void revert('undo', eventId ? { eventId } : {})
}
export const undoStep = (stepId?: string, again = false) => void revert('undo', stepId ? { stepId } : {}, again)
export const redo = () => void revert('redo')
