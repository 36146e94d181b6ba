/** Which keys the door takes for itself. Scanners send control characters as Ctrl with a
 *  letter; none of them may open a palette or leave the screen while people wait. */

/** Enter; or the line end as a scanner writes it, Ctrl+M or Ctrl+J. */
export function isSubmit(event: KeyboardEvent): boolean {
  if (event.altKey || event.metaKey) return false
  if (event.key === 'Enter') return !event.ctrlKey
  return event.ctrlKey && !event.shiftKey && (event.code === 'KeyM' || event.code === 'KeyJ')
}

/** A letter or digit: it belongs to the field, wherever it was typed. */
export const anywhere = (event: KeyboardEvent) =>
  !event.ctrlKey && !event.altKey && !event.metaKey && /^[\p{L}\p{N}]$/u.test(event.key)

const OWN = /^(Enter|NumpadEnter|Key[ZACVXMJ]|Slash|ArrowLeft|ArrowRight|Backspace|Delete|Home|End)$/

/** A chord that would do something elsewhere in the program. */
export function held(event: KeyboardEvent): boolean {
  if (event.code === 'F6') return true
  if (event.altKey && !event.ctrlKey) return /^(Arrow|Digit|Key)/.test(event.code)
  return (event.ctrlKey || event.metaKey) && !event.altKey && !OWN.test(event.code)
}
