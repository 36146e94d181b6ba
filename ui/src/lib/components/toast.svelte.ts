/** Short news at the bottom of the window. An undoable toast replaces the one
 *  before it: undo always takes back the latest step, so only one may offer it. */
import { t } from '$lib/words'

interface Action {
  label: string
  run: () => void
}

export interface Toast {
  id: number
  text: string
  tone: 'plain' | 'success' | 'danger'
  action?: Action
  /** Beside the undo: another way to take what was done. */
  also?: Action
  undoable: boolean
  ms: number
}

const LEAST_MS = 10_000

export const toasts: Toast[] = $state([])
let next = 1
let undoStep: (step?: string) => void = () => {}

/** The shell says how a step is undone. */
export const setToastUndo = (run: (step?: string) => void) => (undoStep = run)

export interface ToastOptions {
  tone?: Toast['tone']
  action?: Toast['action']
  also?: Toast['also']
  /** Offers Undo of the step that was just made. */
  undo?: boolean
  /** Speaks of the latest step: goes as soon as there is another one. */
  latest?: boolean
  /** The step to take back; left out: the latest. */
  step?: string | null | undefined
  seconds?: number
}

export function toast(
  text: string,
  { tone = 'plain', action, also, undo = false, latest = undo, step, seconds = 10 }: ToastOptions = {},
): number {
  const id = next++
  if (latest) withdrawUndo()
  toasts.push({
    id,
    text,
    tone,
    undoable: latest,
    ...(also ? { also } : {}),
    ms: Math.max(LEAST_MS, seconds * 1000),
    ...(undo
      ? { action: { label: t('shell-undo'), run: () => undoStep(step ?? undefined) } }
      : action
        ? { action }
        : {}),
  })
  if (toasts.length > 3) toasts.shift()
  return id
}

/** The latest step was taken back: no toast may offer that any more. */
export const withdrawUndo = () => void toasts.splice(0, toasts.length, ...toasts.filter((one) => !one.undoable))

/** Another planner, or this one as it was: what was said of it is so no more. */
export const dismissAll = () => void toasts.splice(0)

/** What was done, with Undo of that step. The usual end of a write. */
export const done = (text: string, step?: string | null, also?: Toast['also']) =>
  toast(text, { undo: true, step, ...(also ? { also } : {}) })

/** Something was refused or failed and there is no field to say it beside. */
export const failed = (thrown: unknown) =>
  toast(thrown instanceof Error ? thrown.message : String(thrown), { tone: 'danger' })

export function dismiss(id: number): void {
  const at = toasts.findIndex((one) => one.id === id)
  if (at >= 0) toasts.splice(at, 1)
}
