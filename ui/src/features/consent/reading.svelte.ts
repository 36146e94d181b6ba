/** The mails that are looked at, and which of what they say is left out. The backend is asked
 *  anew after each change and keeps nothing; nothing is written before `apply`. */
import { act, type ApiError, asApiError, stageFile } from '$lib/api/call'
import { done as toastDone } from '$lib/components/toast.svelte'
import { t } from '$lib/words'
import type { MailLine, MailPreview } from './types'

export class MailReading {
  preview: MailPreview | undefined = $state.raw()
  error: ApiError | undefined = $state.raw()
  busy = $state(false)

  #paths: string[] = $state.raw([])
  #left: Set<string> = $state.raw(new Set())
  #turn = 0

  /** Of what would change something: what is to be applied. */
  isIn = (line: MailLine) => !this.#left.has(line.key)

  get changes(): number {
    const outcome = this.preview?.outcome
    return outcome ? outcome.unsubscribed + outcome.noted : 0
  }

  async open(paths: string[]) {
    this.#paths = paths
    this.#left = new Set()
    this.preview = undefined
    await this.look()
  }

  async stage(files: File[]) {
    this.busy = true
    this.error = undefined
    try {
      await this.open(await Promise.all(files.map(stageFile)))
    } catch (thrown) {
      this.error = asApiError(thrown)
    } finally {
      this.busy = false
    }
  }

  async look() {
    if (this.#paths.length === 0) return
    const turn = ++this.#turn
    this.busy = true
    try {
      const { value } = await act('preview_read_mail', this.#request())
      if (turn !== this.#turn) return
      this.preview = value
      this.error = undefined
    } catch (thrown) {
      if (turn === this.#turn) this.error = asApiError(thrown)
    } finally {
      if (turn === this.#turn) this.busy = false
    }
  }

  async tick({ key }: MailLine) {
    const left = new Set(this.#left)
    if (!left.delete(key)) left.add(key)
    this.#left = left
    await this.look()
  }

  async apply() {
    if (this.busy || this.changes === 0) return
    this.busy = true
    this.error = undefined
    try {
      const { value, step } = await act('apply_read_mail', this.#request())
      if (step) toastDone(t('read-mail-applied', { unsubscribed: value.unsubscribed, held: value.held }), step)
      this.#left = new Set()
      await this.look()
    } catch (thrown) {
      this.error = asApiError(thrown)
    } finally {
      this.busy = false
    }
  }

  #request() {
    return { paths: this.#paths, leaveOut: [...this.#left] }
  }
}

/** One for the window: leaving the screen and coming back finds it as it was. */
export const mailReading = new MailReading()
