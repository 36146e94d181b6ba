/** The files whose answers are looked at, and which of them are ticked. The backend
 *  is asked anew after each change and keeps nothing; nothing is written before `apply`. */
import { act, type ApiError, asApiError, cancelJob, type JobProgress, onProgress, stageFile } from '$lib/api/call'
import { PATIENCE_MS } from '$lib/api/changes.svelte'
import { done as toastDone } from '$lib/components/toast.svelte'
import { withNews } from '$lib/words/news'
import { appliedText } from './answer'
import type { Done, Line, Preview } from './types'

export class Reading {
  preview: Preview | undefined = $state.raw()
  error: ApiError | undefined = $state.raw()
  /** True once an answer is late. */
  waiting = $state(false)
  running = $state(false)
  progress: JobProgress | undefined = $state.raw()
  done: Done | undefined = $state.raw()

  #paths: string[] = $state.raw([])
  #flip: Set<string> = new Set()
  #turn = 0
  #job: string | undefined

  get hasFiles() {
    return this.#paths.length > 0
  }

  get ticked(): number {
    return this.preview?.outcome.count ?? 0
  }

  /** Files and folders of this computer, or what was staged. */
  async open(paths: string[]) {
    this.reset()
    this.#paths = paths
    await this.look()
  }

  async stage(files: File[]) {
    this.waiting = true
    this.error = undefined
    try {
      await this.open(await Promise.all(files.map(stageFile)))
    } catch (thrown) {
      this.error = asApiError(thrown)
    } finally {
      this.waiting = false
    }
  }

  async look() {
    if (!this.hasFiles) return
    const turn = ++this.#turn
    const late = setTimeout(() => {
      if (turn === this.#turn) this.waiting = true
    }, PATIENCE_MS)
    try {
      const { value } = await this.#watched((job) => act('preview_replies', this.#request(), job))
      if (turn !== this.#turn) return
      this.preview = value
      this.error = undefined
    } catch (thrown) {
      if (turn === this.#turn) this.error = asApiError(thrown)
    } finally {
      clearTimeout(late)
      if (turn === this.#turn) this.waiting = false
    }
  }

  async tick({ key }: Line) {
    this.#turnOver(key)
    await this.look()
  }

  /** All that can be applied, or none of it. */
  async tickAll(on: boolean) {
    for (const line of this.preview?.lines ?? []) {
      if (line.canApply && line.ticked !== on) this.#turnOver(line.key)
    }
    await this.look()
  }

  async apply() {
    if (!this.hasFiles || this.running || this.ticked === 0) return
    this.running = true
    this.error = undefined
    try {
      const { value, step, facts } = await this.#watched((job) => act('apply_replies', this.#request(), job))
      this.done = value
      if (step) toastDone(withNews(appliedText(value), facts), step)
      // How everything stands now, also for those that were left.
      this.#flip = new Set()
      await this.look()
    } catch (thrown) {
      this.error = asApiError(thrown)
    } finally {
      this.running = false
    }
  }

  cancel() {
    if (this.#job) void cancelJob(this.#job)
  }

  reset() {
    this.#turn += 1
    this.#paths = []
    this.#flip = new Set()
    this.preview = undefined
    this.error = undefined
    this.done = undefined
    this.waiting = false
  }

  async #watched<T>(run: (job: string) => Promise<T>): Promise<T> {
    const job = crypto.randomUUID()
    this.#job = job
    this.progress = undefined
    const stop = onProgress((progress) => {
      if (progress.job === job && progress.total > 0) this.progress = progress
    })
    try {
      return await run(job)
    } finally {
      stop()
    }
  }

  #turnOver(key: string) {
    if (!this.#flip.delete(key)) this.#flip.add(key)
  }

  #request() {
    return { paths: this.#paths, flip: [...this.#flip] }
  }
}

/** One for the window: leaving the screen and coming back finds it as it was. */
export const reading = new Reading()
