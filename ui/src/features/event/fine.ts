/** A clash that may stay: somebody has looked at it. */
import { call } from '$lib/api/call'
import { failed, toast } from '$lib/components/toast.svelte'
import { t } from '$lib/words'
import { type Look, lookText } from './look'

export async function setFine(look: Look, fine: boolean): Promise<void> {
  try {
    await call('accept_look', {
      eventId: look.eventId,
      kind: look.kind,
      other: String(look.facts?.other ?? ''),
      otherEventId: look.parties.otherEventId,
      fine,
    })
    if (fine)
      toast(t('look-found-fine', { what: lookText(look) }), {
        action: { label: t('look-show-again'), run: () => void setFine(look, false) },
      })
  } catch (thrown) {
    failed(thrown)
  }
}
