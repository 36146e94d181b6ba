/** Words for the lines of a budget. No calls; the reckoning is the backend's. */
import type { Commands } from '$lib/generated/api'
import { moneyText, numberText, say, t } from '$lib/words'

export type Budget = Commands['get_budget']['response']
export type Line = Budget['lines'][number]
export type Money = Budget['planned']
export type Note = Budget['notes'][number]
export type Category = Line['category']
export type DocKind = Line['documents'][number]['kind']
export type Side = Line['side']
export type Heads = Line['heads']
export type VatMode = Line['vatMode']

const costs = [
  'venue',
  'food',
  'speakers',
  'equipment',
  'print',
  'photo',
  'gifts',
  'travel',
  'team',
  'promotion',
  'other',
] as const satisfies readonly Category[]
const incomes = ['sponsors', 'tickets', 'own', 'other'] as const satisfies readonly Category[]
export const DOC_KINDS = ['payment', 'invoice', 'act', 'receipt'] as const satisfies readonly DocKind[]

export const sumText = (sum: Money | null | undefined) => (sum ? moneyText(sum.minor, sum.currency) : '–')

/** Nothing in the cell where nothing was agreed, invoiced or paid. */
export const laterText = (sum: Money | null | undefined) => (sum && sum.minor !== 0 ? sumText(sum) : '')

export const categoryText = (category: Category) => say(`budget-category-${category}`)
export const docText = (kind: DocKind) => say(`budget-doc-${kind}`)
export const headsText = (heads: Heads) => say(`budget-heads-${heads}`)

/** What a line is called; food has no name of its own. */
export const called = ({ title, source }: Pick<Line, 'title' | 'source'>) => title || say(`budget-source-${source}`)

/** A line without a row of its own is known by what computes it. */
export const keyOf = (line: Line): string =>
  line.inKind
    ? `kind-${line.side}-${line.sponsorId}`
    : (line.id ?? [line.source, line.roomId, line.sponsorId, line.unit.currency].join('-'))

export const categoryChoices = (side: Side) =>
  (side === 'income' ? incomes : costs).map((value) => ({ value, label: categoryText(value) }))

export const percentOf = (rate: number) => numberText(rate / 100, { maximumFractionDigits: 2 })

/** "80 × 1,200 · VAT 20 % included": how a line is reckoned. */
export function detail(line: Line): string {
  const parts = [categoryText(line.category)]
  if (line.inKind) parts.push(t('budget-in-kind'))
  else if (line.state) parts.push(say(`sponsor-state-${line.state}`))
  const unit = sumText(line.unit)
  if (line.basis === 'per-head') {
    if (line.headCount === null) parts.push(t(line.heads === 'came' ? 'budget-nobody-came' : 'budget-not-forecast'))
    else
      parts.push(
        [numberText(line.headCount), ...(line.quantity > 1 ? [numberText(line.quantity)] : []), unit].join(' × '),
      )
  } else if (line.quantity > 1) parts.push(`${numberText(line.quantity)} × ${unit}`)
  if (line.vatMode !== 'none') {
    const percent = percentOf(line.vatRate)
    parts.push(
      line.vatMode === 'added' ? t('budget-vat-added-short', { percent }) : t('budget-vat-included-short', { percent }),
    )
  }
  if (line.supplier) parts.push(line.supplier)
  return parts.join(' · ')
}

export function noteText(note: Note): string {
  const by = note.by ? sumText(note.by) : ''
  const title = called(note)
  switch (note.kind) {
    case 'over-limit':
      return t('budget-note-over-limit', { by })
    case 'paid-above-agreed':
      return t('budget-note-paid-above-agreed', { by, title })
    case 'paid-before-invoiced':
      return t('budget-note-paid-before-invoiced', { by, title })
    case 'no-rate':
      return t('budget-note-no-rate', { currency: note.currency })
    default:
      return t('budget-note-heads-unknown', { title })
  }
}
