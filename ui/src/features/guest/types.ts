/** The shapes of the guest commands, by short names. */
import type { Commands } from '$lib/generated/api'

export type Guest = Commands['get_guest']['response']
export type GuestRow = Commands['list_guests']['response']['rows'][number]
export type GuestState = Commands['set_reply']['request']['state']
export type GuestFilter = NonNullable<Commands['list_guests']['request']['filter']>
export type GuestSelection = NonNullable<Commands['set_reply']['request']['selection']>
export type Changed = Commands['set_reply']['response']
export type TicketKind = Commands['list_ticket_kinds']['response'][number]
export type Companion = Guest['companions'][number]
