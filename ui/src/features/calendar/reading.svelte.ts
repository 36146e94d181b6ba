/** A calendar that is being looked at. The backend is asked anew after each choice
 *  and keeps nothing; nothing is written before `run`. */
import { act, type ApiError, asApiError, call, cancelJob, type JobProgress, onProgress, stageFile } from '$lib/api/call'
import { SvelteSet } from 'svelte/reactivity'
import { PATIENCE_MS } from '$lib/api/changes.svelte'
import type { Commands } from '$lib/generated/api'

export type Preview = Commands['preview_calendar']['response']
export type Imported = Commands['import_calendar']['response']
export type Remark = Preview['leftOut'][number]
type Kind = Preview['suggestedKind']

/** What is ticked: all but some, or none but some. Only rows that are shown can be either. */
export class Ticks {
  #all = $state(true)
  readonly #others = new SvelteSet<string>()

  has = (key: string) => this.#all !== this.#others.has(key)

  set(key: string, on: boolean) {
    if (on === this.#all) this.#others.delete(key)
    else this.#others.add(key)
  }

  setAll(on: boolean) {
    this.#all = on
    this.#others.clear()
  }

  /** Forgets what is no longer there to be ticked. */
  keep(keys: Iterable<string>) {
    const there = new Set(keys)
    for (const key of [...this.#others]) if (!there.has(key)) this.#others.delete(key)
  }

  /** Of so many in all. */
  count = (total: number) => (this.#all ? total - this.#others.size : this.#others.size)

  get asked() {
    return this.#all ? { skip: [...this.#others] } : { only: [...this.#others] }
  }
}

type As = 'events' | 'busy'

export class Reading {
  paths: string[] = $state.raw([])
  preview: Preview | undefined = $state.raw()
  error: ApiError | undefined = $state.raw()
  /** True once an answer is late. */
  late = $state(false)
  running = $state(false)
  progress: JobProgress | undefined = $state.raw()

  readAs: As = $state('events')
  onlyToCome = $state(true)
  readonly ticks = { events: new Ticks(), busy: new Ticks() }
  months = $state(12)
  createVenues = $state(false)
  update = $state(true)
  newer = $state(false)
  /** By which zone times are taken that name none; nothing: as the core finds it. */
  zone: string | null = $state(null)
  name = $state('')
  kind: Kind = $state('events')
  venueId: string | null = $state(null)

  #turn = 0
  #job: string | undefined

  /** `as`: what a calendar is for where one came from; a calendar with events that are
   *  here already is ours all the same. */
  async open(paths: string[], as?: As) {
    this.paths = paths
    this.preview = undefined
    this.months = 12
    this.createVenues = false
    this.update = true
    this.newer = false
    this.zone = null
    this.venueId = null
    this.onlyToCome = true
    this.ticks.events.setAll(true)
    this.ticks.busy.setAll(true)
    await this.look()
    const preview = this.preview as Preview | undefined
    if (!preview) return
    const { created, changed, cancelled, unchanged } = preview.events
    const ours = created === 0 && changed + cancelled + unchanged > 0
    this.readAs = ours ? 'events' : (as ?? preview.suggested)
    this.kind = preview.suggestedKind
    this.name = preview.name
  }

  async stage(files: File[], as?: As) {
    try {
      await this.open(await Promise.all(files.map(stageFile)), as)
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
      if (turn !== this.#turn) return
      this.preview = preview
      this.ticks.events.keep(preview.events.rows.map((row: { key: string }) => row.key))
      this.ticks.busy.keep(preview.busy.rows.map((row: { key: string }) => row.key))
    } catch (thrown) {
      if (turn === this.#turn) this.error = asApiError(thrown)
    } finally {
      clearTimeout(late)
      if (turn === this.#turn) this.late = false
    }
  }

  #choices() {
    const { months, createVenues, update, zone, onlyToCome } = this
    return {
      months,
      createVenues,
      update,
      zone,
      onlyToCome,
      claim: this.newer ? ('newer' as const) : ('first' as const),
    }
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
      const request = { paths, readAs, name, kind, venueId, ...this.ticks[readAs].asked, ...this.#choices() }
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
