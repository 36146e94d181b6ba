/** What a chart found, in words: its title, and how sure that is. Of what nobody measured they
 *  say so; of too few there is no percentage. The figures themselves are the backend's. */
import type { Commands } from '$lib/generated/api'
import { addDays, monthText, numberText, t } from '$lib/words'

export type Months = Commands['list_stage_months']['response']['months']
export type Evening = Commands['list_attendance']['response']['events'][number]
export type Cohort = Commands['get_cohorts']['response']['quarters'][number]
export type Replies = Commands['list_reply_days']['response']
export type Channel = Commands['list_reach']['response']['channels'][number]
export type Graded = Commands['list_grades']['response']['events'][number]
export type Forecast = Commands['list_forecasts']['response']['events'][number]
export type Chat = Commands['get_chat_activity']['response']
export type Kpi = Commands['get_kpi']['response']

export interface Finding {
  title: string
  text: string
  /** Whether there is anything to draw. */
  drawn: boolean
}

/** Lines that can be told apart, and rows of dots that a drawing has room for; the tables have all. */
export const LINES = 6
export const DOTS = 24

/** Of fewer a share is x of n alone. */
const FEW = 10
const Z = 1.959963984540054

const nothing = (title: string, text = ''): Finding => ({ title, text, drawn: false })
const sum = (list: readonly number[]) => list.reduce((all, one) => all + one, 0)
/** Behind a sentence: how many evenings the drawing leaves out. */
const leftOut = (count: number) => (count > 0 ? ` ${t('insights-replies-more', { count })}` : '')
const tenth = (part: number) => numberText(Math.round(part * 1000) / 10)

/** As the core has it (`insight/share.rs`): for sums over what a chart shows. */
export function wilson(x: number, n: number): { low: number; high: number } {
  const part = x / n
  const middle = part + (Z * Z) / (2 * n)
  const half = Z * Math.sqrt((part * (1 - part)) / n + (Z * Z) / (4 * n * n))
  const whole = 1 + (Z * Z) / n
  return { low: Math.max(0, (middle - half) / whole), high: Math.min(1, (middle + half) / whole) }
}

/** "14 of 32 = 43.8 % [28.2–60.7]"; of fewer than ten "3 of 6". */
export function shareText(x: number, n: number): string {
  if (n < FEW) return t('insights-of-n', { x, n })
  const { low, high } = wilson(x, n)
  return t('kpi-share', { x, n, percent: tenth(x / n), low: tenth(low), high: tenth(high) })
}

export function stagesFinding(months: Months): Finding {
  const [first, last] = [months[0], months.at(-1)]
  const anybody = months.some(({ stages }) => stages.some(({ stage, people }) => stage !== 'prospect' && people > 0))
  if (!first || !last || !anybody) return nothing(t('insights-stages-none'))
  const before = first.growth.before
  const after = last.growth.after
  const of = (name: 'first' | 'back' | 'left') => sum(months.map(({ growth }) => growth[name]))
  return {
    title:
      after === before
        ? t('insights-stages-same', { after })
        : after > before
          ? t('insights-stages-grew', { before, after })
          : t('insights-stages-shrank', { before, after }),
    text: t('insights-stages-text', { first: of('first'), back: of('back'), left: of('left') }),
    drawn: true,
  }
}

export function cameFinding(events: readonly Evening[]): Finding {
  const kept = events.filter((one) => one.doorKept)
  if (kept.length === 0) return nothing(t('insights-came-none'))
  const came = sum(kept.map((one) => one.came))
  const first = sum(kept.map((one) => one.first))
  return {
    title: t('insights-came-found', { came, events: kept.length, first }),
    text: t('insights-came-text', { share: came === 0 ? t('kpi-not-measured') : shareText(first, came) }),
    drawn: true,
  }
}

/** Over the cohorts whose next quarter was measured. */
export function cohortsFinding(quarters: readonly Cohort[]): Finding {
  const measured = quarters.filter((one) => one.people > 0 && one.cells[0])
  const n = sum(measured.map((one) => one.people))
  if (n === 0) return nothing(t('insights-cohorts-none'), t('insights-not-measured-text'))
  const x = sum(measured.map((one) => one.cells[0]?.came ?? 0))
  return {
    title: t('insights-cohorts-found', { x, n }),
    text: t('insights-cohorts-text', { share: shareText(x, n) }),
    drawn: true,
  }
}

export function noShowFinding(events: readonly Evening[]): Finding {
  const kept = events.filter((one) => one.doorKept)
  const n = sum(kept.map((one) => one.pledges))
  if (n === 0) return nothing(t('insights-no-show-none'))
  const x = n - sum(kept.map((one) => one.kept))
  return {
    title: t('insights-no-show-found', { x, n }),
    text:
      t('insights-no-show-text', { share: shareText(x, n) }) +
      leftOut(kept.filter((one) => one.pledges > 0).length - DOTS),
    drawn: true,
  }
}

