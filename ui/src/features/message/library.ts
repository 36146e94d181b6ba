/** The library of texts as it is said and taken from. */
import type { Commands, Table } from '$lib/generated/api'
import { t } from '$lib/words'
import { CHANNEL_KINDS, type ChannelKind, channelKindText } from './message'

export type SavedText = Commands['list_saved_texts']['response'][number]

export const LIBRARY_READS: readonly Table[] = ['saved_text', 'local_setting']

/** What may stand in the braces of a text: which of it a message has is seen when it is taken. */
export const FIELDS = [
  'first_name',
  'name',
  'code',
  'event',
  'details',
  'date',
  'time',
  'place',
  'address',
  'link',
  'organizer',
] as const

export const forText = (kind: ChannelKind | null) =>
  kind === null ? t('saved-text-all-channels') : channelKindText(kind)

/** What a text may be for, to choose from. */
export const forOptions = () => [
  { value: '', label: forText(null) },
  ...CHANNEL_KINDS.map((kind) => ({ value: kind as string, label: channelKindText(kind) })),
]

/** As a choice has it: nothing is all channels. */
export const kindOf = (chosen: string): ChannelKind | null => (chosen === '' ? null : (chosen as ChannelKind))

/** Each name once, with the first of its texts: a message takes all of a name along. */
export const namesOf = (texts: readonly SavedText[]): SavedText[] =>
  texts.filter((one, at) => texts.findIndex(({ name }) => name === one.name) === at)

/** What fits best stands first: the language and the kind that are open. */
export const nearest = (texts: readonly SavedText[], lang: string, kind: ChannelKind | null): SavedText[] => {
  const far = (one: SavedText) => (one.lang === lang ? 0 : 2) + (one.channelKind === kind ? 0 : 1)
  return [...texts].sort((a, b) => far(a) - far(b))
}
