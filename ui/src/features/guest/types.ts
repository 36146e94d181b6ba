/** The shapes of the guest commands, by short names. */
import type { Commands } from '$lib/generated/api'

export type Guest = Commands['get_guest']['response']
export type GuestRow = Commands['list_guests']['response']['rows'][number]
export type GuestState = Commands['set_reply']['request']['state']
export type Companion = Guest['companions'][number]
