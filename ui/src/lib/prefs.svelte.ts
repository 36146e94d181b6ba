/** How the window speaks and looks. Kept by the webview so that the first paint is
 *  already right; the settings screen writes them to the planner as well and
 *  calls adoptPrefs() with what the planner holds. */
export type Language = 'en' | 'ru'
export type Theme = 'light' | 'dark' | 'system'
export type Density = 'compact' | 'normal' | 'comfortable'

export interface Prefs {
  language: Language
  theme: Theme
  density: Density
  /** 1 Monday … 7 Sunday. */
  weekStart: number
  paper: 'a4' | 'letter'
  currency: string
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
  density: 'normal',
  weekStart: 1,
  paper: 'a4',
  currency: 'EUR',
})

export const prefs: Prefs = $state({ ...defaults(), ...kept() })

export function adoptPrefs(changed: Partial<Prefs>): void {
  Object.assign(prefs, changed)
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
