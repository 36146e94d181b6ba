/** What one can do with the guests of an event. Each act is done at once and can be
 *  taken back. Who gets no seat is on the waitlist and may be seated anyway; more
 *  plus-ones than seats are a question with the numbers, put where the act was.
 *  Nothing here decides how many seats there are. */
import { act, asApiError, call } from '$lib/api/call'
import { done, failed, toast } from '$lib/components/toast.svelte'
import type { Toast } from '$lib/components/toast.svelte'
import { t } from '$lib/words'
import { type Facts, withNews } from '$lib/words/news'
import { replyText } from './reply'
import type { Changed, Guest, GuestSelection, GuestState } from './types'

/** Whose seats are missing, and what may be done about it. */
export interface SeatsMissing {
  who: string
  admit: () => void
}

type Edit = Omit<Parameters<typeof act<'edit_guest'>>[1], 'guestId'>
type PersonEdit = Omit<Parameters<typeof act<'edit_person'>>[1], 'personId'>

export class Guests {
  missing: SeatsMissing | undefined = $state.raw()

  /** `name` is given for one guest. */
  async setReply(selection: GuestSelection, state: GuestState, name?: string, overCapacity = false) {
    await this.#try(async () => {
      const { value, step, facts } = await act('set_reply', { selection, state, overCapacity })
      const reply = replyText(state)
      if (value.waitlisted.count > 0) return this.#waits(value, step, facts)
      const text = name ? t('guest-reply-set', { name, reply }) : t('guest-replies-set', { count: value.count, reply })
      done(withNews(text, facts), step)
    })
  }

  /** A guest who was added as going, and got a place on the waitlist instead. */
  waits({ row }: Guest, step: string | null) {
    const first = [{ guestId: row.id, name: row.name, heads: 1 + row.plusOnes }]
    this.#waits({ count: 1, waitlisted: { count: 1, first } }, step, null)
  }

  #waits({ count, waitlisted }: Pick<Changed, 'count' | 'waitlisted'>, step: string | null, facts: Facts) {
    const { count: waiting, first } = waitlisted
    const going = count - waiting
    const said = t('guest-waits', { name: first[0]?.name ?? '', others: waiting - 1 })
    const text = going > 0 ? `${t('guest-replies-set', { count: going, reply: replyText('going') })}. ${said}` : said
    const ids = first.map((party) => party.guestId)
    // More than are named here are seated by raising the capacity.
    const also: Toast['also'] =
      first.length === waiting
        ? { label: t('guest-seat-anyway'), run: () => void this.setReply({ ids }, 'going', first[0]?.name, true) }
        : undefined
    if (step) done(withNews(text, facts), step, also)
    else toast(text, also ? { action: also } : {})
  }

  async toFront(guestIds: string[], name: string) {
    await this.#try(async () => {
      const { value, step } = await act('move_to_front', { guestIds })
      done(t('guest-moved-to-front', { count: value.count, name }), step)
    })
  }

  async setPlusOnes(selection: GuestSelection, plusOnes: number, name?: string, overCapacity = false) {
    await this.#try(
      async () => {
        const { value, step, facts } = await act('set_plus_ones', { selection, plusOnes, overCapacity })
        const text = name
          ? t('guest-plus-ones-set', { name, count: plusOnes })
          : t('guest-plus-ones-set-count', { count: value.count, each: plusOnes })
        done(withNews(text, facts), step)
      },
      () => ({
        who: name ?? t('guest-full-several'),
        admit: () => void this.setPlusOnes(selection, plusOnes, name, true),
      }),
    )
  }

  async remove(selection: GuestSelection, name?: string) {
    await this.#try(async () => {
      const { value, step, facts } = await act('remove_guests', { selection })
      const text = name ? t('guest-removed', { name }) : t('guest-removed-count', { count: value.count })
      done(withNews(text, facts), step)
    })
  }

  /** A cell of the list. Throws, so that the cell says why not. */
  async edit(guestId: string, name: string, change: Edit) {
    const { step, facts } = await act('edit_guest', { guestId, ...change })
    if (step) done(withNews(t('guest-changed', { name }), facts), step)
  }

  async editPerson(personId: string, name: string, change: PersonEdit) {
    const { step } = await act('edit_person', { personId, ...change })
    if (step) done(t('guest-changed', { name }), step)
  }

  /** The first address or number changes; the person's others stay. */
  async editContact(personId: string, name: string, kind: 'emails' | 'phones', value: string) {
    const person = await call('get_person', { personId })
    const rest = person[kind].slice(1)
    await this.editPerson(personId, name, { [kind]: value.trim() ? [value.trim(), ...rest] : rest })
  }

  async #try(run: () => Promise<void>, seats?: () => SeatsMissing) {
    this.missing = undefined
    try {
      await run()
    } catch (thrown) {
      const error = asApiError(thrown)
      if (error.code === 'over-capacity' && seats) this.missing = seats()
      else failed(error)
    }
  }
}
