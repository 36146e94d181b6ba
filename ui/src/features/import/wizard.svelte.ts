/** Where an import stands. The backend is asked anew after each change and keeps
 *  nothing; this keeps the manager's choices, so that leaving the screen, a bad file
 *  or a step back lose none of them. Nothing is written before `run`. */
import { act, type ApiError, asApiError, call, cancelJob, type JobProgress, onProgress, stageFile } from '$lib/api/call'
import { PATIENCE_MS } from '$lib/api/changes.svelte'
import { failed } from '$lib/components/toast.svelte'
import { prefs } from '$lib/prefs.svelte'
import { withField } from './fields'
import type { Field, Mapping, Preview, ReadOptions, Report, Suggestion } from './types'

export const STEPS = ['file', 'columns', 'people', 'check'] as const
export type Step = (typeof STEPS)[number]

export class Wizard {
  step: Step = $state('file')
  into: 'guests' | 'people' = $state('guests')
  eventId: string | null = $state(null)
  /** Line of the file → the known person it is, or null: somebody else. */
  decisions: Record<number, string | null> = $state({})

  preview: Preview | undefined = $state.raw()
  /** True: what is remembered of earlier files is left aside. */
  fresh = $state(false)
  /** Line of the file → its cells, put right by hand. */
  fixes: Record<number, string[]> = $state({})
  /** True: who finds no seat comes all the same. */
  overCapacity = $state(false)
  /** Where the rows that stay out were saved. */
  saved: string | undefined = $state()

  /** Every look-alike seen, decided or not: an answer can be changed. */
  alike: Suggestion[] = $state.raw([])
  error: ApiError | undefined = $state.raw()
  /** True once an answer is late. */
  reading = $state(false)
  running = $state(false)
  progress: JobProgress | undefined = $state.raw()
  done: { report: Report; step: string | null } | undefined = $state.raw()
  undone = $state(false)

  #path: string | undefined = $state()
  #options: ReadOptions = asDetected()
  #mapping: Mapping | undefined
  #turn = 0
  /** The file can't be read as it stands. An import that failed or was cancelled can be tried again. */
  #unread = $state(false)

  get hasFile() {
    return this.#path !== undefined
  }

  /** The event whose guests these become; none: people only. */
  get event() {
    return this.into === 'guests' ? this.eventId : null
  }

  /** True when nothing keeps one from the next step. */
  get ready() {
    return this.preview !== undefined && !this.#unread && (this.into === 'people' || this.eventId !== null)
  }

  /** A file of this computer, or what was staged. */
  async open(path: string) {
    this.#path = path
    this.#options = asDetected()
    this.#forget()
    this.preview = undefined
    this.done = undefined
    this.undone = false
    this.step = 'file'
    await this.look()
  }

  async stage(file: File) {
    this.error = undefined
    this.reading = true
    try {
      await this.open(await stageFile(file))
    } catch (thrown) {
      this.error = asApiError(thrown)
    } finally {
      this.reading = false
    }
  }

