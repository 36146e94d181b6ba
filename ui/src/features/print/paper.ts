/** What every sheet is asked for, and what it answers. */
import type { Commands } from '$lib/generated/api'

export interface PaperChoice {
  lang: 'en' | 'ru'
  size: 'a4' | 'letter'
}

export type SheetPage = Commands['preview_badges']['response']
export type CannotDraw = SheetPage['cannotDraw'][number]
export type Printed = Commands['print_badges']['response']

export interface SheetProps {
  eventId: string
  /** The event's, for the file's name. */
  title: string
  paper: PaperChoice
  /** One came here to print this sheet: its button has the focus. */
  ready?: boolean
}
