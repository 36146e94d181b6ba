/** The messages of one language, each read from its text when it is first said: to
 *  read all of them at start takes longer than to draw the first screen, and most are
 *  not said in a whole day. No message may refer to another one. */
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle'

export type Words = Record<string, FluentVariable>

/** Where a message begins; what belongs to it is indented. */
const HEAD = /^([a-z][\w-]*) *=/gm

export class Lexicon {
  #bundle: FluentBundle
  #texts = new Map<string, string>()

  constructor(locale: string, text: string) {
    this.#bundle = new FluentBundle(locale, { useIsolating: false })
    const heads = [...text.matchAll(HEAD)]
    heads.forEach(({ 1: key = '', index }, at) => this.#texts.set(key, text.slice(index, heads[at + 1]?.index)))
  }

  get keys(): Iterable<string> {
    return this.#texts.keys()
  }

  has(key: string): boolean {
    return this.#texts.has(key)
  }

  /** A key that there is not is said as it is. */
  say(key: string, facts: Words = {}): string {
    const text = this.#texts.get(key)
    if (text === undefined) return key
    if (!this.#bundle.hasMessage(key)) this.#bundle.addResource(new FluentResource(text))
    const value = this.#bundle.getMessage(key)?.value
    return value ? this.#bundle.formatPattern(value, facts, []) : key
  }
}
