/** What FilterBar is told about the parts of a list's filter, and how two
 *  filters are compared. A filter is the JSON that the list's command takes. */
import type { Choice } from './types'

export type Filter = Record<string, unknown>

interface Part {
  /** The field of the filter. */
  key: string
  label: string
  hint?: string
  /** The part as it stands in the bar, "Came at least 2 times". */
  say: (value: never) => string
}

export type FilterPart =
  | (Part & { kind: 'number'; max?: number; say: (value: number) => string })
  | (Part & { kind: 'text'; say: (value: string) => string })
  | (Part & { kind: 'choice'; options: readonly Choice[]; any: string; say: (value: string) => string })
  /** True, false, or not part of the filter. */
  | (Part & { kind: 'either'; yes: string; no: string; any: string; say: (value: boolean) => string })
  /** On, or not part of the filter. */
  | (Part & { kind: 'flag'; say: () => string })
  /** A day, "2026-12-18". */
  | (Part & { kind: 'day'; say: (day: string) => string })
  /** Any of a few; none chosen is not part of the filter. */
  | (Part & { kind: 'several'; options: readonly Choice[]; say: (value: string[]) => string })
  | (Part & { kind: 'words'; known?: string[]; say: (value: string[]) => string })

export interface NamedFilter {
  id: string
  name: string
  filter: Filter
}

const blank = (value: unknown) =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)

/** Without the parts that ask for nothing, in one order. */
export function tidy(filter: Filter): Filter {
  return Object.fromEntries(
    Object.entries(filter)
      .filter(([, value]) => !blank(value))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}

export const isEmpty = (filter: Filter) => Object.keys(tidy(filter)).length === 0
export const sameFilter = (a: Filter, b: Filter) => JSON.stringify(tidy(a)) === JSON.stringify(tidy(b))

/** A filter that stands in an address; what can't be read asks for nothing. */
export function readFilter(text: string | undefined): Filter {
  if (!text) return {}
  try {
    const read: unknown = JSON.parse(text)
    return typeof read === 'object' && read !== null && !Array.isArray(read) ? tidy(read as Filter) : {}
  } catch {
    return {}
  }
}

export const writeFilter = (filter: Filter) => (isEmpty(filter) ? '' : JSON.stringify(tidy(filter)))

/** The parts of the filter that are set, as they are said. */
export function saidParts(parts: readonly FilterPart[], filter: Filter): { key: string; text: string }[] {
  return parts
    .filter((part) => !blank(filter[part.key]) || (part.kind === 'number' && filter[part.key] === 0))
    .map((part) => ({ key: part.key, text: (part.say as (value: unknown) => string)(filter[part.key]) }))
}
