/** Where an import stands. The backend is asked anew after each change and keeps
 *  nothing; this keeps the manager's choices, so that leaving the screen, a bad file
 *  or a step back lose none of them. Nothing is written before `run`. */
import { act, type ApiError, asApiError, call, cancelJob, type JobProgress, onProgress, stageFile } from '$lib/api/call'
import { PATIENCE_MS } from '$lib/api/changes.svelte'
import { failed } from '$lib/components/toast.svelte'
import { prefs } from '$lib/prefs.svelte'
import { withField } from './fields'
import { NewEvent } from './newEvent.svelte'
import { asked, decidedNow, type Question, withReading, withoutReading } from './questions'
import type { Change, Field, Group, Mapping, Preview, ReadOptions, Report, Suggestion, Unused } from './types'

export const STEPS = ['file', 'columns', 'people', 'check'] as const
/** Where everything was recognised there is one sheet instead of the steps. */
export type Step = (typeof STEPS)[number] | 'sheet'
export type Target = 'guests' | 'new' | 'people'

export class Wizard {
  step: Step = $state('file')
  into: Target = $state('guests')
  eventId: string | null = $state(null)
  /** The event is the next one, and nothing but that speaks for it. */
  guessed = $state(false)
  /** The event that the import makes on the way. */
  made = new NewEvent(() => this.look())
  /** What was said of all who have a known name and nothing against it. */
  namesakesAreKnown: boolean | undefined = $state()
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

  /** Every look-alike of the file as it is read now, decided or not: an answer can be changed. */
  alike: Suggestion[] = $state.raw([])
  /** Answers that were not plain, those decided on among them. */
  questions: Question[] = $state.raw([])
  /** Guests of the event who change, and those who stay though the file says otherwise: the first of them. */
  changes: Change[] = $state.raw([])
  kept: Change[] = $state.raw([])
  /** Lines whose answers are taken all the same; or everybody's. */
  take: number[] = $state.raw([])
  takeAll = $state(false)
  keptBefore = $state(0)
  error: ApiError | undefined = $state.raw()
  /** True once an answer is late. */
  reading = $state(false)
  running = $state(false)
  progress: JobProgress | undefined = $state.raw()
  /** How far the reading of a long file is. */
  looked: JobProgress | undefined = $state.raw()
  done: { report: Report; step: string | null; made: boolean } | undefined = $state.raw()
  undone = $state(false)

  #path: string | undefined = $state()
  /** Columns that look like answers and were said to be none. */
  #leftOut: number[] = $state.raw([])
  #unclear: Group[] = []
  #options: ReadOptions = asDetected()
  #mapping: Mapping | undefined
  #turn = 0
  /** The file is looked at for the first time. */
  #opening = false
  /** Whose guests they are was said, not guessed. */
  #told = false
  /** The file can't be read as it stands. An import that failed or was cancelled can be tried again. */
  #unread = $state(false)

  get hasFile() {
    return this.#path !== undefined
  }

  /** The event whose guests these become; none: people only, or one that is not made yet. */
  get event() {
    return this.into === 'guests' ? this.eventId : null
  }

  /** They become guests, of whichever event. */
  get guests() {
    return this.event !== null || (this.into === 'new' && this.made.request !== undefined)
  }

  /** Asked about as one, and not answered yet. */
  get namesakesOpen() {
    return (this.preview?.report.namesakes ?? 0) > 0 && this.namesakesAreKnown === undefined
  }

