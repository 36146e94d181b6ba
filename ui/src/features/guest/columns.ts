/** The columns of the guest list: what each shows, and how its cell is typed in. */
import type { Snippet } from 'svelte'
import type { Column } from '$lib/components/grid'
import { dateText, numberText, t } from '$lib/words'
import { DIETS, dietText, foodCell, NONE, NOT_ASKED } from '$features/person/food'
import { nameText } from '$features/person/name'
import type { Guests } from './guests.svelte'
import { isReply, REPLIES, replyText, sourceText } from './reply'
import type { GuestRow } from './types'

/** A number of plus-ones as typed: "2", "+2", nothing. */
export function typedPlusOnes(value: string): number | undefined {
  const count = Number(value.replace('+', '').trim() || '0')
  return Number.isInteger(count) && count >= 0 && count <= 99 ? count : undefined
}

const date = (at: string | null) => (at ? dateText(at) : '')

export function guestColumns(guests: Guests, replyCell: Snippet<[GuestRow]>): Column<GuestRow>[] {
  return [
    {
      key: 'name',
      label: t('guest-name'),
      width: 160,
      grow: 1,
      sortable: true,
      sortedBy: t('person-by-surname'),
      text: (row) => nameText(row.name),
    },
    {
      key: 'company',
      label: t('guest-company'),
      width: 96,
      grow: 1,
      sortable: true,
      text: (row) => row.company,
      edit: {
        kind: 'text',
        get: (row) => row.company,
        save: (row, company) => guests.editPerson(row.personId, row.name, { company }),
      },
    },
    {
      key: 'email',
      label: t('guest-email'),
      width: 150,
      grow: 2,
      text: (row) => row.email,
      edit: {
        kind: 'text',
        get: (row) => row.email,
        save: (row, email) => guests.editContact(row.personId, row.name, 'emails', email),
      },
    },
    {
      key: 'phone',
      label: t('guest-phone'),
      width: 140,
      hidden: true,
      text: (row) => row.phone,
      edit: {
        kind: 'text',
        get: (row) => row.phone,
        save: (row, phone) => guests.editContact(row.personId, row.name, 'phones', phone),
      },
    },
    {
      key: 'state',
      label: t('guest-reply'),
      width: 164,
      sortable: true,
      text: (row) => replyText(row.state),
      cell: replyCell,
      edit: {
        kind: 'select',
        get: (row) => row.state,
        options: REPLIES.map((reply) => ({ value: reply, label: replyText(reply) })),
        save: async (row, reply) => {
          if (isReply(reply)) await guests.setReply({ ids: [row.id] }, reply, row.name)
        },
      },
    },
    {
      key: 'plus-ones',
      label: t('guest-plus-ones-short'),
      width: 64,
      align: 'end',
      sortable: true,
      text: (row) => (row.plusOnes > 0 ? `+${numberText(row.plusOnes)}` : ''),
      edit: {
        kind: 'number',
        get: (row) => String(row.plusOnes),
        save: async (row, value) => {
          const count = typedPlusOnes(value)
          if (count === undefined) throw new Error(t('guest-plus-ones-unreadable'))
          await guests.setPlusOnes({ ids: [row.id] }, count, row.name)
        },
      },
    },
    {
      key: 'diet',
      label: t('guest-diet'),
      width: 120,
      grow: 1,
      text: foodCell,
      edit: {
        kind: 'select',
        get: (row) => row.diets.join('+'),
        options: [NOT_ASKED, NONE, ...DIETS].map((code) => ({ value: code, label: dietText([code]) })),
        save: (row, diet) => guests.edit(row.id, row.name, { diets: diet.split('+') }),
      },
    },
    {
      key: 'ticket-kind',
      label: t('guest-ticket-kind'),
      width: 130,
      hidden: true,
      sortable: true,
      text: (row) => row.ticketKinds.join(' · '),
    },
    { key: 'source', label: t('guest-source'), width: 120, sortable: true, text: (row) => sourceText(row.source) },
    {
      key: 'answered',
      label: t('guest-answered'),
      width: 134,
      sortable: true,
      text: (row) => date(row.answeredAt),
    },
    {
      key: 'asked',
      label: t('guest-asked'),
      width: 134,
      hidden: true,
      sortable: true,
      text: (row) => date(row.askedAt),
    },
    {
      key: 'note',
      label: t('guest-note'),
      width: 180,
      hidden: true,
      text: (row) => row.note,
      edit: {
        kind: 'text',
        get: (row) => row.note,
        save: (row, note) => guests.edit(row.id, row.name, { note }),
      },
    },
  ]
}
