/** What is asked about a typed line, and the answer that was chosen. */
import type { Commands } from '$lib/generated/api'

export type EventLine = Commands['parse_event_line']['response']
export type LineAnswer = NonNullable<Commands['parse_event_line']['request']['answer']>

/** What an answer of the planner is about. */
export const lineKey = (text: string, answer: LineAnswer | undefined) => JSON.stringify([text, answer ?? null])

export const lineRequest = (text: string, answer: LineAnswer | undefined, day: string | undefined) => ({
  text,
  ...(answer ? { answer } : {}),
  ...(day ? { day } : {}),
})
