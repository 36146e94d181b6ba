/** What the backend refused or could not do. It travels as a code with facts;
 *  the sentence is made here, in the language of the screen, and never stored. */
import { errorFactText } from '$lib/words/step'
import { hasMessage, say } from '$lib/words/words.svelte'

export type ErrorKind = 'invalid' | 'refused' | 'missing' | 'storage' | 'io' | 'bug'

export interface WireError {
  kind: string
  code: string
  args?: Record<string, unknown>
}

export class ApiError extends Error {
  readonly kind: ErrorKind
  readonly code: string
  readonly args: Record<string, unknown>

  constructor(wire: WireError) {
    super(wire.code)
    this.name = 'ApiError'
    this.kind = wire.kind.toLowerCase() as ErrorKind
    this.code = wire.code
    this.args = wire.args ?? {}
    // A getter, so that the sentence follows a change of language.
    Object.defineProperty(this, 'message', { get: () => this.#sentence() })
  }

  /** The request field an `invalid` error points at. */
  get field(): string | undefined {
    return typeof this.args.field === 'string' ? this.args.field : undefined
  }

  #sentence(): string {
    const key = `error-${this.code.replaceAll('_', '-').toLowerCase()}`
    const facts = Object.fromEntries(Object.entries(this.args).map(([name, fact]) => [name, errorFactText(fact)]))
    return hasMessage(key) ? say(key, facts) : say('shell-error-unknown', { code: this.code })
  }
}

/** Whatever was thrown, as an ApiError: the bridge itself can fail with a string. */
export function asApiError(thrown: unknown): ApiError {
  if (thrown instanceof ApiError) return thrown
  if (typeof thrown === 'object' && thrown !== null && 'code' in thrown && 'kind' in thrown) {
    return new ApiError(thrown as WireError)
  }
  return new ApiError({ kind: 'bug', code: 'bug', args: { detail: String(thrown) } })
}
