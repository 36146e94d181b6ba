/** Templates of events as the page speaks of them. Pure. */
import type { Commands } from '$lib/generated/api'
import { durationText, t } from '$lib/words'

export type Template = Commands['list_event_templates']['response'][number]
export type Preview = Commands['preview_event_template']['response']

/** A template by one word: its own, or its id. */
export const keyOf = (template: Template): string => template.builtIn ?? template.id ?? ''

/** How a request names it. */
export const whichOf = ({ builtIn, id }: Template) => (builtIn ? { builtIn } : { templateId: id })

/** What it brings, one after the other; nothing of what it has none of. */
export function brought({ brings, minutes, capacity }: Template): string[] {
  const lines: [number, string][] = [
    [minutes, t('event-template-length', { length: durationText(minutes) })],
    [brings.sessions, t('event-template-sessions', { count: brings.sessions })],
    [brings.tracks, t('event-template-tracks', { count: brings.tracks })],
    [brings.tasks, t('event-template-tasks', { count: brings.tasks })],
    [brings.sittings, t('event-template-sittings', { count: brings.sittings })],
    [brings.dishes, t('event-template-dishes', { count: brings.dishes })],
    [brings.duties, t('event-template-duties', { count: brings.duties })],
    [brings.cues, t('event-template-cues', { count: brings.cues })],
    [brings.shots, t('event-template-shots', { count: brings.shots })],
    [brings.budgetLines, t('event-template-budget-lines', { count: brings.budgetLines })],
    [capacity ?? 0, t('event-template-seats', { count: capacity ?? 0 })],
  ]
  return lines.filter(([count]) => count > 0).map(([, line]) => line)
}
