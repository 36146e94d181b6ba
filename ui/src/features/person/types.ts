/** The shapes of the person commands, by short names. */
import type { Commands } from '$lib/generated/api'

export type Person = Commands['get_person']['response']
export type PersonRow = Commands['list_people']['response']['rows'][number]
export type PersonDraft = Commands['add_person']['request']
export type PersonEvent = Person['events'][number]
