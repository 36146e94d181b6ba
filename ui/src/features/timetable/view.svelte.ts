/** How the timetable is looked at on this laptop: how tall an hour is and by how much a
 *  key moves. Kept as the columns of lists are: the hour is one, with its height for a width. */
import { gridLayout } from '$lib/api/gridLayout.svelte'
import type { ColumnLayout, SavedColumn } from '$lib/components/grid'
import { type Step, steps } from './moves'

/** Pixels an hour. At the usual one a quarter of an hour is high enough to be pressed. */
export const zooms = [56, 80, 104, 144, 208, 312] as const
const USUAL_HOUR = 104
const USUAL_STEP: Step = 15

export class View {
  #kept: ColumnLayout

  constructor(kept: ColumnLayout) {
    this.#kept = kept
  }

  get hour(): number {
    const width = this.#kept.columns.find(({ key }) => key === 'hour')?.width
    return zooms.find((one) => one === width) ?? USUAL_HOUR
  }

  get step(): Step {
    return steps.find((one) => this.#kept.columns.some(({ key }) => key === `step-${one}`)) ?? USUAL_STEP
  }

  get canZoomIn(): boolean {
    return this.hour < (zooms.at(-1) ?? 0)
  }

  get canZoomOut(): boolean {
    return this.hour > zooms[0]
  }

  zoom(by: 1 | -1) {
    const to = zooms[zooms.findIndex((one) => one === this.hour) + by]
    if (to !== undefined) this.#keep(to, this.step)
  }

  setStep(step: Step) {
    this.#keep(this.hour, step)
  }

  #keep(hour: number, step: Step) {
    const columns: SavedColumn[] = [
      { key: 'hour', width: hour, hidden: false },
      { key: `step-${step}`, width: null, hidden: false },
    ]
    this.#kept.keep(columns)
  }
}

/** At the top of the timetable. */
export const timetableView = (): View => new View(gridLayout('timetable'))
