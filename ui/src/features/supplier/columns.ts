/** The columns of a menu: what each shows, and how its cell is typed in. */
import { courseChoices, courseText } from '$features/catering/catering'
import { dietText, heldText } from '$features/person/food'
import { act } from '$lib/api/call'
import type { Column } from '$lib/components/grid'
import { done, failed } from '$lib/components/toast.svelte'
import type { Commands } from '$lib/generated/api'
import { moneyText, numberText, t } from '$lib/words'
import { amountText, type MenuDish, THOUSANDTHS, typedNumber, typedPrice, unitChoices } from './menu'

type Patch = Omit<Commands['edit_menu_dish']['request'], 'menuDishId'>

export async function saveDish(dish: MenuDish, patch: Patch) {
  const { value, step } = await act('edit_menu_dish', { menuDishId: dish.id, ...patch })
  if (step) done(t('menu-saved', { name: value.name }), step)
}

/** Gives a dish the place of the one before or after it; true where it moved. */
export async function moveDish(dish: MenuDish, direction: 'earlier' | 'later'): Promise<boolean> {
  try {
    const { step } = await act('move_menu_dish', { menuDishId: dish.id, direction })
    if (step) done(t('menu-moved', { name: dish.name }), step)
    return Boolean(step)
  } catch (thrown) {
    failed(thrown)
    return false
  }
}

/** A column of whole numbers. */
function count(
  key: string,
  label: string,
  of: (dish: MenuDish) => number,
  patch: (value: number) => Patch,
): Column<MenuDish> {
  return {
    key,
    label,
    width: 84,
    align: 'end',
    text: (dish) => numberText(of(dish)),
    edit: {
      kind: 'number',
      get: (dish) => String(of(dish)),
      save: (dish, value) => saveDish(dish, patch(typedNumber(value))),
    },
  }
}

/** A column of amounts, which travel in thousandths. */
function amount(
  key: string,
  label: string,
  of: (dish: MenuDish) => number,
  patch: (thousandths: number) => Patch,
): Column<MenuDish> {
  return {
    key,
    label,
    width: 124,
    align: 'end',
    text: (dish) => amountText(of(dish), dish.unit),
    edit: {
      kind: 'number',
      get: (dish) => numberText(of(dish) / THOUSANDTHS, { useGrouping: false }),
      save: (dish, value) => saveDish(dish, patch(typedNumber(value, THOUSANDTHS))),
    },
  }
}

export function menuColumns(currency: string): Column<MenuDish>[] {
  return [
    {
      key: 'name',
      label: t('menu-dish'),
      width: 190,
      grow: 2,
      text: (dish) => dish.name,
      edit: { kind: 'text', get: (dish) => dish.name, save: (dish, name) => saveDish(dish, { name }) },
    },
    {
      key: 'course',
      label: t('catering-course'),
      width: 104,
      text: (dish) => courseText(dish.course),
      edit: {
        kind: 'select',
        get: (dish) => dish.course,
        options: courseChoices(),
        save: (dish, course) => saveDish(dish, { course: course as MenuDish['course'] }),
      },
    },
    {
      key: 'price',
      label: t('menu-price'),
      width: 100,
      align: 'end',
      text: (dish) => moneyText(dish.priceMinor, currency),
      edit: {
        kind: 'number',
        get: (dish) => moneyText(dish.priceMinor, currency),
        save: (dish, value) => saveDish(dish, { priceMinor: typedPrice(value, currency) }),
      },
    },
    {
      key: 'suits',
      label: t('catering-suits'),
      width: 130,
      grow: 1,
      text: (dish) => (dish.diets.length > 0 ? dietText(dish.diets) : ''),
    },
    { key: 'holds', label: t('catering-holds'), width: 130, grow: 1, text: (dish) => heldText(dish.allergens) },
    {
      key: 'unit',
      label: t('menu-unit'),
      width: 110,
      text: (dish) => unitChoices().find(({ value }) => value === dish.unit)?.label ?? dish.unit,
      edit: {
        kind: 'select',
        get: (dish) => dish.unit,
        options: unitChoices(),
        save: (dish, unit) => saveDish(dish, { unit: unit as MenuDish['unit'] }),
      },
    },
    amount(
      'per-head',
      t('menu-per-head'),
      (dish) => dish.perHead,
      (perHead) => ({ perHead }),
    ),
    amount(
      'pack',
      t('menu-pack'),
      (dish) => dish.pack,
      (pack) => ({ pack }),
    ),
    count(
      'taken',
      t('menu-taken'),
      (dish) => dish.takenPercent,
      (takenPercent) => ({ takenPercent }),
    ),
    count(
      'mix',
      t('menu-mix'),
      (dish) => dish.mix,
      (mix) => ({ mix }),
    ),
    count(
      'min-units',
      t('menu-min-units'),
      (dish) => dish.minUnits,
      (minUnits) => ({ minUnits }),
    ),
    count(
      'step',
      t('menu-step'),
      (dish) => dish.step,
      (step) => ({ step }),
    ),
  ]
}
