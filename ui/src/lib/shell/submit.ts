/** Ctrl+Enter saves the form one is in: in a dialog, in a panel, in a line. */
import { inTextBox } from './keys.svelte'

const shown = (form: HTMLFormElement) => form.getClientRects().length > 0

export function submitHere(target: EventTarget | null): boolean {
  const at = target instanceof Element ? target : null
  // Of a dialog only its own form; a panel's footer stands outside the form it saves.
  const around = document.querySelector('dialog[open]') ?? at?.closest('[data-pane=panel]')
  const own = at?.closest('form')
  const form = own && (!around || around.contains(own)) ? own : around?.querySelector('form')
  if (!(form instanceof HTMLFormElement) || !shown(form)) return false
  // A question is answered by its buttons; a search box has nothing to save.
  if (form.closest('[role=alertdialog]') || !submits(form)) return false
  form.requestSubmit()
  return true
}

/** There is something to save, and it is not being saved already. */
const submits = (form: HTMLFormElement) =>
  !form.querySelector('[type=submit][aria-busy=true]') &&
  [...form.elements].some((one) => (one instanceof HTMLButtonElement && one.type === 'submit') || inTextBox(one))
