/** The shapes of the import commands, by short names. */
import type { Commands } from '$lib/generated/api'

export type Preview = Commands['preview_import']['response']
export type Request = Commands['preview_import']['request']
export type ImportRequest = Commands['import_guests']['request']
export type Report = Preview['report']
export type Suggestion = Report['suggestions'][number]
export type Mapping = Preview['mapping']
export type Field = Mapping['fields'][number]
export type ReadOptions = NonNullable<Request['options']>
export type Group = Preview['unclear'][number]
export type About = Group['about']
export type Reading = Mapping['readings'][number]
export type Unused = Report['unused'][number]
export type Change = Preview['changes'][number]
export type Then = Change['will']
