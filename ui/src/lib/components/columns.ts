/** The columns of a grid as they stand: the list's own, changed by what the
 *  manager kept. The first one names the row, so it stays first and in view. */
import type { Column, SavedColumn } from './grid'

export const NARROWEST = 48
export const WIDEST = 1200
/** What one press of a key makes wider or narrower. */
export const STEP = 24

export interface Placed<Row> {
  column: Column<Row>
  key: string
  width: number
  /** The manager's width rather than the list's own. */
  sized: boolean
  hidden: boolean
  /** The first: never hidden or moved. */
  fixed: boolean
}

/** All columns in their order. Those that came after the layout was kept stand where
 *  the list would have them: after the one before. */
export function arrange<Row>(columns: readonly Column<Row>[], saved: readonly SavedColumn[] = []): Placed<Row>[] {
  const [first, ...rest] = columns
  if (!first) return []
  const kept = new Map(saved.map((one) => [one.key, one]))
  const order = saved.flatMap((one) => rest.find((column) => column.key === one.key) ?? [])
  rest.forEach((column, index) => {
    if (kept.has(column.key)) return
    const before = rest[index - 1]
    order.splice(before ? order.indexOf(before) + 1 : 0, 0, column)
  })
  return [first, ...order].map((column, index) => {
    const one = kept.get(column.key)
    return {
      column,
      key: column.key,
      width: one?.width ?? column.width,
      sized: one?.width != null,
      hidden: index > 0 && (one ? one.hidden : (column.hidden ?? false)),
      fixed: index === 0,
    }
  })
}

export const visible = <Row>(placed: readonly Placed<Row>[]) => placed.filter((one) => !one.hidden)

/** As it is kept. */
export const remember = <Row>(placed: readonly Placed<Row>[]): SavedColumn[] =>
  placed.map(({ key, width, sized, hidden }) => ({ key, width: sized ? width : null, hidden }))

export function resized<Row>(placed: readonly Placed<Row>[], key: string, width: number): Placed<Row>[] {
  const fits = Math.round(Math.max(NARROWEST, Math.min(width, WIDEST)))
  return placed.map((one) => (one.key === key ? { ...one, width: fits, sized: true } : one))
}

export const shown = <Row>(placed: readonly Placed<Row>[], key: string, hidden: boolean): Placed<Row>[] =>
  placed.map((one) => (one.key === key && !one.fixed ? { ...one, hidden } : one))

/** Past its neighbour; with `among` those that count as neighbours (the ones in view). */
export function moved<Row>(
  placed: readonly Placed<Row>[],
  key: string,
  by: -1 | 1,
  among: (one: Placed<Row>) => boolean = () => true,
): Placed<Row>[] {
  const from = placed.findIndex((one) => one.key === key)
  let to = from + by
  while (placed[to] && !among(placed[to] as Placed<Row>)) to += by
  const [one, other] = [placed[from], placed[to]]
  if (!one || !other || one.fixed || other.fixed) return [...placed]
  const next = placed.filter((_, index) => index !== from)
  next.splice(to, 0, one)
  return next
}

/** The tracks of a row; what is left over stands free at the end where no column grows. */
export function tracks<Row>(placed: readonly Placed<Row>[], lead: number): string {
  const grows = placed.some((one) => one.column.grow && !one.sized)
  return [
    lead ? `${lead}px` : '',
    ...placed.map(({ column, width, sized }) =>
      column.grow && !sized ? `minmax(${width}px, ${column.grow}fr)` : `${width}px`,
    ),
    grows ? '' : 'minmax(0, 1fr)',
  ]
    .filter(Boolean)
    .join(' ')
}
