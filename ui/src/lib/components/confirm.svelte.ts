/** `if (await confirm({ title, text, action, danger: true })) …`
 *  Only where undo can't help: restoring a backup, merging, wiping. */
export interface Question {
  title: string
  text: string
  /** The verb on the button: "Restore", never "OK". */
  action: string
  /** The way out, where "Cancel" could be read as the act itself. */
  keep?: string
  danger?: boolean
}

export const asked: { question: Question | undefined } = $state({ question: undefined })
let answer: ((yes: boolean) => void) | undefined

export function confirm(question: Question): Promise<boolean> {
  answer?.(false)
  asked.question = question
  return new Promise((resolve) => (answer = resolve))
}

export function answerConfirm(yes: boolean): void {
  asked.question = undefined
  answer?.(yes)
  answer = undefined
}
