/** The shapes of the person commands, by short names. */
import type { Commands } from '$lib/generated/api'

export type Person = Commands['get_person']['response']
export type PersonRow = Commands['list_people']['response']['rows'][number]
export type PersonDraft = Commands['add_person']['request']
export type PersonEvent = Person['events'][number]
export type PeopleFilter = NonNullable<Commands['list_people']['request']['filter']>
export type PeopleSelection = Commands['tag_people']['request']['selection']
export type Pair = Commands['list_duplicates']['response']['rows'][number]
export type Comparison = Commands['compare_people']['response']
export type MergeField = Comparison['differences'][number]['field']
export type Whose = Comparison['differences'][number]['suggested']
