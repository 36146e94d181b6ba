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