  /** True when nothing keeps one from the next step. */
  get ready() {
    return this.preview !== undefined && !this.#unread && (this.into === 'people' || this.guests)
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
    this.error = undefined
    await this.#guess(path)
    if (this.#path !== path) return
    this.#opening = true
    await this.look()
  }

  /** Whose guests they are: as the name of the file says, else of the next event.
   *  A name that fits no event is a question, not a guess. */
  async #guess(path: string) {
    if (this.#told) return
    try {
      const found = await call('guess_event', { fileName: path })
      if (this.#path !== path || this.#told) return
      await this.made.begin(found.line)
      if (this.#path !== path || this.#told) return
      this.guessed = false
      this.into = found.eventId === null && found.ahead === 0 ? 'new' : 'guests'
      this.eventId = found.eventId
      if (this.into === 'new' || found.eventId !== null || found.named) return
      const { rows } = await call('pick_events', { view: 'upcoming', limit: 1 })
      if (this.#told) return
      const next = rows.find((one) => one.state !== 'cancelled')
      this.eventId = next?.id ?? null
      this.guessed = next !== undefined
    } catch (thrown) {
      failed(thrown)
    }
  }

  /** Another list, brought from elsewhere: whose guests it holds is not said yet. */
  untell() {
    this.#told = false
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
    if (this.#looking) void cancelJob(this.#looking)
    const job = (this.#looking = crypto.randomUUID())
    this.looked = undefined
    const stop = onProgress((progress) => {
      if (progress.job === job && progress.total > 0) this.looked = progress
    })
    try {
      const { value: preview } = await act('preview_import', { path, ...this.#request() }, job)
      if (turn !== this.#turn) return
      this.#show(preview)
    } catch (thrown) {
      if (turn !== this.#turn) return
      const error = asApiError(thrown)
      if (this.made.refused(error)) return
      this.error = error
      this.#unread = true
      if (this.step !== 'columns') this.step = 'file'
    } finally {
      stop()
      clearTimeout(late)
      if (turn === this.#turn) {
        this.reading = false
        this.#looking = undefined
      }
    }
  }
  #looking: string | undefined

  #show(preview: Preview) {
    // Before the preview is there, so that the first step is not seen for a moment.
    if (this.#opening && preview.plain) this.step = 'sheet'
    this.#opening = false
    this.preview = preview
    this.error = undefined
    this.#unread = false
    const seen = new Set(this.alike.map(key))
    this.alike = [...this.alike, ...preview.report.suggestions.filter((one: Suggestion) => !seen.has(key(one)))]
    this.#unclear = preview.unclear
    this.questions = asked(this.questions, preview.unclear, preview.mapping.readings)
    this.changes = preview.changes
    this.kept = preview.kept
    if (!this.takeAll && this.take.length === 0) this.keptBefore = preview.report.kept
  }

  /** Who is who is asked anew: what told them apart may be read another way now. */
  async #lookAnew() {
    const decisions = this.decisions
    this.alike = []
    this.decisions = {}
    await this.look()
    const still = Object.entries(decisions).filter(([line, person]) =>
      this.alike.some((one) => one.line === Number(line) && (person === null || one.personId === person)),
    )
    if (still.length === 0) return
    this.decisions = Object.fromEntries(still)
    await this.look()
  }

  /** More of the long lists. */
  async moreChanges() {
    const more = await this.#window({ changesOffset: this.changes.length })
    if (more) this.changes = [...this.changes, ...more.changes]
  }

  async moreKept() {
    const more = await this.#window({ keptOffset: this.kept.length })
    if (more) this.kept = [...this.kept, ...more.kept]
  }

  async moreUnclear() {
    const more = await this.#window({ unclearOffset: this.#unclear.length })
    if (!more) return
    this.#unclear = [...this.#unclear, ...more.unclear]
    this.questions = asked(this.questions, this.#unclear, more.mapping.readings)
  }

  async #window(offset: { changesOffset?: number; keptOffset?: number; unclearOffset?: number }) {
    const path = this.#path
    const turn = this.#turn
    if (path === undefined) return undefined
    try {
      const preview = await call('preview_import', { path, ...this.#request(), ...offset })
      return turn === this.#turn ? preview : undefined
    } catch (thrown) {
      failed(thrown)
      return undefined
    }
  }

  /** How many questions are not shown yet. */
  get moreQuestions() {
    return (this.preview?.unclearTotal ?? 0) - this.#unclear.length
  }

  /** The words mean this: for this file, or always for its source. */
  async readAs(one: Question, takenAs: string, always: boolean) {
    if (this.preview) await this.map({ readings: withReading(this.preview.mapping, one, takenAs, always) })
  }

  async decideAll(questions: Question[]) {
    if (!this.preview) return
    const readings = questions.reduce(
      (all, one) => withReading({ ...this.preview!.mapping, readings: all }, one, one.takenAs, one.always),
      this.preview.mapping.readings,
    )
    await this.map({ readings })
  }

  async askAgain(one: Question) {
    if (this.preview) await this.map({ readings: withoutReading(this.preview.mapping, one) })
  }

  /** Columns that look like answers, but for those left out on purpose. */
  get unused(): Unused[] {
    return (this.preview?.report.unused ?? []).filter((one: Unused) => !this.#leftOut.includes(one.column))
  }

  leaveOut(column: number) {
    this.#leftOut = [...this.#leftOut, column]
  }

  async takeOf(line: number) {
    this.take = [...this.take, line]
    await this.look()
  }

  async takeEverybody(all: boolean) {
    this.takeAll = all
    if (!all) this.take = []
    await this.look()
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
    if (change.readings) {
      this.questions = decidedNow(this.questions, change.readings)
      await this.look()
    } else await this.#lookAnew()
  }

  /** As it was recognised in this file, or as last time. */
  async remember(use: boolean) {
    this.fresh = !use
    this.#mapping = undefined
    await this.#lookAnew()
  }

  /** The cells of a line as they should be; none: as in the file. */
  async fix(line: number, cells: string[] | undefined) {
    if (cells) this.fixes[line] = cells
    else delete this.fixes[line]
    this.saved = undefined
    await this.#lookAnew()
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

  async choose(into: Target, eventId: string | null) {
    const before = [this.event, this.guests]
    this.#told = true
    this.guessed = false
    this.into = into
    this.eventId = eventId
    if (this.event === before[0] && this.guests === before[1]) return
    this.take = []
    this.takeAll = false
    await this.look()
  }

  async sayNamesakes(known: boolean) {
    this.namesakesAreKnown = known
    await this.look()
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
      this.done = { report: value.report, step: step ?? value.step, made: this.into === 'new' }
      this.undone = false
      this.#told = false
      if (value.eventId !== null) {
        this.into = 'guests'
        this.eventId = value.eventId
      }
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
      if (this.done?.made) this.eventId = null
    } catch (thrown) {
      this.error = asApiError(thrown)
    }
  }

  /** From the beginning; where the people go stays as chosen. */
  reset() {
    this.#turn += 1
    this.#path = undefined
    this.#told = false
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
    this.namesakesAreKnown = undefined
    this.alike = []
    this.questions = []
    this.take = []
    this.takeAll = false
    this.#leftOut = []
  }

  #request() {
    return {
      eventId: this.event,
      newEvent: this.into === 'new' ? (this.made.request ?? null) : null,
      options: this.#options,
      mapping: this.#mapping ?? null,
      fresh: this.fresh,
      fixes: Object.entries(this.fixes).map(([line, cells]) => ({ line: Number(line), cells })),
      overCapacity: this.overCapacity,
      take: this.take,
      takeAll: this.takeAll,
      namesakesAreKnown: this.namesakesAreKnown ?? null,
      decisions: Object.entries(this.decisions).map(([line, personId]) => ({ line: Number(line), personId })),
    }
  }
}

const asDetected = (): ReadOptions => ({ encoding: null, delimiter: null, sheet: null, headerRow: null })
const key = ({ line, personId }: Suggestion) => `${line} ${personId}`

/** One for the window: leaving the screen and coming back finds it as it was. */
export const wizard = new Wizard()
