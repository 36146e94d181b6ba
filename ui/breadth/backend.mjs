// The real planner behind the page: `samovar-cli pipe`, a line of JSON each way.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createInterface } from 'node:readline'

const built = process.env.CARGO_TARGET_DIR ?? fileURLToPath(new URL('../../target', import.meta.url))
const program = `${built}/debug/samovar-cli`
// The same sheets on every machine.
const fonts = fileURLToPath(new URL('../../crates/samovar-print/tests/fonts', import.meta.url))

export class Backend {
  #asked = new Map()
  #count = 0

  /** Opens the planner at `path`; it is made where there is none. */
  constructor(path, options = []) {
    if (!existsSync(program)) throw new Error(`${program} is missing: run \`cargo build --workspace\` first`)
    this.child = spawn(program, ['--planner', path, ...options, 'pipe'], {
      env: { ...process.env, SAMOVAR_FONTS: fonts, SAMOVAR_LAPTOP: `${path}.laptop.json` },
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    createInterface({ input: this.child.stdout }).on('line', (line) => {
      const answer = JSON.parse(line)
      this.#asked.get(answer.id)?.(answer)
      this.#asked.delete(answer.id)
    })
    this.ended = new Promise((resolve) => this.child.on('close', resolve))
    void this.ended.then((code) => {
      for (const settle of this.#asked.values())
        settle({ error: { kind: 'bug', code: 'bug', args: { detail: `the planner's process ended (${code})` } } })
      this.#asked.clear()
    })
  }

  /** The answer as it came: `{ value, changed, step }` or `{ error }`. */
  ask(name, args) {
    const id = ++this.#count
    return new Promise((resolve) => {
      this.#asked.set(id, resolve)
      this.child.stdin.write(`${JSON.stringify({ id, name, args })}\n`)
    })
  }

  /** The value of a command that must succeed. */
  async call(name, args = {}) {
    const { value, error } = await this.ask(name, args)
    if (error) throw new Error(`${name}: ${JSON.stringify(error)}`)
    return value
  }

  async close() {
    this.child.stdin.end()
    await this.ended
  }
}
