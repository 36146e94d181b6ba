/** Days and wall clocks as the wire has them: their order as text is their order in time. */
export const byTime = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
