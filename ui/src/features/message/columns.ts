/** The columns of a list of messages. */
import type { Column } from '$lib/components/grid'
import { dateTimeText, numberText, t } from '$lib/words'
import { languageText } from '$features/person/language'
import { audienceText, kindText, type MessageRow, useText } from './message'

const count = (n: number) => (n > 0 ? numberText(n) : '')

/** `ofEvent`: the event is known from where the list stands. */
export function messageColumns(ofEvent = false): Column<MessageRow>[] {
  return [
    { key: 'name', label: t('message-name'), width: 220, grow: 2, text: (one) => one.name },
    { key: 'use', label: t('message-use'), width: 160, text: (one) => useText(one.use) },
    { key: 'kind', label: t('message-kind'), width: 110, text: (one) => kindText(one.kind) },
    ...(ofEvent
      ? []
      : [{ key: 'event', label: t('message-event'), width: 170, grow: 1, text: (one: MessageRow) => one.eventTitle }]),
    { key: 'audience', label: t('message-audience'), width: 200, grow: 1, text: (one) => audienceText(one.audience) },
    {
      key: 'langs',
      label: t('message-languages'),
      width: 140,
      text: (one) => one.langs.map((lang: string) => languageText(lang)).join(', '),
    },
    {
      key: 'prepared',
      label: t('message-count-prepared'),
      width: 110,
      align: 'end',
      text: (one) => count(one.prepared),
    },
    { key: 'told', label: t('message-count-told'), width: 110, align: 'end', text: (one) => count(one.told) },
    {
      key: 'last',
      label: t('message-last-at'),
      width: 160,
      text: (one) => (one.lastAt ? dateTimeText(one.lastAt) : ''),
    },
  ]
}
