/** An order in words. No calls; every figure is the backend's. */
import { calledText } from '$features/catering/catering'
import { allergenText, dietLineText, dietText, foodCell, heldText, NONE } from '$features/person/food'
import { amountText, type Unit } from '$features/supplier/menu'
import type { Commands } from '$lib/generated/api'
import { dateTimeText, durationText, factText, moneyText, numberText, say, t } from '$lib/words'

export type Orders = Commands['list_orders']['response']
export type Order = Orders['orders'][number]
export type DiffLine = NonNullable<Order['difference']>['lines'][number]

export type KnownHead = Commands['list_order_heads']['response']['rows'][number]

const codes = (joined: string) => joined.split('+').filter(Boolean)

/** "vegan / none / nuts": what it suits, holds, may hold in traces. */
function holds(value: string): string {
  const [suits = '', held = '', traces = ''] = value.split(' / ')
  return [
    suits ? dietText(codes(suits)) : '',
    heldText(codes(held)),
    traces ? `${t('catering-traces')}: ${allergenText(codes(traces)).toLowerCase()}` : '',
  ]
    .filter(Boolean)
    .join(', ')
}

function valueText({ what }: DiffLine, value: string, currency: string): string {
  if (value === '') return t('order-nothing')
  switch (what) {
    case 'price':
      return moneyText(Number(value), currency)
    case 'holds':
      return holds(value)
    case 'pack': {
      const [pack = '', unit = 'pc'] = value.split(' ')
      return amountText(Number(pack), unit as Unit)
    }
    case 'time': {
      const [at = '', zone = ''] = value.split(' ')
      return `${dateTimeText(at)} (${zone})`
    }
    case 'sitting-time': {
      const [at = '', minutes = ''] = value.split(' ')
      return `${dateTimeText(at)}, ${durationText(Number(minutes))}`
    }
    case 'guaranteed':
    case 'set':
    case 'heads':
    case 'diet':
    case 'units':
      return numberText(Number(value))
    default:
      return String(factText(value))
  }
}

/** One line of a difference: "Beef: 14 → 12". */
export function diffText(line: DiffLine, currency: string): string {
  const sitting = calledText(line.sitting)
  if (line.what === 'sitting' || line.what === 'dish') {
    const what = line.what === 'dish' ? line.dish : sitting
    if (line.was === '') return t('order-diff-new', { what })
    if (line.now === '') return t('order-diff-gone', { what })
    return t('order-diff-line', { what, was: line.was, now: line.now })
  }
  const dish = line.what === 'diet' ? dietLineText(line.dish) : line.dish
  return t('order-diff-line', {
    what: say(`order-what-${line.what}`, { sitting, dish }),
    was: valueText(line, line.was, currency),
    now: valueText(line, line.now, currency),
  })
}

/** "−800.00": a sum with its sign in front. */
export const signedMoney = (minor: number, currency: string) =>
  `${minor > 0 ? '+' : minor < 0 ? '−' : ''}${moneyText(Math.abs(minor), currency)}`

/** What was known of somebody's food: that there was nothing special is said too. */
export const knownText = ({ diet, allergens, words }: KnownHead) =>
  foodCell({ diets: codes(diet), allergens: codes(allergens), dietNote: words }) || dietText([NONE])
