/** Which sheets of the programme there are, and what may be chosen of each. */
import type { Commands } from '$lib/generated/api'

export type ProgrammeSheetName = Commands['print_programme']['request']['sheet']

const NAMES: readonly ProgrammeSheetName[] = ['poster', 'booklet', 'timetable', 'room-signs', 'changes']

/** The one that the address names; the poster where it names none. */
export const sheetOf = (asked: string | undefined): ProgrammeSheetName =>
  NAMES.find((name) => name === asked) ?? 'poster'

export const canBeLarge = (sheet: ProgrammeSheetName) => sheet === 'poster' || sheet === 'timetable'

export const hasAbouts = (sheet: ProgrammeSheetName) => sheet === 'poster' || sheet === 'booklet'
