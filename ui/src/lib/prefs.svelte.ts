/** How the window speaks and looks. The backend's settings are the truth; the
 *  webview keeps a copy so that the first paint is already right. Change them with
 *  the command `edit_settings`: the shell adopts the answer. */
export type Language = 'en' | 'ru'
export type Theme = 'light' | 'dark' | 'system'
export type Density = 'compact' | 'default' | 'comfortable'

export interface Prefs {
  language: Language
  theme: Theme
  density: Density
  /** Percent; the shell draws it. */
  textSize: number
  weekStart: 'monday' | 'sunday'
  paper: 'a4' | 'letter'
  currency: string
  /** The clock by which what happened here is told; '' until it is known: the machine's. */
  zone: string
  /** Letters on a row of the guest list set the reply. */
  replyKeys: boolean
}

const KEY = 'samovar.prefs'

export function systemLanguage(): Language {
  return typeof navigator !== 'undefined' && /^(ru|be|uk|kk)\b/i.test(navigator.language) ? 'ru' : 'en'
}

function kept(): Partial<Prefs> {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Prefs>
  } catch {
    return {}
  }
}

const defaults = (): Prefs => ({
  language: systemLanguage(),
  theme: 'system',
  density: 'default',
  textSize: 100,
  weekStart: 'monday',
  paper: 'a4',
  currency: 'EUR',
  zone: '',
  replyKeys: true,
})

export const prefs: Prefs = $state({ ...defaults(), ...kept() })

export function adoptPrefs(changed: Partial<Prefs>): void {
  for (const name of Object.keys(prefs) as (keyof Prefs)[]) {
    const value = changed[name]
    if (value !== undefined && value !== prefs[name]) Object.assign(prefs, { [name]: value })
  }
  try {
    localStorage.setItem(KEY, JSON.stringify(prefs))
  } catch {
    // A webview without storage still works; it only forgets.
  }
}

const dark = typeof matchMedia === 'undefined' ? undefined : matchMedia('(prefers-color-scheme: dark)')

/** Keeps <html> in step: language, theme, density. Called once, from App. */
export function applyPrefs(): void {
  $effect(() => {
    document.documentElement.lang = prefs.language
  })
  $effect(() => {
    document.documentElement.dataset.density = prefs.density
  })
  $effect(() => {
    const { theme } = prefs
    const paint = () => {
      document.documentElement.dataset.theme = theme === 'system' ? (dark?.matches ? 'dark' : 'light') : theme
    }
    paint()
    if (theme !== 'system' || !dark) return
    dark.addEventListener('change', paint)
    return () => dark.removeEventListener('change', paint)
  })
}
