/** What a step of the history was, and what stands on rows that a refusal names. */
import { factText } from './format'
import { withNews } from './news'
import { hasMessage, say, t } from './words.svelte'

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

interface Holders {
  kind: string
  count: number
  names: string[]
}

/** "40 guests (Anna, Boris and 38 more)" */
function holdersText({ kind, count, names }: Holders): string {
  const key = `holds-${kind}`
  const counted = hasMessage(key) ? say(key, { count }) : `${kind}: ${count}`
  if (names.length === 0) return counted
  const more = count - names.length
  const shown = names.join(', ')
  return t('holds-named', { counted, names: more > 0 ? `${shown} ${t('catering-and-more', { count: more })}` : shown })
}

const has = (fact: unknown, field: string): fact is object => typeof fact === 'object' && fact !== null && field in fact

/** A fact of an error as words: who holds a row, what a step was, or a plain fact. */
export function errorFactText(fact: unknown): string | number {
  if (Array.isArray(fact) && fact.length > 0 && fact.every((one) => has(one, 'kind'))) {
    return factText((fact as Holders[]).map(holdersText))
  }
  if (has(fact, 'command')) return stepText(fact as Step) || t('history-other')
  return factText(fact)
}