export function repliesFinding({ events, more }: Replies): Finding {
  const timed = sum(events.map((one) => one.timed))
  const replied = sum(events.map((one) => one.replied))
  if (timed === 0) return nothing(t('insights-replies-none'))
  const by = new Map<number, number>()
  for (const { daysBefore, replies } of events.flatMap((one) => one.days))
    by.set(daysBefore, (by.get(daysBefore) ?? 0) + replies)
  let soFar = 0
  const half = [...by].sort(([a], [b]) => b - a).find(([, replies]) => (soFar += replies) * 2 >= timed)
  const undrawn = Math.max(0, events.filter((one) => one.timed > 0).length - LINES)
  const text = t('insights-replies-text', { timed, replied }) + leftOut(more + undrawn)
  return {
    title: timed < FEW ? t('insights-replies-few', { timed }) : t('insights-replies-found', { days: half?.[0] ?? 0 }),
    text,
    drawn: true,
  }
}

/** The channel whose members changed most, by what was read first and last. */
export function reachFinding(channels: readonly Channel[]): Finding {
  const read = channels.flatMap(({ name, readings }) => {
    const members = readings.flatMap((one) => (one.members === null ? [] : [one.members]))
    const [before, after] = [members[0], members.at(-1)]
    return before === undefined || after === undefined ? [] : [{ name, before, after, times: members.length }]
  })
  const found = read.sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before))
  const one = found.find(({ times }) => times > 1) ?? found[0]
  const text = t('insights-reach-text')
  if (!one) return nothing(t('insights-reach-none'), text)
  const { name, before, after } = one
  const title =
    one.times < 2
      ? t('insights-reach-once', { name, after })
      : after === before
        ? t('insights-reach-same', { name, after })
        : after > before
          ? t('insights-reach-grew', { name, before, after })
          : t('insights-reach-shrank', { name, before, after })
  return { title, text, drawn: true }
}

/** A month that may lack days is compared with nothing: the first, and the last until it is over. */
export function chatFinding(chat: Chat | null): Finding {
  if (!chat?.perMonth) return nothing(t('insights-chats-none'), t('insights-chats-none-text'))
  const { name, messages, months, perMonth } = chat
  const { last } = perMonth
  const isOver = addDays(last, 1).slice(0, 7) !== last.slice(0, 7)
  const whole = months.slice(1, isOver ? undefined : -1)
  const [earlier, latest] = [whole.at(-2), whole.at(-1)]
  const text = t('insights-chats-text')
  if (!earlier || !latest) return { title: t('insights-chats-total', { name, count: messages }), text, drawn: true }
  const [before, after] = [earlier.messages, latest.messages]
  const said = { name, before, after, earlier: monthName(earlier.month), month: monthName(latest.month) }
  const title =
    after === before
      ? t('insights-chats-same', { name, after, month: said.month })
      : after > before
        ? t('insights-chats-grew', said)
        : t('insights-chats-shrank', said)
  return { title, text, drawn: true }
}

/** Of `2026-11`. */
const monthName = (month: string) => monthText(`${month}-01`)

/** The latest evening with a score. */
export const scored = (events: readonly Graded[]): Graded | undefined => events.findLast((one) => one.nps !== null)

export function gradesFinding(events: readonly Graded[]): Finding {
  if (!events.some((one) => one.answers > 0)) return nothing(t('insights-grades-none'))
  const one = scored(events)
  if (!one?.nps) return nothing(t('insights-grades-few'))
  const { score, low, high } = one.nps
  return {
    title: t('insights-grades-found', {
      title: one.title,
      score: signed(score),
      low: signed(low),
      high: signed(high),
    }),
    // Where nobody kept the door, nobody knows of how many they are.
    text:
      one.came >= one.answers
        ? t('insights-grades-text', { answers: one.answers, came: one.came })
        : `${t('insights-answers')}: ${numberText(one.answers)}.`,
    drawn: true,
  }
}

/** The safe number is meant to hold nine evenings of ten. */
export function forecastFinding(events: readonly Forecast[]): Finding {
  const over = events.flatMap((one) => (one.came === null || one.all === 0 ? [] : [{ safe: one.safe, came: one.came }]))
  if (over.length === 0) return nothing(t('insights-forecast-none'))
  const [x, n] = [over.filter((one) => one.came <= one.safe).length, over.length]
  return {
    title: t('insights-forecast-found', { x, n }),
    text: t('insights-forecast-text', { share: shareText(x, n) }) + leftOut(events.length - DOTS),
    drawn: true,
  }
}

export const signed = (points: number): string =>
  points === 0 ? '0' : `${points > 0 ? '+' : '−'}${numberText(Math.abs(points))}`

export function kpiFinding({ rows }: Kpi): Finding {
  const measured = (row: Kpi['rows'][number]) => row.now.value !== null || row.now.sum !== null
  const known = rows.filter((row) => row.metric !== 'events' && measured(row))
  const unknown = rows.length - rows.filter(measured).length
  const unsure = rows.filter((row) => row.verdict === 'unsure').length
  const targets = rows.filter((row) => row.target !== null)
  const value = (metric: string) => rows.find((row) => row.metric === metric)?.now.said ?? ''
  return {
    title:
      known.length === 0
        ? t('kpi-found-nothing')
        : targets.length === 0
          ? t('kpi-found-no-targets', { events: value('events'), circle: value('circle') })
          : t('kpi-found-reached', {
              count: targets.filter((row) => row.verdict === 'reached').length,
              all: targets.length,
            }),
    text: t('kpi-text', { unsure, unknown }),
    drawn: known.length > 0,
  }
}
