/** Bundles on their way out and in, with how far they are, and what came of the last one. */
import { act, type ApiError, asApiError, cancelJob, type JobProgress, onProgress } from '$lib/api/call'
import { stacksMoved } from '$lib/api/changes.svelte'
import type { BundleRead, BundleSaved } from '$lib/generated/api'
import { pickBundle, pickBundlePlace } from './files'

/** Work that takes longer than this is shown with its progress. */
const SHOW_AFTER_MS = 800

type Way = 'save' | 'read'

export class Bundles {
  working: Way | undefined = $state()
  /** It takes long enough to be shown. */
  shown = $state(false)
  progress: JobProgress | undefined = $state.raw()
  saved: BundleSaved | undefined = $state.raw()
  read: BundleRead | undefined = $state.raw()
  error: ApiError | undefined = $state.raw()
  /** The bundle brought the planner itself: whose it is has not been looked at yet. */
  first = $state(false)
  #job = ''

  /** What was said of earlier ones is so no more. */
  forget = () => {
    this.saved = this.read = this.error = undefined
  }

  cancel = () => void cancelJob(this.#job)

  save = (planner: string) =>
    this.#run('save', async (job) => {
      const path = await pickBundlePlace(planner)
      if (path) return async () => (this.saved = (await act('save_bundle', { path }, job)).value)
    })

  take = (first: boolean) =>
    this.#run('read', async (job) => {
      const path = await pickBundle()
      if (!path) return
      return async () => {
        this.read = (await act('read_bundle', { path }, job)).value
        this.first = first
      }
    })

  /** `ask` chooses a file, and gives the work that is timed: nobody waits for a dialog. */
  async #run(way: Way, ask: (job: string) => Promise<(() => Promise<unknown>) | undefined>) {
    if (this.working) return
    const job = (this.#job = crypto.randomUUID())
    this.working = way
    this.progress = undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    const stop = onProgress((heard) => {
      if (heard.job === job) this.progress = heard
    })
    try {
      const work = await ask(job)
      if (!work) return
      this.forget()
      timer = setTimeout(() => (this.shown = true), SHOW_AFTER_MS)
      await work()
      stacksMoved()
    } catch (thrown) {
      const error = asApiError(thrown)
      if (error.code !== 'cancelled-by-user') this.error = error
    } finally {
      clearTimeout(timer)
      stop()
      this.working = undefined
      this.shown = false
    }
  }
}
