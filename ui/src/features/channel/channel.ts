/** Channels: where posts are read by others, with the readings of how many. */
import { call } from '$lib/api/call'
import type { Commands } from '$lib/generated/api'
import { dateText, t } from '$lib/words'

export type Channel = Commands['list_channels']['response'][number]
export type ChannelKind = Channel['kind']
export type ChannelReach = Commands['list_reach']['response']['channels'][number]
export type Reading = Commands['list_readings']['response']['rows'][number]
export type ChatFile = Commands['preview_chat_file']['response']
export type Chat = ChatFile['chats'][number]

/** Those in use of one kind, in their order. */
export async function channelsOf(kind: ChannelKind): Promise<Channel[]> {
  return (await call('list_channels', {})).filter((one) => one.kind === kind)
}

export type Counted = Pick<Reading, 'members' | 'views' | 'reactions' | 'replies'>

/** What was read on a day, as far as it was: what nobody counted is not said to be none. */
export function readingText({ members, views, reactions, replies }: Counted): string {
  return [
    members === null ? '' : t('channel-reading-members', { count: members }),
    views === null ? '' : t('channel-reading-views', { count: views }),
    reactions === null ? '' : t('channel-reading-reactions', { count: reactions }),
    replies === null ? '' : t('channel-reading-replies', { count: replies }),
  ]
    .filter(Boolean)
    .join(' · ')
}

/** "1,204 messages · 87 accounts · 3 Jan – 12 Dec". */
export const chatText = ({ messages, accounts, firstDay, lastDay }: Omit<Chat, 'id' | 'name' | 'personal'>): string =>
  [
    t('channel-chat-messages', { count: messages }),
    t('channel-chat-accounts', { count: accounts }),
    firstDay && lastDay ? `${dateText(firstDay)} – ${dateText(lastDay)}` : '',
  ]
    .filter(Boolean)
    .join(' · ')
