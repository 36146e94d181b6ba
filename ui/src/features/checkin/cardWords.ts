/** What a card says first, and of whom: in the card itself, and where it is covered. */
import { say, t } from '$lib/words'
import type { Card } from './door.svelte'

export function headingOf(card: Card): string {
  switch (card.kind) {
    case 'ready':
      return t('checkin-ready')
    case 'undone':
      return t('checkin-undone')
    case 'several':
      return t('checkin-matches', { count: card.count })
    case 'in':
      if (card.walkIn) return t('checkin-welcome-walk-in')
      return card.anyway ? t('checkin-admitted') : card.back ? t('checkin-welcome-back') : t('checkin-welcome')
    case 'review':
      return t('checkin-review')
    case 'again':
      return t('checkin-already-in')
    case 'note':
      return card.state === 'event-cancelled' ? t('checkin-event-cancelled') : say(`guest-state-${card.state}`)
    case 'early':
      return t('checkin-early')
    case 'nobody':
      return t('checkin-not-found')
    case 'unsaved':
      return t('checkin-not-saved')
  }
}

/** What another tool sold whoever the card is of: VIP goes another way than standard. */
export function ticketOf(card: Card): string {
  const kinds = 'guest' in card ? card.guest.ticketKinds : []
  return kinds.length > 0 ? t('guest-ticket-is', { kind: kinds.join(' · ') }) : ''
}

export function nameOf(card: Card): string {
  switch (card.kind) {
    case 'ready':
      return ''
    case 'undone':
      return card.name
    case 'unsaved':
      return card.unsaved.name
    case 'nobody':
      return card.shown
    case 'several':
      return card.typed
    default:
      return card.guest.name
  }
}
