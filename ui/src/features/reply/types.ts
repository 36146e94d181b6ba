/** The shapes of the commands of answers, by short names. */
import type { Commands } from '$lib/generated/api'

export type Preview = Commands['preview_replies']['response']
export type Line = Preview['lines'][number]
export type Fault = Preview['faults'][number]
export type Done = Commands['apply_replies']['response']
export type GuestReply = Commands['list_guest_replies']['response'][number]
