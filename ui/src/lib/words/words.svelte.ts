/** Every word on screen comes from the Fluent files that the paper and the
 *  calendars use too. Both languages are loaded: the palette finds an action by
 *  either name. Never put a literal word in a component. */
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle'
import type { Messages } from '$lib/generated/messages'
import { type Language, prefs } from '$lib/prefs.svelte'

export type Words = Record<string, FluentVariable>

const files = import.meta.glob<string>('../../../../crates/samovar-i18n/ftl/*/*.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** British English: day before month and 24 hours, as the rest of the app shows them. */
export const localeOf: Record<Language, string> = { en: 'en-GB', ru: 'ru-RU' }

function bundle(language: Language): FluentBundle {
  const made = new FluentBundle(localeOf[language], { useIsolating: false })
  for (const [path, text] of Object.entries(files)) {
    if (path.includes(`/${language}/`)) made.addResource(new FluentResource(text))
  }
  return made
}

const bundles: Record<Language, FluentBundle> = { en: bundle('en'), ru: bundle('ru') }

export const hasMessage = (key: string): boolean => bundles[prefs.language].hasMessage(key)

/** The text in a chosen language, for paper and for searching by either name. */
export function sayIn(language: Language, key: string, args: Words = {}): string {
  const words = bundles[language]
  const message = words.getMessage(key)
  if (!message?.value) return key
  return words.formatPattern(message.value, args, [])
}

/** For keys made at run time (`guest-state-${state}`). Where the key is known, use t(). */
export const say = (key: string, args: Words = {}): string => sayIn(prefs.language, key, args)

export type MessageKey = keyof Messages
type Facts<K extends MessageKey> = Record<string, never> extends Messages[K] ? [] : [facts: Messages[K]]

/** The text in the language of the screen; follows a change of language. */
export const t = <K extends MessageKey>(key: K, ...facts: Facts<K>): string => say(key, facts[0])
