/** The panel of somebody whom a new search or filter leaves out goes with them: it
 *  would stand beside a list that says it has nobody. */
import { untrack } from 'svelte'
import type { Page } from './rows.svelte'

/** At the top of a screen. `question` names what the list is asked; a list longer
 *  than its first window keeps the panel, as one is still looking. */
export function leftOut(
  question: () => string,
  opened: () => string | undefined,
  first: () => Promise<Page<{ id: string }>>,
  close: () => void,
): void {
  let asked = untrack(question)
  $effect(() => {
    const now = question()
    if (now === asked) return
    asked = now
    const id = untrack(opened)
    if (!id) return
    void untrack(first)
      .then(({ rows, total }) => {
        const whole = rows.length >= total
        if (now === untrack(question) && untrack(opened) === id && whole && !rows.some((row) => row.id === id)) close()
      })
      // The list says itself what went wrong.
      .catch(() => undefined)
  })
}
