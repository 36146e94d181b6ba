/** Talks of the library and what speakers are known by. No calls. */
import type { Commands } from '$lib/generated/api'
import { dateText, t } from '$lib/words'

export type Talk = Commands['get_talk']['response']
export type TalkText = Talk['texts'][number]
export type TalkGiven = Talk['given'][number]
export type ProfileRow = Commands['list_profiles']['response']['rows'][number]
export type SpeakerProfile = Commands['get_profile']['response']
export type Biography = SpeakerProfile['biographies'][number]

/** Rows with a language each, with one of them said anew. */
export function withChange<Row extends { language: string }>(
  rows: readonly Row[],
  language: string,
  change: Partial<Row>,
): Row[] {
  return rows.map((row) => (row.language === language ? { ...row, ...change } : row))
}

/** A language that none of the rows has yet; undefined where all that are offered are there. */
export function nextLanguage(rows: readonly { language: string }[], offered: readonly string[]): string | undefined {
  return offered.find((tag) => !rows.some((row) => row.language === tag))
}

/** "Rust Night, 18 Dec 2026", and whether it has a time there. */
export function givenText(one: TalkGiven): string {
  const parts = [one.eventTitle, dateText(one.eventStarts)]
  if (!one.starts) parts.push(t('talk-given-unplaced'))
  return parts.join(', ')
}