  /** Asks the backend what the file would give with the choices as they are. */
  async look() {
    const path = this.#path
    if (path === undefined) return
    const turn = ++this.#turn
    const late = setTimeout(() => {
      if (turn === this.#turn) this.reading = true
    }, PATIENCE_MS)
    try {
      const preview = await call('preview_import', { path, ...this.#request() })
      if (turn !== this.#turn) return
      this.preview = preview
      this.error = undefined
      this.#unread = false
      const seen = new Set(this.alike.map(key))
      this.alike = [...this.alike, ...preview.report.suggestions.filter((one: Suggestion) => !seen.has(key(one)))]
    } catch (thrown) {
      if (turn !== this.#turn) return
      this.error = asApiError(thrown)
      this.#unread = true
      if (this.step !== 'columns') this.step = 'file'
    } finally {
      clearTimeout(late)
      if (turn === this.#turn) this.reading = false
    }
  }

  /** Another encoding, sheet or header is another table: what its columns mean is guessed anew. */
  async read(change: Partial<ReadOptions>) {
    this.#options = { ...this.#options, ...change }
    this.#forget()
    await this.look()
  }

  async become(column: number, field: Field) {
    if (this.preview) await this.map(withField(this.preview.mapping, column, field))
  }

  async map(change: Partial<Mapping>) {
    if (!this.preview) return
    this.#mapping = { ...this.preview.mapping, ...change }
    // Shown at once; the backend's answer follows.
    this.preview = { ...this.preview, mapping: this.#mapping }
    await this.look()
  }

  /** As it was recognised in this file, or as last time. */
  async remember(use: boolean) {
    this.fresh = !use
    this.#mapping = undefined
    await this.look()
  }

  /** The cells of a line as they should be; none: as in the file. */
  async fix(line: number, cells: string[] | undefined) {
    if (cells) this.fixes[line] = cells
    else delete this.fixes[line]
    this.saved = undefined
    await this.look()
  }

  async admitOver(meant: boolean) {
    this.overCapacity = meant
    await this.look()
  }

  async saveRejected() {
    const path = this.#path
    if (path === undefined) return
    const { options, mapping, fresh, fixes } = this.#request()
    try {
      const done = await call('save_rejected_rows', { path, options, mapping, fresh, fixes, lang: prefs.language })
      this.saved = done.path
    } catch (thrown) {
      failed(thrown)
    }
  }

  async decide(line: number, personId: string | null) {
    this.decisions[line] = personId
    await this.look()
  }

  async choose(into: 'guests' | 'people', eventId: string | null) {
    const before = this.event
    this.into = into
    this.eventId = eventId
    if (this.event !== before) await this.look()
  }

  async run() {
    const path = this.#path
    if (path === undefined || this.running) return
    const job = crypto.randomUUID()
    this.running = true
    this.error = undefined
    this.progress = undefined
    const stop = onProgress((progress) => {
      if (progress.job === job) this.progress = progress
    })
    this.#job = job
    try {
      const { value, step } = await act('import_guests', { path, ...this.#request() }, job)
      this.done = { report: value.report, step: step ?? value.step }
      this.undone = false
    } catch (thrown) {
      this.error = asApiError(thrown)
    } finally {
      stop()
      this.running = false
    }
  }

  cancel() {
    if (this.#job) void cancelJob(this.#job)
  }
  #job: string | undefined

  async undo() {
    const step = this.done?.step
    if (!step) return
    try {
      await call('undo', { stepId: step })
      this.undone = true
      this.error = undefined
    } catch (thrown) {
      this.error = asApiError(thrown)
    }
  }

  /** From the beginning; where the people go stays as chosen. */
  reset() {
    this.#turn += 1
    this.#path = undefined
    this.#options = asDetected()
    this.#forget()
    this.preview = undefined
    this.error = undefined
    this.done = undefined
    this.undone = false
    this.step = 'file'
  }

  #forget() {
    this.#mapping = undefined
    this.fresh = false
    this.fixes = {}
    this.overCapacity = false
    this.saved = undefined
    this.decisions = {}
    this.alike = []
  }

  #request() {
    return {
      eventId: this.event,
      options: this.#options,
      mapping: this.#mapping ?? null,
      fresh: this.fresh,
      fixes: Object.entries(this.fixes).map(([line, cells]) => ({ line: Number(line), cells })),
      overCapacity: this.overCapacity,
      decisions: Object.entries(this.decisions).map(([line, personId]) => ({ line: Number(line), personId })),
    }
  }
}

const asDetected = (): ReadOptions => ({ encoding: null, delimiter: null, sheet: null, headerRow: null })
const key = ({ line, personId }: Suggestion) => `${line} ${personId}`

/** One for the window: leaving the screen and coming back finds it as it was. */
export const wizard = new Wizard()
