/** Round numbers for an axis that begins at nothing. */
export interface Scale {
  /** The end of the axis. */
  most: number
  ticks: number[]
}

/** 23 → 0, 5, 10 … 25: at most six steps of 1, 2 or 5 times a power of ten. */
export function scale(value: number): Scale {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, value) / 5))
  const step = Math.max(1, [1, 2, 5, 10].map((n) => n * power).find((size) => value / size <= 5) ?? 10 * power)
  const count = Math.max(1, Math.ceil(value / step))
  return { most: count * step, ticks: Array.from({ length: count + 1 }, (_, n) => n * step) }
}

export interface StackedBar {
  /** null: none of its parts was measured. */
  sum: number | null
  parts: { series: number; from: number; value: number }[]
}

/** Parts on each other, step by step; what is null or nothing has no part. */
export function stacked(series: readonly (readonly (number | null)[])[], steps: number): StackedBar[] {
  return Array.from({ length: steps }, (_, step) => {
    const values = series.map((one) => one[step] ?? null)
    let from = 0
    const parts = values.flatMap((value, place) => {
      if (!value) return []
      const part = { series: place, from, value }
      from += value
      return [part]
    })
    return { sum: values.every((value) => value === null) ? null : from, parts }
  })
}

/** Which names have room under an axis whose steps are so wide: the last always, and every
 *  so many before it. */
export function spread(names: readonly string[], slot: number): number[] {
  const longest = Math.max(1, ...names.map((name) => name.length))
  const every = Math.max(1, Math.ceil((longest * 7 + 10) / Math.max(1, slot)))
  return names.map((_, step) => step).filter((step) => (names.length - 1 - step) % every === 0)
}

/** Heights of labels, moved as little as keeps them `room` from each other, in their order. */
export function apart(heights: readonly number[], room: number): number[] {
  const order = heights.map((_, place) => place).sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0))
  const moved = [...heights]
  let least = -Infinity
  for (const place of order) {
    const height = Math.max(heights[place] ?? 0, least)
    moved[place] = height
    least = height + room
  }
  return moved
}
