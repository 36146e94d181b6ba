/** How somebody stands, and what has changed, as words, signs and colours. */
import Ban from '@lucide/svelte/icons/ban'
import CalendarCheck from '@lucide/svelte/icons/calendar-check'
import CalendarX from '@lucide/svelte/icons/calendar-x'
import CircleMinus from '@lucide/svelte/icons/circle-minus'
import CirclePause from '@lucide/svelte/icons/circle-pause'
import Clock from '@lucide/svelte/icons/clock'
import Hourglass from '@lucide/svelte/icons/hourglass'
import MailPlus from '@lucide/svelte/icons/mail-plus'
import MessageSquare from '@lucide/svelte/icons/message-square'
import RefreshCw from '@lucide/svelte/icons/refresh-cw'
import X from '@lucide/svelte/icons/x'
import type { Icon } from '$lib/components/types'
import type { Commands, Table } from '$lib/generated/api'
import { dateText, hasMessage, say, t, timeText } from '$lib/words'
import { languageText } from '$features/person/language'

export type Status = Commands['invitation_status']['response']
export type Recipient = Commands['list_recipients']['response']['rows'][number]
export type Standing = Recipient['standing']
export type Mailing = Status['unanswered'][number]
export type Format = Commands['prepare_invitations']['request']['format']
export type Reach = NonNullable<Commands['prepare_invitations']['request']['reach']>
export type Wording = NonNullable<Commands['preview_mail']['request']['purpose']>
export type Prepared = Commands['prepare_invitations']['response']
type Changed = Status['changed'][number]

export type Service = NonNullable<Mailing['service']>
export type Message = NonNullable<Commands['prepare_invitations']['request']['message']>
export type Audience = NonNullable<Commands['prepare_invitations']['request']['audience']>
export type WebMail = Commands['get_web_mail']['response']

/** The tables by which it stands who holds what. */
export const LEDGER: readonly Table[] = [
  'event',
  'series',
  'series_skip',
  'regular',
  'guest',
  'person',
  'contact',
  'venue',
  'room',
  'mailing',
  'invitation',
  'message_copy',
  'mail_template',
  'checkin',
  'consent',
  'address_hold',
]

/** With what mails are sent. */
export interface Way {
  format: Format
  service: Service | null
}
/** As the last time. */
export const usualWay = ({ usual }: Status): Way => usual ?? { format: 'mail', service: null }

/** A message instead of what calendars need. */
export interface Said {
  message: Message
  audience: Audience
}

/** Of an event, or of a series. */
export type Of = { eventId: string } | { seriesId: string }

interface Look {
  tone: 'neutral' | 'success' | 'warning' | 'danger' | 'info'
  icon: Icon
}

const looks: Record<Standing, Look> = {
  message: { tone: 'info', icon: MessageSquare },
  invitation: { tone: 'info', icon: MailPlus },
  update: { tone: 'warning', icon: RefreshCw },
  cancellation: { tone: 'danger', icon: CalendarX },
  'held-back': { tone: 'danger', icon: CirclePause },
  prepared: { tone: 'warning', icon: Hourglass },
  current: { tone: 'success', icon: CalendarCheck },
  waiting: { tone: 'neutral', icon: Clock },
  declined: { tone: 'neutral', icon: X },
  withdrawn: { tone: 'neutral', icon: Ban },
  none: { tone: 'neutral', icon: CircleMinus },
}

export const STANDINGS = Object.keys(looks) as Standing[]
export const isStanding = (word: string | undefined): word is Standing => word !== undefined && word in looks
export const standingLook = (standing: Standing) => looks[standing]
/** Of a message one is told or is not; of the rest one holds this or that. */
export const standingText = (standing: Standing, said?: Said) =>
  standing === 'message' || (said && standing === 'current')
    ? say(`message-standing-${standing}`)
    : say(`invitation-standing-${standing}`)

