/** Every word on screen comes from the Fluent files that the paper and the
 *  calendars use too. A language is fetched when somebody needs it. Never put a
 *  literal word in a component. */
import { untrack } from 'svelte'
import type { Messages } from '$lib/generated/messages'
import { adoptPrefs, type Language, type Prefs, prefs } from '$lib/prefs.svelte'
import { Lexicon, type Words } from './lexicon'

export type { Words } from './lexicon'

const texts: Record<Language, () => Promise<{ default: string }>> = {
  en: () => import('./en'),
  ru: () => import('./ru'),
}

/** British English: day before month and 24 hours, as the rest of the app shows them. */
export const localeOf: Record<Language, string> = { en: 'en-GB', ru: 'ru-RU' }

let learnt: Partial<Record<Language, Lexicon>> = $state.raw({})

/** Fetches the words of a language; before the first one nothing can be said. Who asks
 *  is not asked again for it when they come. */
export async function learn(language: Language): Promise<void> {
  if (untrack(() => learnt[language])) return
  const { default: text } = await texts[language]()
  learnt = { ...learnt, [language]: new Lexicon(localeOf[language], text) }
}

let adopted: Promise<void> = Promise.resolve()

/** Takes over settings, in the order they come. Another language is switched to once
 *  its words are here: no screen is half in one and half in the other. */
export function adopt(changed: Partial<Prefs>): Promise<void> {
  adopted = adopted.then(async () => {
    if (changed.language) await learn(changed.language)
    adoptPrefs(changed)
  })
  return adopted
}

const spoken = () => learnt[prefs.language]

export const hasMessage = (key: string): boolean => spoken()?.has(key) ?? false

/** The text in a chosen language, for searching by either name; as the screen says it
 *  while nobody has fetched that language. */
export const sayIn = (language: Language, key: string, args: Words = {}): string =>
  (learnt[language] ?? spoken())?.say(key, args) ?? key

/** For keys made at run time (`guest-state-${state}`). Where the key is known, use t(). */
export const say = (key: string, args: Words = {}): string => sayIn(prefs.language, key, args)

export type MessageKey = keyof Messages
type Facts<K extends MessageKey> = Record<string, never> extends Messages[K] ? [] : [facts: Messages[K]]

/** The text in the language of the screen; follows a change of language. */
export const t = <K extends MessageKey>(key: K, ...facts: Facts<K>): string => say(key, facts[0])
