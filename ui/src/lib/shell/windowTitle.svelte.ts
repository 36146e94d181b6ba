/** The title in the system's lists of windows: what is worked on, in which planner. */
import { t } from '$lib/words'

let about: string | undefined = $state()

/** At the top of a screen that is about one thing: `titleWindow(() => event.value?.title)`. */
export function titleWindow(title: () => string | undefined): void {
  $effect(() => {
    const mine = title()
    about = mine
    return () => {
      // The next screen may have said its own already.
      if (about === mine) about = undefined
    }
  })
}

/** "Rust Evening – my-meetups – Samovar"; the ending of a planner's file says nothing. */
export const windowTitle = (fileName: string | undefined): string =>
  [about, fileName?.replace(/\.samovar$/, ''), t('shell-name')].filter(Boolean).join(' – ')
