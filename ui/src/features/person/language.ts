/** Languages as they are said: by their names, in the language of the screen. */
import { prefs } from '$lib/prefs.svelte'

/** What a field offers; any other tag can be typed. */
export const OFFERED = [
  'ru',
  'en',
  'kk',
  'uk',
  'be',
  'uz',
  'ky',
  'tg',
  'hy',
  'ka',
  'az',
  'tt',
  'de',
  'fr',
  'es',
  'pt',
  'pt-BR',
  'it',
  'pl',
  'tr',
  'sr',
  'zh-Hans',
  'zh-Hant',
  'ja',
  'ko',
  'ar',
  'he',
]

function name(tag: string, locale: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'language', fallback: 'code' }).of(tag) ?? tag
  } catch {
    return tag
  }
}

/** "Kazakh", "казахский"; the tag itself where nobody has a word for it. */
export const languageText = (tag: string): string => name(tag, prefs.language)

/** With what the language calls itself, where that is another word: "Kazakh · қазақ тілі". */
export function languageBothText(tag: string): string {
  const here = languageText(tag)
  const own = name(tag, tag)
  return own.toLowerCase() === here.toLowerCase() || own === tag ? here : `${here} · ${own}`
}
