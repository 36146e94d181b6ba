/** Start values of a dish as a form has them. No calls; what is usual says the backend. */
import type { Commands } from '$lib/generated/api'
import { THOUSANDTHS } from '$features/supplier/menu'
import type { Dish, Usual } from './catering'

export interface Amounts {
  unit: Dish['unit']
  perHead: number | null
  pack: number | null
  takenPercent: number | null
}

export const amountsOf = ({ unit, perHead, pack, takenPercent }: Usual): Amounts => ({
  unit,
  perHead: perHead / THOUSANDTHS,
  pack: pack / THOUSANDTHS,
  takenPercent,
})

/** Fields that stand as the guess has them. */
export function guessed(amounts: Amounts, usual: Usual | undefined): Record<keyof Amounts, boolean> {
  const known = usual && amountsOf(usual)
  const same = (field: keyof Amounts) => known !== undefined && amounts[field] === known[field]
  return { unit: same('unit'), perHead: same('perHead'), pack: same('pack'), takenPercent: same('takenPercent') }
}

type Asked = Pick<Commands['add_dish']['request'], 'unit' | 'perHead' | 'pack' | 'takenPercent'>

/** What of it is asked for; an emptied field is as a dish without an amount has it. */
export function asked({ unit, perHead, pack, takenPercent }: Amounts): Asked {
  return {
    unit,
    ...(perHead === null ? {} : { perHead: Math.round(perHead * THOUSANDTHS) }),
    ...(pack === null ? {} : { pack: Math.round(pack * THOUSANDTHS) }),
    ...(takenPercent === null ? {} : { takenPercent }),
  }
}