/** Old and new as short as they can be told apart. */
function both({ field, old, new: now }: Changed['fields'][number]) {
  if (field === 'starts' || field === 'ends') {
    if (old.slice(0, 10) === now.slice(0, 10)) return { old: timeText(old), new: timeText(now) }
    const whole = (at: string) => `${dateText(at)} ${timeText(at)}`
    return { old: whole(old), new: whole(now) }
  }
  return { old: old || t('invitation-no-place'), new: now || t('invitation-no-place') }
}

/** "Time changed since 41 guests were invited (18:30 → 19:00)". */
export function changedText({ count, fields }: Changed): string {
  const [first, ...rest] = fields
  if (!first) return ''
  if (rest.length === 0) return say(`invitation-changed-${first.field}`, { count, ...both(first) })
  const what = fields.map((one) => say(`invitation-change-${one.field}`, both(one))).join(', ')
  return t('invitation-changed-several', { count, what })
}

/** What the one button prepares. */
export function prepareText({ ready, counts }: Status): string {
  if (counts.message > 0) return t('message-prepare', { count: ready })
  if (ready === counts.update) return t('invitation-prepare-updates', { count: ready })
  if (ready === counts.invitation) return t('invitation-prepare-invitations', { count: ready })
  if (ready === counts.cancellation) return t('invitation-prepare-cancellations', { count: ready })
  return t('invitation-prepare-all', { count: ready })
}

export const fieldText = (field: string) => say(`mail-field-${field.replaceAll('_', '-')}`)

/** The same in a word or two, for the buttons that put a field into the text. */
export const chipText = (field: string): string => {
  const key = `mail-chip-${field.replaceAll('_', '-')}`
  return hasMessage(key) ? say(key) : fieldText(field)
}

/** Which language a mail is in, and why. */
export function languageWhyText({ lang, language, langWhy }: Pick<Recipient, 'lang' | 'language' | 'langWhy'>): string {
  return say(`invitation-language-${langWhy}`, {
    written: languageText(lang),
    language: language ? languageText(language) : languageText(lang),
  })
}

/** The same as short as a column: "English (Kazakh)" where it is not their own. */
export function languageShortText({
  lang,
  language,
  langWhy,
}: Pick<Recipient, 'lang' | 'language' | 'langWhy'>): string {
  if (langWhy === 'own') return languageText(lang)
  const own = language ? languageText(language) : t('person-language-unknown').toLowerCase()
  return `${languageText(lang)} (${own})`
}

/** Why somebody is held back. */
export function reasonText({ name, reason }: Pick<Recipient, 'name' | 'reason'>): string {
  if (!reason) return ''
  const key = `error-${reason.code}`
  const field = reason.field ? `{${reason.field}}` : ''
  return hasMessage(key) ? say(key, { guest: name, email: reason.email, field }) : reason.code
}

export const filesOf = (mailing: Mailing) => mailing.requests + mailing.cancellations + mailing.messages

export const serviceText = (service: Service) => say(`web-service-${service}`)

/** With what it is sent: "Gmail in the browser". */
export const wayText = ({ format, service }: Way) =>
  format === 'web' && service
    ? t('web-in-browser', { service: serviceText(service) })
    : first(`invitation-format-${format}`, `message-format-${format}`)

/** The first of these that there are words for. */
const first = (...keys: string[]) => say(keys.find(hasMessage) ?? keys[0] ?? '')

/** What is to be done with the files of a mailing; a message has nothing for calendars. */
export const howText = ({ format, messageId }: Mailing) =>
  messageId === null
    ? say(`invitation-how-${format}`)
    : first(`message-format-${format}-how`, `message-how-${format}`, `invitation-how-${format}`)

/** It said something, and brought nothing that calendars need. */
export const isSaid = ({ message, messageId }: Mailing) => message !== null || messageId !== null

/** The part of the tab that a mailing belongs to. */
export const partOf = ({ message, messageId }: Mailing) =>
  messageId !== null ? 'community' : message !== null ? 'messages' : ''

/** What a mailing brought. */
export const mailingText = ({ message, messageId, title }: Mailing) =>
  message ? say(`invitation-purpose-${message}`) : messageId ? title || t('message-part') : t('shell-tab-invitations')
