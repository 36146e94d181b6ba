/** A guest's reply as a word, a colour, a sign and a key. */
import Ban from '@lucide/svelte/icons/ban'
import Check from '@lucide/svelte/icons/check'
import CircleHelp from '@lucide/svelte/icons/circle-question-mark'
import Clock from '@lucide/svelte/icons/clock'
import Mail from '@lucide/svelte/icons/mail'
import X from '@lucide/svelte/icons/x'
import type { Icon, MenuItem } from '$lib/components/types'
import { hasMessage, say } from '$lib/words'
import type { GuestState } from './types'

interface Look {
  tone: 'neutral' | 'success' | 'warning' | 'danger' | 'info'
  icon: Icon
  /** Pressed on a row of the grid, by its place on the keyboard. */
  keys?: string
}

const looks = {
  going: { tone: 'success', icon: Check, keys: 'KeyG' },
  maybe: { tone: 'info', icon: CircleHelp, keys: 'KeyM' },
  waitlisted: { tone: 'warning', icon: Clock, keys: 'KeyW' },
  invited: { tone: 'neutral', icon: Mail },
  declined: { tone: 'neutral', icon: X, keys: 'KeyD' },
  cancelled: { tone: 'danger', icon: Ban },
} satisfies Record<string, Look>

export const REPLIES = Object.keys(looks) as GuestState[]

export const isReply = (word: string | undefined): word is GuestState => word !== undefined && word in looks

export const replyLook = (reply: string): Look => looks[reply as keyof typeof looks] ?? looks.invited

export const replyText = (reply: string) => say(`guest-state-${reply}`)

export const replyOfKey = (code: string): GuestState | undefined =>
  REPLIES.find((reply) => replyLook(reply).keys === code)

export function replyItems(now: string | undefined, choose: (reply: GuestState) => void): MenuItem[] {
  return REPLIES.map((reply) => {
    const { keys, icon } = replyLook(reply)
    return {
      label: replyText(reply),
      icon,
      ...(now === undefined ? {} : { checked: reply === now }),
      ...(keys ? { keys } : {}),
      run: () => choose(reply),
    }
  })
}

/** Where a guest came from: added here, or by a tool's export. */
export function sourceText(source: string): string {
  const key = [`guest-source-${source}`, `import-source-${source}`].find(hasMessage)
  return key ? say(key) : source
}

/** Under which id a tool knows somebody: `luma:gst-1` is "Luma: gst-1". */
export function knownAsText(id: string): string {
  const [tool, ...rest] = id.split(':')
  return rest.length > 0 && tool ? `${sourceText(tool)}: ${rest.join(':')}` : id
}
