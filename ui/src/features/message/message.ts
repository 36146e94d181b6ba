/** Messages as they are said: what they are for, whom they reach, who of them is held back. */
import { call } from '$lib/api/call'
import type { Commands, Table } from '$lib/generated/api'
import { numberText, say, t } from '$lib/words'

export type MessageRow = Commands['list_messages']['response'][number]
export type CommunityMessage = Commands['get_message']['response']
export type MessageText = CommunityMessage['texts'][number]
export type MessageAudience = CommunityMessage['audience']
export type MessageKind = CommunityMessage['kind']
export type MessageUse = CommunityMessage['use']
export type Part = Extract<MessageAudience, { to: 'event' }>['part']
export type SeriesPeople = Extract<MessageAudience, { to: 'series' }>['part']
export type Stage = Extract<MessageAudience, { to: 'stages' }>['stages'][number]
export type ChannelKind = Commands['preview_message']['request']['channelKind']
export type Preview = Commands['preview_message']['response']
export type Plan = Commands['plan_message']['response']
export type HeldReason = Plan['held'][number]['reason']
export type MessagePerson = Commands['list_message_people']['response']['people'][number]
export type MessageFormat = Commands['prepare_message']['request']['format']

/** The tables by which it stands whom a message reaches and what it says. */
export const READS: readonly Table[] = [
  'message',
  'message_text',
  'mailing',
  'message_copy',
  'event',
  'guest',
  'person',
  'contact',
  'checkin',
  'speaker',
  'staff',
  'consent',
  'address_hold',
  'saved_filter',
  'venue',
  'local_setting',
  'series',
  'regular',
]

export const KINDS = ['service', 'news'] as const satisfies readonly MessageKind[]
export const USES = [
  'own',
  'announcement',
  'last-info',
  'confirm',
  'thanks',
  'feedback',
  'attract',
  'keep',
  'win-back',
] as const satisfies readonly MessageUse[]
export const PARTS = [
  'going',
  'going-and-maybe',
  'moved-up',
  'waiting',
  'came',
  'expected',
] as const satisfies readonly Part[]
export const SERIES_PEOPLE = ['regulars', 'guests', 'everybody'] as const satisfies readonly SeriesPeople[]
export const STAGES = [
  'prospect',
  'newcomer',
  'active',
  'core',
  'drifting',
  'returned',
  'lost',
] as const satisfies readonly Stage[]
/** Shown beside each other in this order. */
export const CHANNEL_KINDS = [
  'email',
  'telegram',
  'telegram-html',
  'telegram-md',
  'vk',
  'max',
  'whatsapp',
  'discord',
  'mastodon',
  'sms',
  'page',
] as const satisfies readonly ChannelKind[]
export const FORMATS = ['eml', 'mbox', 'bcc', 'csv'] as const satisfies readonly MessageFormat[]
/** As the line of counts says them. */
export const REASONS = [
  'no-email',
  'address-held',
  'stopped',
  'no-consent',
  'empty-field',
  'told',
  'left-out',
] as const satisfies readonly HeldReason[]

/** A mail is written to one person; whatever else is read by all who are there. */
export const isPersonal = (kind: ChannelKind) => kind === 'email'

/** Where less fits under a picture than without one. */
export const takesCaption = (kind: ChannelKind) => kind.startsWith('telegram')

export const kindText = (kind: MessageKind) => say(`message-kind-${kind}`)
export const useText = (use: MessageUse) => say(`message-use-${use}`)
export const channelKindText = (kind: ChannelKind) => say(`message-channel-${kind}`)
export const stageText = (stage: Stage) => say(`message-stage-${stage}`)

/** What such a message usually is, and to whom: an announcement is news, a change is service. */
export const usualKind = (use: MessageUse): MessageKind =>
  use === 'announcement' || use === 'attract' || use === 'keep' || use === 'win-back' ? 'news' : 'service'

/** To whom a message of an event usually goes. */
export const usualPart = (use: MessageUse): Part => (use === 'thanks' || use === 'feedback' ? 'came' : 'going')

const OF_STAGES = {
  attract: ['prospect'],
  keep: ['newcomer', 'active', 'core', 'returned'],
  'win-back': ['drifting', 'lost'],
} as const satisfies Partial<Record<MessageUse, readonly Stage[]>>

