/** Which channels are shown beside each other: as they were left, while the window is open. */
import { CHANNEL_KINDS, type ChannelKind } from './message'

let kinds: ChannelKind[] = $state(['email', 'telegram', 'vk'])

export const shownKinds = (): readonly ChannelKind[] => kinds

export function showKind(kind: ChannelKind, on: boolean): void {
  kinds = CHANNEL_KINDS.filter((one) => (one === kind ? on : kinds.includes(one)))
}
