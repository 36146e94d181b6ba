/** Names first: without one nobody is found at the door. */
import type { CannotDraw } from './paper'

export interface Group {
  kind: 'logo' | 'names' | 'texts' | 'cut'
  rows: CannotDraw[]
}

export function groups(told: readonly CannotDraw[]): Group[] {
  const isName = (one: CannotDraw) => one.part === 'name' || one.part === 'companion'
  const all: Group[] = [
    { kind: 'names', rows: told.filter((one) => one.why === 'no-font' && isName(one)) },
    { kind: 'texts', rows: told.filter((one) => one.why === 'no-font' && !isName(one)) },
    { kind: 'cut', rows: told.filter((one) => one.why === 'no-room') },
    { kind: 'logo', rows: told.filter((one) => one.part === 'logo') },
  ]
  return all.filter((group) => group.rows.length > 0)
}
