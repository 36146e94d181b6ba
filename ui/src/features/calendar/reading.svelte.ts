/** A calendar that is being looked at. The backend is asked anew after each choice
 *  and keeps nothing; nothing is written before `run`. */
import { act, type ApiError, asApiError, call, cancelJob, type JobProgress, onProgress, stageFile } from '$lib/api/call'
import { PATIENCE_MS } from '$lib/api/changes.svelte'
import type { Commands } from '$lib/generated/api'

export type Preview = Commands['preview_calendar']['response']
export type Imported = Commands['import_calendar']['response']
export type Remark = Preview['leftOut'][number]
type Kind = Preview['suggestedKind']

export class Reading {
  paths: string[] = $state.raw([])
  preview: Preview | undefined = $state.raw()
  error: ApiError | undefined = $state.raw()
  /** True once an answer is late. */
  late = $state(false)
  running = $state(false)
  progress: JobProgress | undefined = $state.raw()

  readAs: 'events' | 'busy' = $state('events')
  months = $state(12)
  createVenues = $state(false)
  update = $state(true)
  newer = $state(false)
  name = $state('')
  kind: Kind = $state('events')
  venueId: string | null = $state(null)

  #turn = 0
  #job: string | undefined

  async open(paths: string[]) {
    this.paths = paths
    this.preview = undefined
    this.months = 12
    this.createVenues = false
    this.update = true
    this.newer = false
    this.venueId = null
    await this.look()
    const preview = this.preview as Preview | undefined
    if (!preview) return
    this.readAs = preview.suggested
    this.kind = preview.suggestedKind
    this.name = preview.name
  }

  async stage(files: File[]) {
    try {
      await this.open(await Promise.all(files.map(stageFile)))
    } catch (thrown) {
      this.error = asApiError(thrown)
    }
  }

  async look() {
    if (this.paths.length === 0) return
    const turn = ++this.#turn
    const late = setTimeout(() => (this.late = turn === this.#turn), PATIENCE_MS)
    this.error = undefined
    try {
      const preview = await call('preview_calendar', { paths: this.paths, ...this.#choices() })
      if (turn === this.#turn) this.preview = preview
    } catch (thrown) {
      if (turn === this.#turn) this.error = asApiError(thrown)
    } finally {
      clearTimeout(late)
      if (turn === this.#turn) this.late = false
    }
  }

  #choices() {
    const { months, createVenues, update } = this
    return { months, createVenues, update, claim: this.newer ? ('newer' as const) : ('first' as const) }
  }

  /** What was done, or nothing where it failed: the error stands in `error`. */
  async run(): Promise<Imported | undefined> {
    if (this.running) return undefined
    const job = crypto.randomUUID()
    this.#job = job
    this.running = true
    this.error = undefined
    this.progress = undefined
    const stop = onProgress((progress) => {
      if (progress.job === job) this.progress = progress
    })
    const { paths, readAs, name, kind } = this
    const venueId = kind === 'venue' ? this.venueId : null
    try {
      const request = { paths, readAs, name, kind, venueId, ...this.#choices() }
      return (await act('import_calendar', request, job)).value
    } catch (thrown) {
      this.error = asApiError(thrown)
      return undefined
    } finally {
      stop()
      this.running = false
    }
  }

  cancel() {
    if (this.#job) void cancelJob(this.#job)
  }

  forget() {
    this.paths = []
    this.preview = undefined
    this.error = undefined
  }
}

export const reading = new Reading()
