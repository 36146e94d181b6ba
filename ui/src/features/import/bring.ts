/** Files that come from outside the screens: dropped, opened with the program, or
 *  chosen as a planner by mistake. What they are says the screen that reads them;
 *  nothing is written by it. */
import { call } from '$lib/api/call'
import { failed } from '$lib/components/toast.svelte'
import { href, matchPath, router } from '$lib/shell/router.svelte'
import { wizard } from './wizard.svelte'

let count = 0

/** The door is never left by a slip of the hand; a running import takes no other file. */
export const busy = () => wizard.running || router.path.startsWith('/door/')

const openEvent = () =>
  /^\/event\/[^/]+/.test(router.path)
    ? matchPath('/event/:id', router.path.split('/').slice(0, 3).join('/'))?.id
    : undefined

/** A list: of guests where an event is open. Without a file: the one that is being staged. */
export function bringList(file?: string) {
  const event = openEvent()
  count += 1
  // On the screen of imports whose guests they are may have been said already.
  if (!event && router.path !== '/import') wizard.untell()
  // The number makes the same file, brought twice, two imports.
  void router.go(href('/import', {}, { ...(file ? { file } : {}), drop: String(count), ...(event ? { event } : {}) }))
}

/** All that is dropped where answers or calendars are read stays there. */
export async function bring(paths: string[]) {
  try {
    const here = ({ '/replies': 'replies', '/calendars/read': 'calendar' } as Record<string, 'replies' | 'calendar'>)[
      router.path
    ]
    const filesAre = here ?? (await call('sort_files', { paths })).filesAre
    if (filesAre === 'list') return bringList(paths[0])
    count += 1
    const screen = filesAre === 'calendar' ? '/calendars/read' : '/replies'
    // What is dropped beside the calendars of others is one of them.
    const as: Record<string, string> =
      filesAre === 'calendar' && router.path.startsWith('/calendars') ? { as: 'busy' } : {}
    void router.go(href(screen, {}, { files: JSON.stringify(paths), drop: String(count), ...as }))
  } catch (thrown) {
    failed(thrown)
  }
}
