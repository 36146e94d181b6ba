/** Whom a figure of stages is of: as a filter of people, and in words. No calls. */
import { type Filter, writeFilter } from '$lib/components/filter'
import type { Commands } from '$lib/generated/api'
import { href } from '$lib/shell/router.svelte'
import { dateText, say, t } from '$lib/words'
import { CIRCLE, GONE, type Stage, stageText } from '$features/person/stage'

export type StagePerson = Commands['list_stage_people']['response']['rows'][number]
export type StageSort = NonNullable<Commands['list_stage_people']['request']['sort']>
export type Ground = Commands['get_stage_ground']['response']

export const standing = (stages: Stage[], asOf: string): Filter => ({ stages, asOf })

/** Between two days: who came first, came back, left; of those who left, also some alone. */
export const cameFirst = (wasOn: string, asOf: string): Filter => ({ was: ['prospect'], wasOn, stages: CIRCLE, asOf })
export const cameBack = (wasOn: string, asOf: string): Filter => ({ was: GONE, wasOn, stages: CIRCLE, asOf })
export const left = (wasOn: string, asOf: string, stages: Stage[] = GONE): Filter => ({
  was: CIRCLE,
  wasOn,
  stages,
  asOf,
})

const listed = (value: unknown): string[] => (Array.isArray(value) ? (value as string[]) : [])

/** Of whom nobody can know: a list of those who are gone lacks them, any other has its own. */
export const unsureOf = (filter: Filter): Filter => ({
  ...filter,
  ...(listed(filter.stages).some((stage) => GONE.includes(stage as Stage)) ? { stages: undefined } : {}),
  unsure: true,
})

export const peopleOf = (filter: Filter): string => href('/stages', {}, { filter: writeFilter(filter) })

const same = (some: string[], others: string[]) =>
  some.length === others.length && some.every((one) => others.includes(one))

function placeText(stages: string[]): string {
  if (stages.length === 0) return t('stage-people-anywhere')
  return same(stages, CIRCLE) ? t('stage-people-circle') : stages.map(stageText).join(', ')
}

/** What the list found, with the days that it is of. */
export function peopleFinding(filter: Filter, { asOf, wasOn }: Pick<Ground, 'asOf' | 'wasOn'>, count: number): string {
  const [stages, was] = [listed(filter.stages), listed(filter.was)]
  if (filter.unsure === true) return t('stage-people-unsure', { asOf: dateText(asOf), count })
  if (wasOn === null) return t('stage-people-on', { stages: placeText(stages), asOf: dateText(asOf), count })
  const days = { wasOn: dateText(wasOn), asOf: dateText(asOf), count }
  if (same(was, CIRCLE) && same(stages, GONE)) return t('stage-people-left', days)
  if (same(was, ['prospect']) && same(stages, CIRCLE)) return t('stage-people-first', days)
  if (same(was, GONE) && same(stages, CIRCLE)) return t('stage-people-back', days)
  return t('stage-people-moved', { ...days, was: placeText(was), stages: placeText(stages) })
}

/** How sure it is of one person, with the rule: "Days away: 418 (365 or more)…". */
export function sureText(row: Pick<StagePerson, 'stage' | 'ground' | 'awayDays' | 'chances'>, rule: Ground): string {
  const away = row.awayDays ?? 0
  const least = row.stage === 'lost' ? rule.lostDays : rule.driftingDays
  switch (row.ground) {
    case 'never':
      return t('stage-ground-never')
    case 'lately':
      return t('stage-ground-lately', { away, least })
    case 'missed':
      return t('stage-ground-missed', { away, least, missed: row.chances, chances: rule.chances })
    default:
      return t('stage-ground-too-few', { away, missed: row.chances, chances: rule.chances })
  }
}

/** By which rule the list goes, and how many evenings there were to go by. */
export function ruleTexts(rule: Ground): string[] {
  const { chances, doors, driftingDays: drifting, lostDays: lost } = rule
  const said = [t('stage-rule', { drifting, lost, chances })]
  if (doors !== null)
    said.push(doors < chances ? t('stage-doors-few', { doors, chances }) : t('stage-doors', { doors }))
  return said
}

export const reachedText = ({ channels, email }: StagePerson['reached']): string =>
  channels.length === 0
    ? t('stage-people-loose')
    : channels.map((kind) => (kind === 'email' ? email : say(`message-channel-${kind}`))).join(', ')
