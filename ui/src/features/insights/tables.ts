/** The tables that the figures are made from: when one changes, they are asked anew. */
import type { Table } from '$lib/generated/api'

export const PEOPLE_TABLES = [
  'event',
  'guest',
  'guest_alias',
  'checkin',
  'speaker',
  'staff',
  'person',
  'local_setting',
] as const satisfies readonly Table[]

export const KPI_TABLES = [
  ...PEOPLE_TABLES,
  'companion',
  'sitting',
  'kpi_target',
  'feedback',
  'answer',
  'form',
  'question',
  'budget_line',
  'budget_doc',
  'event_rate',
  'sponsor',
  'dish',
  'venue',
  'room',
  'session',
] as const satisfies readonly Table[]
