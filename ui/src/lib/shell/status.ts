/** What the status bar and the undo buttons know of the planner. */
import type { Commands } from '$lib/generated/api'

export type Status = Commands['planner_status']['response']
