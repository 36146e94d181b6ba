/** Undo and redo of the whole planner, told in words. */
import { type ApiError, call } from '$lib/api/call'
import { failed, toast, withdrawUndo } from '$lib/components/toast.svelte'
import { factText, hasMessage, say, t } from '$lib/words'
import { withNews } from '$lib/words/news'

export interface Step {
  command: string
  facts: Record<string, unknown>
}

/** "Reply of Anna set to Going": what a step did, or nothing when there are no words for it. */
export function stepText({ command, facts }: Step): string {
  const key = `history-${command.replaceAll('_', '-')}`
  const words = Object.fromEntries(Object.entries(facts ?? {}).map(([name, fact]) => [name, factText(fact)]))
  return hasMessage(key) ? withNews(say(key, words), facts) : ''
}

async function revert(command: 'undo' | 'redo', stepId?: string) {
  try {
    const step: Step = await call(command, command === 'undo' && stepId ? { stepId } : {})
    const what = stepText(step)
    withdrawUndo()
    if (command === 'undo') {
      toast(what ? t('shell-undone-step', { what }) : t('shell-undone'), {
        action: { label: t('shell-redo'), run: redo },
        latest: true,
      })
    } else {
      toast(what ? t('shell-redone-step', { what }) : t('shell-redone'), { undo: true })
    }
  } catch (thrown) {
    const { code } = thrown as ApiError
    if (code === 'nothing-to-undo' || code === 'nothing-to-redo') {
      toast(t(command === 'undo' ? 'shell-nothing-to-undo' : 'shell-nothing-to-redo'))
    } else failed(thrown)
  }
}

/** The latest step, or the one of a toast. */
export const undo = () => void revert('undo')
export const undoStep = (stepId?: string) => void revert('undo', stepId)
export const redo = () => void revert('redo')