export const usualStages = (use: MessageUse): Stage[] | undefined =>
  use in OF_STAGES ? [...OF_STAGES[use as keyof typeof OF_STAGES]] : undefined

/** The message that belongs to a filter: Attract, Keep and Win back have one each. */
export function useOfFilter(filter: Record<string, unknown>): MessageUse {
  const { stages } = filter
  if (!Array.isArray(stages)) return 'own'
  const asked = new Set<unknown>(stages)
  const fits = ([, own]: [string, readonly string[]]) => own.length === asked.size && own.every((one) => asked.has(one))
  return (Object.entries(OF_STAGES).find(fits)?.[0] ?? 'own') as MessageUse
}

/** Each time it was prepared or copied, the latest first. */
export const mailingsOf = ({ id }: Pick<CommunityMessage, 'id'>) => call('list_mailings', { messageId: id })

/** The latest of each message that waits for an answer to "Did you send it?", of one event, of
 *  one series, or of all. */
export async function unansweredMessages(of: { eventId?: string; seriesId?: string } = {}) {
  const all = await call('list_mailings', { sent: 'unknown', ...of })
  const waiting = all.filter((one) => one.messageId !== null)
  return waiting.filter((one, at) => waiting.findIndex(({ messageId }) => messageId === one.messageId) === at)
}

/** Whom it is for, as a column says it. */
export function audienceText(audience: MessageAudience, eventTitle = ''): string {
  switch (audience.to) {
    case 'event': {
      const part = say(`message-${audience.part}`)
      return eventTitle ? t('message-to-event', { part, event: eventTitle }) : part
    }
    case 'series': {
      const part = say(`message-series-people-${audience.part}`)
      return eventTitle ? t('message-to-series', { part, series: eventTitle }) : part
    }
    case 'stages':
      return audience.stages.map((stage: Stage) => stageText(stage)).join(', ')
    case 'saved-filter':
      return t('message-to-saved-filter')
    default:
      return t('message-to-filter')
  }
}

export const heldText = (reason: HeldReason, count: number) => say(`message-held-${reason}`, { count })

interface Counted {
  people: number
  ready: number
  held: readonly { reason: HeldReason; people: number }[]
}

/** The parts of the line, those that are somebody; in one order whoever counted them. */
export const heldParts = ({ held }: Counted) =>
  REASONS.flatMap((reason) => {
    const people = held.filter((one) => one.reason === reason).reduce((sum, one) => sum + one.people, 0)
    return people > 0 ? [{ reason, people }] : []
  })

/** Who is in none of the parts that are shown: nobody, whenever the sum is right. */
export const uncounted = (plan: Counted): number =>
  plan.people - plan.ready - heldParts(plan).reduce((sum, one) => sum + one.people, 0)

/** "40 ready, 3 no e-mail, 2 held, 4 no consent, 1 empty field". */
export const countsText = (plan: Counted): string =>
  [
    t('message-ready', { count: plan.ready }),
    ...heldParts(plan).map(({ reason, people }) => heldText(reason, people)),
  ].join(', ')

/** "1,204 of 4,096 UTF-16 units"; without a limit what is used alone. */
export function usedText({ used, limit, unit }: Pick<Preview, 'used' | 'limit' | 'unit'>): string {
  const word = say(`message-unit-${unit}`)
  return limit === null
    ? t('message-used', { used: numberText(used), unit: word })
    : t('message-used-of', { used: numberText(used), limit: numberText(limit), unit: word })
}

/** An SMS goes on in as many parts as it takes. */
export const isTooLong = ({ used, limit, parts }: Pick<Preview, 'used' | 'limit' | 'parts'>) =>
  parts === null && limit !== null && used > limit

/** The languages a message is written in, each once, in the order of its texts. */
export const langsOf = (texts: readonly Pick<MessageText, 'lang' | 'channelKind'>[]): string[] => [
  ...new Set(texts.filter((one) => one.channelKind === null).map((one) => one.lang)),
]

/** What is written for a channel in a language: its own text, else the one for all. */
export function textFor(texts: readonly MessageText[], lang: string, kind: ChannelKind | null) {
  const own = texts.find((one) => one.lang === lang && one.channelKind === kind)
  return { own, used: own ?? texts.find((one) => one.lang === lang && one.channelKind === null) }
}
