/** What one can do with the guests of an event. Each act is done at once and can be
 *  taken back; when seats run out it becomes a question with the numbers, put where
 *  the act was. Nothing here decides how many seats there are. */
import { act, asApiError } from '$lib/api/call'
import { done, failed } from '$lib/components/toast.svelte'
import { t } from '$lib/words'
import { replyText } from './reply'
import type { GuestState } from './types'

/** Whose seats are missing, and what may be done about it. */
export interface SeatsMissing {
  who: string
  admit: () => void
  /** Left out where a place on the waitlist makes no sense. */
  waitlist?: () => void
}

export class Guests {
  missing: SeatsMissing | undefined = $state.raw()

  /** `name` is given for one guest. Gives false when it was refused. */
  async setReply(guestIds: string[], state: GuestState, name?: string, overCapacity = false): Promise<boolean> {
    if (guestIds.length === 0) return false
    return this.#try(
      async () => {
        const { value, step } = await act('set_reply', { guestIds, state, overCapacity })
        const reply = replyText(state)
        done(name ? t('guest-reply-set', { name, reply }) : t('guest-replies-set', { count: value.count, reply }), step)
      },
      () => ({
        who: name ?? t('guest-full-several'),
        admit: () => void this.setReply(guestIds, state, name, true),
        waitlist: () => void this.setReply(guestIds, 'waitlisted', name),
      }),
    )
  }

  async setPlusOnes(guestId: string, name: string, plusOnes: number, overCapacity = false) {
    await this.#try(
      async () => {
        const { step } = await act('edit_guest', { guestId, plusOnes, overCapacity })
        done(t('guest-plus-ones-set', { name, count: plusOnes }), step)
      },
      () => ({ who: name, admit: () => void this.setPlusOnes(guestId, name, plusOnes, true) }),
    )
  }

  async remove(guestIds: string[], name?: string) {
    if (guestIds.length === 0) return
    await this.#try(async () => {
      const { value, step } = await act('remove_guests', { guestIds })
      done(name ? t('guest-removed', { name }) : t('guest-removed-count', { count: value.count }), step)
    })
  }

  async #try(run: () => Promise<void>, seats?: () => SeatsMissing): Promise<boolean> {
    this.missing = undefined
    try {
      await run()
      return true
    } catch (thrown) {
      const error = asApiError(thrown)
      if (error.code === 'over-capacity' && seats) this.missing = seats()
      else failed(error)
      return false
    }
  }
}
