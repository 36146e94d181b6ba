/** Shapes that screens hand to several components. */
import type { Component } from 'svelte'

export type Icon = Component<{ size?: number; strokeWidth?: number }>

export interface Choice {
  value: string
  label: string
  disabled?: boolean
}

export interface ComboOption {
  value: string
  label: string
  /** Tells two alike apart: a company, a city. */
  hint?: string
  /** Not a choice itself: it leads to these. */
  more?: () => Promise<ComboOption[]>
}

/** What a Combobox finds. */
export interface ComboFound {
  options: ComboOption[]
  /** A search that finds nothing as typed was read on the other layout: so. */
  readAs?: string | null | undefined
}

export interface MenuItem {
  label: string
  icon?: Icon
  keys?: string
  danger?: boolean
  disabled?: boolean
  /** A choice that is on or off now. */
  checked?: boolean
  /** A line above this item. */
  divided?: boolean
  /** The menu stays open, for what is done several times. */
  stay?: boolean
  /** Found by this in tests. */
  testid?: string
  run: () => void
}

export interface Tab {
  id: string
  label: string
  href?: string
  count?: number | undefined
  /** The shortcut that goes there; bound elsewhere. */
  keys?: string
}
