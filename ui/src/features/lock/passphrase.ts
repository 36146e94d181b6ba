/** What can be told of a typed passphrase without knowing it. As dots, one that was typed
 *  in the other layout looks right; a recovery key with a letter missing, too. */
import type { MessageKey, Words } from '$lib/words'

/** A sentence: its message, with its facts. */
export type Hint = [key: MessageKey, facts?: Words]

/** To whom it may be news: who writes Russian uses two layouts. */
export function lettersHint(typed: string, language: 'en' | 'ru'): Hint | undefined {
  const latin = /[a-z]/i.test(typed)
  const russian = /[а-яё]/i.test(typed)
  if (russian && !latin) return ['lock-letters-russian']
  if (latin && !russian && language === 'ru') return ['lock-letters-latin']
  return undefined
}

/** Letters and digits of a recovery key. */
export const RECOVERY_LETTERS = 56
/** Fewer are a passphrase. */
const NEARLY = 40

/** How many letters of a recovery key these are; undefined where it is none. */
export function recoveryLetters(typed: string): number | undefined {
  const groups = typed
    .trim()
    .split(/[\s\-–—‑]+/)
    .filter((group) => group !== '')
  const letters = groups.join('')
  const grouped = groups.length === 1 || groups.every((group) => group.length <= 5)
  return grouped && letters.length >= NEARLY && /\d/.test(letters) && /^[\da-z]+$/i.test(letters)
    ? letters.length
    : undefined
}

/** What to say beside a passphrase that did not open the planner. */
export function wrongHints(typed: string, language: 'en' | 'ru', backups: boolean): Hint[] {
  const count = recoveryLetters(typed)
  if (count === RECOVERY_LETTERS) return [['lock-recovery-mistyped']]
  if (count !== undefined) return [['lock-recovery-count', { count, whole: RECOVERY_LETTERS }]]
  const letters = lettersHint(typed, language)
  return [['lock-wrong'], ...(letters ? [letters] : []), ...(backups ? [['lock-wrong-sure'] satisfies Hint] : [])]
}
