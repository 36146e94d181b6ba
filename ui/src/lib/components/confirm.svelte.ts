/** `if (await confirm({ title, text, action, danger: true })) …`
 *  Only where undo can't help: restoring a backup, wiping, leaving what was typed.
 *  The one way to ask: eslint refuses the browser's own, `questions.test.ts` the rest. */
export interface Question {
  title: string
  text: string
  /** The verb on the button: "Restore", never "OK". */
  action: string
  /** The way out, where "Cancel" could be read as the act itself. It has the focus. */
  keep?: string
  danger?: boolean
  /** A third answer, the best one: "Save and leave". */
  save?: string
}

export type Answer = 'act' | 'save' | 'keep'

export const asked: { question: Question | undefined } = $state({ question: undefined })
let answer: ((given: Answer) => void) | undefined

/** A question with three answers. Asked again before it is answered, the first is "keep". */
export function ask(question: Question): Promise<Answer> {
  answer?.('keep')
  asked.question = question
  return new Promise((resolve) => (answer = resolve))
}

export const confirm = async (question: Question): Promise<boolean> => (await ask(question)) === 'act'

export function answerConfirm(given: Answer): void {
  asked.question = undefined
  answer?.(given)
  answer = undefined
}
