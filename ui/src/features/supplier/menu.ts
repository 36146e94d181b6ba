/** Words, numbers and pasted lines of a menu. No calls. */
import type { Commands } from '$lib/generated/api'
import { hasMessage, minorUnits, numberText, parseMoney, say, t } from '$lib/words'

export type Supplier = Commands['get_supplier']['response']
export type Menu = Commands['get_menu']['response']
export type MenuDish = Menu['dishes'][number]
export type Unit = MenuDish['unit']
export type VatMode = Supplier['vatMode']

export const vatChoices = () => [
  { value: 'none', label: t('supplier-vat-none') },
  { value: 'included', label: t('supplier-vat-included') },
  { value: 'added', label: t('supplier-vat-added') },
]

export const unitChoices = () => [
  { value: 'pc', label: t('menu-unit-pc') },
  { value: 'slice', label: t('menu-unit-slice') },
  { value: 'ml', label: t('menu-unit-ml') },
  { value: 'g', label: t('menu-unit-g') },
]

/** Amounts travel in thousandths of their unit. */
export const THOUSANDTHS = 1000
/** Rates travel in hundredths of a percent. */
export const HUNDREDTHS = 100

/** "200 ml", "3 slices". */
export function amountText(thousandths: number, unit: Unit): string {
  const count = thousandths / THOUSANDTHS
  const key = `menu-amount-${unit}`
  return hasMessage(key) ? say(key, { count }) : numberText(count)
}

/** A number as it is typed in a cell, times `scale`; throws where it is none. */
export function typedNumber(text: string, scale = 1): number {
  const plain = text.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.')
  const value = Number(plain) * scale
  if (!/^\d+(\.\d+)?$/.test(plain) || !Number.isSafeInteger(Math.round(value))) {
    throw new Error(t('menu-number-unread'))
  }
  if (Math.abs(value - Math.round(value)) > 1e-6) throw new Error(t('menu-number-unread'))
  return Math.round(value)
}

/** A price as it is typed in a cell; throws where it is none. */
export function typedPrice(text: string, currency: string): number {
  const minor = text.trim() === '' ? 0 : parseMoney(text, minorUnits(currency))
  if (minor === null || minor < 0) throw new Error(t('shell-money-unreadable'))
  return minor
}

/** A line of a price list; no price is said, and is nothing. */
export interface PastedDish {
  name: string
  priceMinor: number | null
}

export interface Pasted {
  dishes: PastedDish[]
  /** Numbers of lines that are not understood, from 1. */
  unread: number[]
}

/** The price at the end of a line that has no columns: "Margherita 30 cm – 650". */
const AT_END = /^(.*[^\d\s.,–—-])[\s–—-]+(\d[\d\s\u00a0\u202f.,]*)\s*(?:[€$£₽₸]|[A-Z]{3}|р(?:уб)?\.?)?$/u

/** A cell that is a price and nothing else, with its currency before or behind. */
const PRICE = /^[^\d\s]{0,4}\s*\d[\d\s\u00a0\u202f.,'’]*[^\d]{0,6}$/u

/** Copied cells, or lines as one writes them: a dish, and its price where there is one. */
export function readPasted(text: string, currency: string): Pasted {
  const units = minorUnits(currency)
  const dishes: PastedDish[] = []
  const unread: number[] = []
  text.split(/\r\n|\r|\n/).forEach((line, index) => {
    if (line.trim() === '') return
    const cells = line.split(line.includes('\t') ? '\t' : ';').map((cell) => cell.trim())
    const filled = cells.filter((cell) => cell !== '')
    const [name = '', ...rest] = filled
    if (filled.length === 1) {
      const parts = AT_END.exec(name)
      const price = parts ? parseMoney(parts[2] ?? '', units) : null
      if (parts && price !== null) dishes.push({ name: (parts[1] ?? '').trim(), priceMinor: price })
      else if (/\p{L}/u.test(name)) dishes.push({ name, priceMinor: null })
      else unread.push(index + 1)
      return
    }
    const price = rest
      .map((cell) => (PRICE.test(cell) ? parseMoney(cell, units) : null))
      .findLast((one) => one !== null)
    // The heads of the columns are no dish.
    if (index === 0 && !/\d/.test(line)) return
    if (!/\p{L}/u.test(name) || price === undefined || price === null || price < 0) unread.push(index + 1)
    else dishes.push({ name, priceMinor: price })
  })
  return { dishes, unread }
}
